import type { Fix } from '../../../workbook';

/** What was mended in this pane, for the report on Controle. The last value of a cell counts, and its first before. */
const log = new Map<string, Fix>();

export function recordFixes(fixes: readonly Fix[]): void {
  for (const fix of fixes) {
    const key = `${fix.sheet}!${fix.cell}`;
    log.set(key, { ...fix, before: log.get(key)?.before ?? fix.before });
  }
}

export const recordedFixes = (): readonly Fix[] => [...log.values()];
