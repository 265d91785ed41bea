import type { AdoptionSeal } from '../allocation/seal';
import type { SerialDate } from '../cells/serialDate';
import type { WorkbookTables } from '../contract';
import { readSettings } from '../settings/settings';
import type { CheckOptions, CheckSettings } from './check';

/** A reading of a workbook, as far as the checks go by it. */
export interface ReadingToCheck {
  readonly tables: WorkbookTables;
  readonly checkSettings: CheckSettings;
  readonly records: { readonly adoptions: readonly AdoptionSeal[] };
  readonly unread: Readonly<Record<string, string>>;
}

/** What a check of a reading goes by: one way for the pane and the command, so that both find the same. */
export function checkOptions({ tables, checkSettings, records, unread }: ReadingToCheck, today: SerialDate, register: NonNullable<CheckOptions['register']>): CheckOptions {
  return { settings: readSettings(tables.settings), today, checkSettings, seals: records.adoptions, unread, register };
}
