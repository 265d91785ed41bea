import type { AdoptionSeal } from '../../allocation/seal';
import type { SerialDate } from '../../cells/serialDate';
import type { WorkbookTables } from '../../contract';
import { readSettings } from '../../settings/settings';
import type { CheckOptions, CheckSettings } from './check';
import type { LimitCell } from '../define/limit';

/** A reading of a workbook, as far as the checks go by it. */
interface ReadingToCheck {
  readonly tables: WorkbookTables;
  readonly checkSettings: CheckSettings;
  readonly records: { readonly adoptions: readonly AdoptionSeal[]; readonly ties: NonNullable<CheckOptions['decisions']> };
  readonly unread: Readonly<Record<string, string>>;
  readonly limitCells: readonly LimitCell[];
}

/** What a check of a reading goes by: one way for the pane and the command, so that both find the same. */
export function checkOptions(
  { tables, checkSettings, records, unread, limitCells }: ReadingToCheck,
  today: SerialDate,
  register: NonNullable<CheckOptions['register']>,
): CheckOptions {
  return {
    settings: readSettings(tables.settings),
    today,
    checkSettings,
    seals: records.adoptions,
    decisions: records.ties,
    unread,
    limitCells,
    register,
  };
}
