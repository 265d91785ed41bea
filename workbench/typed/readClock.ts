/** A time of day, or an amount of hours, as it is written. */
interface ClockRead {
  readonly hours: number;
  /** In days. */
  readonly value: number;
  /** As Excel then shows it. */
  readonly numberFormat: string;
}

const pattern = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}))?(?:\s?([ap])m?)?$/i;

/**
 * "13:30", "1:2:3", "1:30 PM"; "24:00" and more are hours, up to 9999. Null for anything else. Source: Microsoft, "Excel specifications and
 * limits": the largest amount of time that can be entered is 9999:59:59.
 */
export function readClock(text: string): ClockRead | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [given, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  const half = match[4]?.toLowerCase();
  if (minutes > 59 || seconds > 59 || (half !== undefined && (given < 1 || given > 12))) return null;
  const hours = half === undefined ? given : (given % 12) + (half === 'p' ? 12 : 0);
  const shown = `h:mm${match[3] === undefined ? '' : ':ss'}`;
  return {
    hours,
    value: (hours * 3600 + minutes * 60 + seconds) / 86_400,
    numberFormat: hours > 23 ? '[h]:mm:ss' : half === undefined ? shown : `${shown} AM/PM`,
  };
}
