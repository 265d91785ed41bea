import { catalogue, check, type Finding } from '../../../src/domain/checks';
import { readSettings } from '../../../src/domain/settings/settings';
import { createTranslator } from '../../../src/i18n/translator';
import { describeFinding } from '../../../src/i18n/describeFinding';
import { examples, today, workbook, type Change } from './examples';

function findings(changes: readonly Change[]): readonly Finding[] {
  const { tables, ...extras } = workbook(changes);
  return check(tables, { settings: readSettings(tables.settings), today, ...extras }).findings;
}

const where = ({ sheet, cell }: Finding): string => (cell === '' ? '' : `${sheet}!${cell}`);
const asJson = (changes: readonly Change[]): string => JSON.stringify(changes).slice(0, 100);

describe('the examples', () => {
  test('the base has no finding at all', () => {
    expect(findings([])).toEqual([]);
  });

  test.each(examples.map((example) => [example.code, asJson(example.fails), example] as const))('%s is found: %s', (code, _, example) => {
    const found = findings(example.fails).filter((finding) => finding.code === code);
    const here = found.find((finding) => where(finding) === example.at);
    expect(found.map(where)).toContain(example.at);
    const { suggestion } = here ?? {};
    const proposed = suggestion?.kind === 'replace' ? suggestion.value : suggestion?.kind === 'choose' ? suggestion.values : null;
    if (example.proposes !== undefined) expect(proposed).toEqual(example.proposes);
  });

  test.each(examples.map((example) => [example.code, asJson(example.passes), example] as const))(
    '%s is not found: %s',
    (code, _, example) => {
      expect(findings(example.passes).filter((finding) => finding.code === code)).toEqual([]);
    },
  );

  test('no code goes without', () => {
    const shown = new Set<string>(examples.map(({ code }) => code));
    expect(catalogue.map(({ code }) => code).filter((code) => !shown.has(code))).toEqual([]);
  });

  test.each(['nl', 'en'] as const)('every finding reads as whole sentences (%s)', (language) => {
    const translator = createTranslator(language);
    for (const { fails } of examples) {
      for (const finding of findings(fails).slice(0, 50)) {
        const texts = Object.values(describeFinding(translator, finding)).filter((text) => text !== null);
        for (const text of texts) expect(String(text)).not.toMatch(/\{\{|\}\}|undefined|NaN|\[object/);
      }
    }
  });
});
