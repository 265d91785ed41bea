const msPerDay = 86_400_000;

/** An ISO 8601 date or date with time (a cell of type d) as a serial number of the 1900 system; undefined if it is none. */
export function isoToSerial(text: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match) return undefined;
  const [year, month, day, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  const days = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1) / msPerDay + 25569;
  // Serial numbers below 61 count a 29 February 1900 that never was.
  return (days < 61 ? days - 1 : days) + ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / 86_400;
}
