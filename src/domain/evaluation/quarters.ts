import { dateOf } from '../cells/serialDate';
import type { Days } from './tableRows';

/** "2026-3": the third quarter of 2026. */
export function quarterOf(serial: number): string {
  const { year, month } = dateOf(serial);
  return `${year}-${Math.ceil(month / 3)}`;
}

/** The quarters of a period, in order. */
export function quartersIn(days: Days): readonly string[] {
  const quarters: string[] = [];
  const last = quarterOf(days.end);
  let { year, month } = dateOf(days.start);
  for (let quarter = Math.ceil(month / 3); ; quarter += 1, month += 3) {
    if (quarter > 4) {
      quarter = 1;
      year += 1;
    }
    const name = `${year}-${quarter}`;
    quarters.push(name);
    if (name >= last || quarters.length > 80) return quarters;
  }
}
