import { enumerations, wordKey, type Cell } from '../../../domain/contract';
import { settingDefinitions, type SettingKey } from '../../../domain/settings/settings';
import { settingsScreenTexts } from '../../../i18n/areas/settingsScreen';
import type { Translator } from '../../../i18n/translator';
import type { SettingField } from './fields';

/** A setting's name, as the row of Instellingen has it in that language. */
export const nameOf = ({ language }: Translator, key: SettingKey): string => settingDefinitions[key][language];

/** A value as people read it: "40 uur", "92%", "1 maart 2026"; what is blank is "niet ingevuld". */
export function valueText(translator: Translator, { key, unit, choices }: SettingField, cell: Cell | undefined): string {
  const say = translator.of(settingsScreenTexts);
  if (cell === undefined || cell === '') return say('agreements.open');
  if (choices) {
    const words: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = enumerations[choices];
    return words[wordKey(choices, String(cell)) ?? '']?.[translator.language] ?? String(cell);
  }
  if (typeof cell !== 'number') return String(cell);
  if (settingDefinitions[key].kind === 'date') return translator.date(cell, 'long');
  if (unit === undefined) return String(cell);
  const number = translator.number(unit === 'percent' ? cell * 100 : cell, { maximumFractionDigits: 4 });
  return unit === 'strips' ? say('value.strips', { number, count: cell }) : say(`value.${unit}`, { number });
}
