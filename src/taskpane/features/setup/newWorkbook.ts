import type { Window } from '../../../domain/capacity';
import { serialOfIso } from '../../../domain/cells/serialDate';
import { newSheets, tables, type Cell, type TableKey } from '../../../domain/contract';
import { menuRow, type MenuItem } from '../../../domain/formulation';
import { populationsOn, type MunicipalityCatalogue } from '../../../domain/municipalities';
import { periodCell, periodOf } from '../../../domain/periods';
import { readSettings, settingDefaults, settingDefinitions, type SettingKey } from '../../../domain/settings/settings';
import { typedNumber } from '../../shared/typedNumber';

export interface NewForm {
  /** '' where municipalities are picked from the whole country. */
  readonly province: string;
  readonly referenceDate: string;
  /** CBS codes. */
  readonly chosen: ReadonlySet<string>;
  readonly period: string;
  readonly base: string;
  readonly min: string;
  readonly max: string;
  readonly hoursPerStrip: string;
}

/**
 * Base 6 and 9 to 14 in all are the figures the Flexteam Warmtetransitie Drenthe published. What the rows that are there already
 * tell, is filled in: the region, with all of its municipalities, and the period.
 */
export function startForm(
  catalogue: MunicipalityCatalogue,
  year: number,
  there: { readonly province?: string; readonly period?: string } = {},
): NewForm {
  const { province = '', period } = there;
  const form: NewForm = {
    province: '',
    referenceDate: catalogue.referenceDates.at(-1) ?? '',
    chosen: new Set(),
    period: period ?? String(year),
    base: '6',
    min: '9',
    max: '14',
    hoursPerStrip: '',
  };
  return province === '' ? form : chooseProvince(form, province, catalogue);
}

/** Tables that the workbook does not have: only these are made. */
export const missingTables = ({ connected }: { readonly connected: readonly { readonly key: TableKey }[] }): readonly TableKey[] =>
  newSheets.filter((key) => !connected.some((each) => each.key === key));

/** Another province, with all of its municipalities; the whole country keeps what was chosen. */
export function chooseProvince(form: NewForm, province: string, catalogue: MunicipalityCatalogue): NewForm {
  const chosen = province === '' ? form.chosen : new Set(populationsOn(catalogue, form.referenceDate, province).map(({ code }) => code));
  return { ...form, province, chosen };
}

/** What stands in the way of making it: a field, or names that exist. */
export type FormProblem = 'municipalities' | 'period' | 'numbers' | 'bounds';

export function problemsOf(
  { chosen, period, base, min, max, hoursPerStrip }: NewForm,
  missing: readonly TableKey[] = newSheets,
): readonly FormProblem[] {
  const whole = [base, min, max].map(wholeOf);
  const hours = numberOf(hoursPerStrip);
  const problems: FormProblem[] = [];
  if (chosen.size === 0 && missing.includes('municipalities')) problems.push('municipalities');
  if (!missing.includes('settings')) return problems;
  if (periodOf(readSettings(undefined), period.trim()) === null) problems.push('period');
  if (whole.some((value) => value === null) || hours === null || (hours !== '' && hours <= 0)) problems.push('numbers');
  else if ((whole[1] ?? 0) > (whole[2] ?? 0) || (whole[0] ?? 0) > (whole[2] ?? 0)) problems.push('bounds');
  return problems;
}

/** Sheets and tables that will be made, in order. `overview` is that sheet's name in the language. */
export const sheetNames = (overview: string, missing: readonly TableKey[] = newSheets): readonly string[] => [
  overview,
  ...missing.map((key) => tables[key].nl),
];

/** Names that are in use already: nothing is made then. */
export function takenNames(
  wanted: readonly string[],
  { sheets, listed }: { readonly sheets: readonly string[]; readonly listed: readonly { readonly name: string }[] },
): readonly string[] {
  const used = new Set([...sheets, ...listed.map(({ name }) => name)].map((name) => name.toLowerCase()));
  return wanted.filter((name) => used.has(name.toLowerCase()));
}

/** The days of the period; none where it has no dates. */
export function windowOf({ period }: NewForm): Window {
  const dates = periodOf(readSettings(undefined), period.trim());
  return { from: dates?.start ?? 1, to: dates?.end ?? 0 };
}

/** The rows the new tables start with, but for the holidays, which are in the user's language. */
export function rowsOf(
  form: NewForm,
  catalogue: MunicipalityCatalogue,
  menuCard: readonly MenuItem[],
): Readonly<Partial<Record<TableKey, readonly (readonly Cell[])[]>>> {
  const dates = periodOf(readSettings(undefined), form.period.trim());
  const values: Partial<Record<SettingKey, Cell>> = {
    period: periodCell(form.period.trim()),
    periodStart: dates?.start ?? '',
    periodEnd: dates?.end ?? '',
    region: form.province,
    base: wholeOf(form.base) ?? '',
    min: wholeOf(form.min) ?? '',
    max: wholeOf(form.max) ?? '',
    hoursPerStrip: numberOf(form.hoursPerStrip) ?? '',
    ...settingDefaults,
  };
  const date = serialOfIso(form.referenceDate) ?? '';
  return {
    municipalities: populationsOn(catalogue, form.referenceDate)
      .filter(({ code }) => form.chosen.has(code))
      .map(({ code, name, population }) => [name, code, population, date]),
    menuCard: menuCard.map(menuRow),
    settings: (Object.keys(settingDefinitions) as SettingKey[]).map((key) => [settingDefinitions[key].nl, values[key] ?? '']),
  };
}

function wholeOf(text: string): number | null {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : null;
}

/** '' for nothing filled in, null for what is no number. */
function numberOf(text: string): number | '' | null {
  if (text.trim() === '') return '';
  const number = typedNumber(text, { whole: true });
  return number !== null && number >= 0 && number < 100_000 ? number : null;
}
