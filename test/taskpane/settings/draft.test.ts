import fc from 'fast-check';
import { settingDefinitions } from '../../../src/domain/settings/settings';
import { settingsScreenTexts } from '../../../src/i18n/areas/settingsScreen';
import { createTranslator } from '../../../src/i18n/translator';
import { changesOf, typedText, type SettingCells } from '../../../src/taskpane/features/settings/draft';
import { settingFields } from '../../../src/taskpane/features/settings/fields';
import { valueText } from '../../../src/taskpane/features/settings/words';

const nl = createTranslator('nl');
const en = createTranslator('en');
/** 46023 is 1 January 2026, 46387 is 31 December 2026. */
const cells: SettingCells = {
  period: 2026,
  periodStart: 46023,
  periodEnd: 46387,
  base: 6,
  min: 9,
  max: 14,
  hoursPerStrip: 40,
  lowBalance: 2,
  underBooked: 0.92,
  overBooked: 1.07,
};
const fieldOf = (key: string) => settingFields.find((field) => field.key === key) ?? { key: 'region' as const };

describe('settings as typed', () => {
  it('every setting is edited here, but the rule, which is chosen where its outcome is seen', () => {
    const here = settingFields.map(({ key }) => key as string);
    expect([...here, 'rule'].sort()).toEqual(Object.keys(settingDefinitions).sort());
    expect(Object.keys(settingsScreenTexts.nl.explain).sort()).toEqual([...here].sort());
  });

  it.each([
    ['hoursPerStrip', '36,5', 36.5],
    ['hoursPerStrip', '36.5', 36.5],
    ['hoursPerStrip', '', ''],
    ['underBooked', '90', 0.9],
    ['underBooked', '92,5%', 0.925],
    ['max', '16', 16],
    ['period', '2027', 2027],
    ['period', '2026-2028', '2026-2028'],
    // Day first: 1 March 2026 is 46023 + 31 + 28.
    ['periodStart', '1-3-2026', 46082],
    ['region', ' Drenthe ', 'Drenthe'],
    ['liberationDay', 'elk jaar', 'elk jaar'],
  ])('%s typed as "%s" becomes %p', (key, text, cell) => {
    expect(changesOf({ [key]: text }, cells)).toEqual({ values: { [key]: cell }, faults: {} });
  });

  it.each([
    ['hoursPerStrip', 'veertig', 'number'],
    ['hoursPerStrip', '0', 'zero'],
    ['hoursPerStrip', '-4', 'negative'],
    ['base', '6,5', 'whole'],
    ['periodEnd', '31-2-2026', 'date'],
    ['min', '15', 'minAboveMax'],
    ['max', '5', 'minAboveMax'],
    ['base', '15', 'maxBelowBase'],
    ['periodEnd', '31-12-2025', 'endBeforeStart'],
    ['underBooked', '110', 'underAboveOver'],
  ])('%s typed as "%s" is refused: %s', (key, text, fault) => {
    expect(changesOf({ [key]: text }, cells).faults).toEqual({ [key]: fault });
  });

  it('two settings that are changed together are judged together', () => {
    expect(changesOf({ min: '15', max: '16' }, cells)).toEqual({ values: { min: 15, max: 16 }, faults: {} });
    expect(changesOf({ min: '16', max: '15' }, cells).faults).toEqual({ min: 'minAboveMax', max: 'minAboveMax' });
  });

  it('what was there and typed again in either language is no change', () => {
    for (const translator of [nl, en]) {
      const draft = Object.fromEntries(settingFields.map((field) => [field.key, typedText(translator, field, cells[field.key])]));
      expect(changesOf(draft, cells)).toEqual({ values: {}, faults: {} });
    }
  });

  it('a share survives being shown as a percentage and typed back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (hundredths) => {
        const share = hundredths / 10_000;
        const typed = typedText(nl, fieldOf('underBooked'), share);
        const back = changesOf({ underBooked: typed }, {}).values.underBooked;
        expect(back).toBeCloseTo(share, 10);
      }),
    );
  });

  it('is read as people say it', () => {
    expect(valueText(nl, fieldOf('hoursPerStrip'), 1400)).toBe('1.400 uur');
    expect(valueText(nl, fieldOf('max'), 1)).toBe('1 strip');
    expect(valueText(nl, fieldOf('overBooked'), 1.07)).toBe('107%');
    expect(valueText(nl, fieldOf('periodStart'), 46082)).toBe('1 maart 2026');
    expect(valueText(en, fieldOf('carryOverMaximum'), undefined)).toBe('not filled in');
  });
});
