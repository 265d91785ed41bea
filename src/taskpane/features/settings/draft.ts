import { certainValue, readNumber, wholeOf } from '../../../domain/cells';
import type { Cell } from '../../../domain/contract';
import { periodCell } from '../../../domain/periods';
import { settingDefinitions, type SettingKey } from '../../../domain/settings/settings';
import type { Translator } from '../../../i18n/translator';
import { typedDate, writtenDate } from '../../shared/typedDate';
import { settingFields, type SettingField } from './fields';

/** What the workbook has, by setting; a setting it has not is absent. */
export type SettingCells = Readonly<Partial<Record<SettingKey, Cell>>>;
/** What a person typed, by setting; untouched ones are absent. */
export type Draft = Readonly<Partial<Record<SettingKey, string>>>;
export type Fault =
  'number' | 'whole' | 'negative' | 'zero' | 'date' | 'minAboveMax' | 'maxBelowBase' | 'endBeforeStart' | 'underAboveOver';

export interface Changes {
  readonly values: Readonly<Partial<Record<SettingKey, Cell>>>;
  readonly faults: Readonly<Partial<Record<SettingKey, Fault>>>;
}

/** A value as a person would type it: "3-3-2026", "92", "1.400,5" without the unit. */
export function typedText(translator: Translator, { key, unit }: SettingField, cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'number') return String(cell);
  if (settingDefinitions[key].kind === 'date') return writtenDate(translator, cell);
  if (key === 'period') return String(cell);
  return translator.number(unit === 'percent' ? cell * 100 : cell, { maximumFractionDigits: 4, useGrouping: false });
}

/** What would be written, and what cannot be: a draft against what the workbook has. */
export function changesOf(draft: Draft, cells: SettingCells): Changes {
  const values: Partial<Record<SettingKey, Cell>> = {};
  const faults: Partial<Record<SettingKey, Fault>> = {};
  for (const field of settingFields) {
    const text = draft[field.key];
    if (text === undefined) continue;
    const reading = cellFrom(field, text);
    if (typeof reading === 'object') {
      if (reading.cell !== (cells[field.key] ?? '')) values[field.key] = reading.cell;
    } else faults[field.key] = reading;
  }
  for (const [key, fault] of contradictions({ ...cells, ...values })) if (values[key] !== undefined) faults[key] ??= fault;
  return { values, faults };
}

function cellFrom({ key, unit, whole }: SettingField, typed: string): { readonly cell: Cell } | Fault {
  const text = typed.trim();
  if (text === '') return { cell: '' };
  switch (settingDefinitions[key].kind) {
    case 'text':
      return { cell: key === 'period' ? periodCell(text) : text };
    case 'date': {
      const serial = typedDate(text);
      return serial === null ? 'date' : { cell: serial };
    }
    case 'number': {
      // "92" and "92%" mean the same in a field of percentages.
      const number = certainValue(
        readNumber(unit === 'percent' && !text.endsWith('%') ? `${text}%` : text, whole ? { whole, min: 0, max: 999 } : { min: 0 }),
      );
      if (number === null) return 'number';
      if (number < 0) return 'negative';
      if (whole && wholeOf(number) === null) return 'whole';
      return unit === 'hours' && number === 0 ? 'zero' : { cell: number };
    }
  }
}

/** Settings that cannot both hold, by the one to look at. */
function contradictions(cells: SettingCells): readonly (readonly [SettingKey, Fault])[] {
  const above = (one: SettingKey, other: SettingKey): boolean => {
    const [first, second] = [cells[one], cells[other]];
    return typeof first === 'number' && typeof second === 'number' && first > second;
  };
  const both = (one: SettingKey, other: SettingKey, fault: Fault) =>
    above(one, other)
      ? ([
          [one, fault],
          [other, fault],
        ] as const)
      : [];
  return [
    ...both('min', 'max', 'minAboveMax'),
    ...both('base', 'max', 'maxBelowBase'),
    ...both('periodStart', 'periodEnd', 'endBeforeStart'),
    ...both('underBooked', 'overBooked', 'underAboveOver'),
  ];
}
