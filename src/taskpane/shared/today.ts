import { serialOf } from '../../domain/cells/serialDate';

/** Today, in this computer's time zone, as an Excel serial. */
export function todaySerial(): number {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}
