/** A time of day as it is written: its parts need not be of a day. */
interface ClockRead {
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number | null;
  /** Part of a day. */
  readonly value: number;
}

/** "13:30", "13:30:15"; null for anything else. */
export function readClock(text: string): ClockRead | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return null;
  const [hours, minutes] = [Number(match[1]), Number(match[2])];
  const seconds = match[3] === undefined ? null : Number(match[3]);
  return { hours, minutes, seconds, value: (hours * 3600 + minutes * 60 + (seconds ?? 0)) / 86_400 };
}
