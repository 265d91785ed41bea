import { check } from '../../src/domain/checks';
import { readSettings } from '../../src/domain/settings/settings';
import { checkReport } from '../../src/i18n/checkReport';
import { createTranslator, type Language } from '../../src/i18n/translator';
import { settingsOf, tableOf } from '../domain/ledger/tablesOf';

const today = 46349;
const long = 'x'.repeat(32_000);
const headers = ['Nr', 'Periode', 'Gemeente', 'Titel', 'Strippen', 'Status', 'Start', 'Eind'];

function reportIn(language: Language) {
  const tables = {
    settings: settingsOf({ Periode: 2026 }),
    municipalities: tableOf('municipalities', ['Gemeente', 'Inwoners'], ['Emmen', 109346], ['Assen', 69701]),
    assignments: tableOf(
      'assignments',
      headers,
      // 1 March 2026, ended 1 February.
      ['D-1', 2026, 'Emmen', 'Warmteplan', 2, 'lopend', 46082, 46054],
      ['D-2', 2026, 'Assen', 'Isolatie', 2, long, 46054, 46082],
      ['D-3', 2026, 'Assen', 'Scan', 'drie', 'gepland', 46054, 46082],
    ),
  };
  return checkReport(createTranslator(language), check(tables, { settings: readSettings(tables.settings), today }), { moment: today });
}

describe('Controle in words', () => {
  test('is a part for each municipality, what is of none first, and in each what is worst first', () => {
    const { lines } = reportIn('nl');
    const order = ['Fout', 'Waarschuwing', 'Aandachtspunt'];
    const seen = lines.map(({ municipality, severity }) => [municipality, order.indexOf(severity)] as const);
    const parts = [...new Set(seen.map(([municipality]) => municipality))];
    expect(parts).toEqual(['Niet van één gemeente', 'Assen', 'Emmen']);
    expect(seen.map(([municipality]) => municipality)).toEqual(
      parts.flatMap((part) => seen.map(([one]) => one).filter((one) => one === part)),
    );
    for (const part of parts) {
      const weights = seen.filter(([one]) => one === part).map(([, at]) => at);
      expect(weights).toEqual([...weights].sort((one, other) => one - other));
    }
  });

  test.each(['nl', 'en'] as const)('has no code in it and shows a day as a day (%s)', (language) => {
    const { lines } = reportIn(language);
    const texts = lines.flatMap((line) => Object.values(line).map(String));
    expect(texts.filter((text) => /^[a-z]+(-[a-z]+)+$/.test(text) || /46\d{3}/.test(text))).toEqual([]);
    const found = lines.filter(({ municipality, cell }) => municipality === 'Emmen' && /^[GH]2$/.test(cell)).map((line) => line.found);
    expect([...new Set(found)]).toEqual([language === 'nl' ? '01-02-2026' : '01/02/2026']);
  });

  test('a cell of a page long does not make a sentence of a page long', () => {
    const { lines, marks } = reportIn('nl');
    const told = lines.filter(({ cell }) => cell === 'F3');
    expect(told).not.toEqual([]);
    expect(
      Math.max(...told.map(({ problem, expected, proposal }) => Math.max(problem.length, expected.length, String(proposal).length))),
    ).toBeLessThan(2_000);
    expect(Math.max(...marks.map(({ note }) => note.length))).toBeLessThan(4_000);
  });
});
