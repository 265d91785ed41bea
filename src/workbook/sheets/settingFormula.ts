import { settingDefinitions, type SettingKey } from '../../domain/settings/settings';
import type { References } from './references';

/** The value of a setting, by its name in either language; an error where the workbook does not have it. */
export function settingFormula(references: References, key: SettingKey): string | null {
  const [names, values] = [references('settings', 'setting'), references('settings', 'value')];
  if (!names || !values) return null;
  const { nl, en } = settingDefinitions[key];
  const named = (name: string): string => `INDEX(${values},MATCH("${name}",${names},0))`;
  return `IFERROR(${named(nl)},${named(en)})`;
}
