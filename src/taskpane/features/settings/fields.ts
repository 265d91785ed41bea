import type { EnumerationKey } from '../../../domain/contract';
import type { SettingKey } from '../../../domain/settings/settings';

export type Unit = 'strips' | 'hours' | 'percent';

export interface SettingField {
  readonly key: SettingKey;
  readonly unit?: Unit;
  /** Only whole numbers have a meaning. */
  readonly whole?: boolean;
  /** One of these words. */
  readonly choices?: EnumerationKey;
}

interface SettingGroup {
  readonly name: 'period' | 'division' | 'hours' | 'signals';
  readonly fields: readonly SettingField[];
}

/** The settings people edit here, by what they are about. The rule itself is chosen in Toekennen, where its outcome is seen. */
export const settingGroups: readonly SettingGroup[] = [
  { name: 'period', fields: [{ key: 'region' }, { key: 'period' }, { key: 'periodStart' }, { key: 'periodEnd' }, { key: 'contact' }] },
  {
    name: 'division',
    fields: [
      { key: 'base', unit: 'strips', whole: true },
      { key: 'min', unit: 'strips', whole: true },
      { key: 'max', unit: 'strips', whole: true },
      { key: 'carryOverMaximum', unit: 'strips', whole: true },
    ],
  },
  {
    name: 'hours',
    fields: [
      { key: 'hoursPerStrip', unit: 'hours' },
      { key: 'productiveHoursPerFte', unit: 'hours' },
      { key: 'liberationDay', choices: 'liberationDay' },
    ],
  },
  {
    name: 'signals',
    fields: [
      { key: 'lowBalance', unit: 'strips', whole: true },
      { key: 'underBooked', unit: 'percent' },
      { key: 'overBooked', unit: 'percent' },
    ],
  },
];

export const settingFields: readonly SettingField[] = settingGroups.flatMap(({ fields }) => fields);
