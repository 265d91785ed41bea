import { isBlank, wordKey, type Cell, type LiberationDay, type TableOf } from '../contract';

/**
 * The workbook's settings (table Instellingen). Nothing the regions decide for themselves is a
 * constant in code; an unset setting is null and whoever needs it says so.
 */
export const settingDefinitions = {
  period: { nl: 'Periode', en: 'Period', kind: 'text' },
  periodStart: { nl: 'Begin periode', en: 'Period start', kind: 'date' },
  periodEnd: { nl: 'Eind periode', en: 'Period end', kind: 'date' },
  region: { nl: 'Regio', en: 'Region', kind: 'text' },
  rule: { nl: 'Verdeelregel', en: 'Allocation rule', kind: 'text' },
  base: { nl: 'Basisstrippen', en: 'Base strips', kind: 'number' },
  min: { nl: 'Minimum strippen', en: 'Minimum strips', kind: 'number' },
  max: { nl: 'Maximum strippen', en: 'Maximum strips', kind: 'number' },
  hoursPerStrip: { nl: 'Uren per strip', en: 'Hours per strip', kind: 'number' },
  productiveHoursPerFte: { nl: 'Productieve uren per fte', en: 'Productive hours per fte', kind: 'number' },
  lowBalance: { nl: 'Lage stand vanaf', en: 'Low balance from', kind: 'number' },
  underBooked: { nl: 'Onderbezet onder', en: 'Under-booked below', kind: 'number' },
  overBooked: { nl: 'Overbezet boven', en: 'Over-booked above', kind: 'number' },
  carryOverMaximum: { nl: 'Meenemen hoogstens', en: 'Carry over at most', kind: 'number' },
  liberationDay: { nl: 'Bevrijdingsdag vrij', en: 'Liberation Day off', kind: 'text' },
  // A role or a mailbox, never a person: it is on every sheet that is given away.
  contact: { nl: 'Vragen aan', en: 'Questions to', kind: 'text' },
} as const satisfies Record<string, { nl: string; en: string; kind: 'text' | 'date' | 'number' }>;

export type SettingKey = keyof typeof settingDefinitions;

/** Values as found; a setting that is missing, blank or of the wrong kind is null. */
export interface Settings {
  readonly period: string | null;
  readonly periodStart: number | null;
  readonly periodEnd: number | null;
  readonly region: string | null;
  /** RULE.json as text. */
  readonly rule: string | null;
  readonly base: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly hoursPerStrip: number | null;
  readonly productiveHoursPerFte: number | null;
  /** Strips left at which a card counts as low. */
  readonly lowBalance: number | null;
  /** Utilisation as a fraction (0.92). */
  readonly underBooked: number | null;
  readonly overBooked: number | null;
  /** Strips a municipality may take along to the next period; null: all of them. */
  readonly carryOverMaximum: number | null;
  readonly liberationDay: LiberationDay | null;
  /** Whom to ask, as a role or a mailbox. */
  readonly contact: string | null;
}

/** What holds where the workbook does not say: shown in the pane as such. */
export const settingDefaults = { lowBalance: 2, underBooked: 0.92, overBooked: 1.07, liberationDay: 'lustrum' } as const;

const keyByName = new Map<string, SettingKey>(
  (Object.keys(settingDefinitions) as SettingKey[]).flatMap((key) => {
    const { nl, en } = settingDefinitions[key];
    return [
      [nl.toLowerCase(), key],
      [en.toLowerCase(), key],
    ] as const;
  }),
);

/** What the workbook has for each setting, of whatever kind; by name in either language, the last of a double row counts. */
export function settingCells(table: TableOf<'settings'> | undefined): Readonly<Partial<Record<SettingKey, Cell>>> {
  const found: Partial<Record<SettingKey, Cell>> = {};
  const { setting, value } = table?.columns ?? {};
  if (table && setting !== undefined && value !== undefined) {
    for (const row of table.values) {
      const key = keyByName.get(
        String(row[setting] ?? '')
          .trim()
          .toLowerCase(),
      );
      const cell = row[value];
      if (key && cell !== undefined && !isBlank(cell)) found[key] = cell;
    }
  }
  return found;
}

/** The settings with their values, each of its own kind. */
export function readSettings(table: TableOf<'settings'> | undefined): Settings {
  const found = settingCells(table);
  const text = (key: SettingKey): string | null => (found[key] === undefined ? null : String(found[key]).trim());
  const number = (key: SettingKey): number | null => {
    const cell = found[key];
    return typeof cell === 'number' && Number.isFinite(cell) ? cell : null;
  };
  return {
    period: text('period'),
    periodStart: number('periodStart'),
    periodEnd: number('periodEnd'),
    region: text('region'),
    rule: text('rule'),
    base: number('base'),
    min: number('min'),
    max: number('max'),
    hoursPerStrip: number('hoursPerStrip'),
    productiveHoursPerFte: number('productiveHoursPerFte'),
    lowBalance: number('lowBalance'),
    underBooked: number('underBooked'),
    overBooked: number('overBooked'),
    carryOverMaximum: number('carryOverMaximum'),
    contact: text('contact'),
    liberationDay: wordKey('liberationDay', text('liberationDay') ?? ''),
  };
}
