import { catalogue, check, type Finding } from '../../../src/domain/checks';
import type { Cell, WorkbookTables } from '../../../src/domain/contract';
import { readSettings } from '../../../src/domain/settings/settings';
import { day, examples, today, workbook } from './examples';

const run = (found: WorkbookTables): readonly Finding[] => check(found, { settings: readSettings(found.settings), today }).findings;

describe('recall: what is wrong is found', () => {
  const spoil: readonly (readonly [code: string, column: string, cells: readonly Cell[]])[] = [
    ['value-required', 'title', ['', ' ', '\u00a0']],
    ['number-invalid', 'strips', ['drie', 'n.v.t.', '2 à 3', '?']],
    ['number-as-text', 'strips', ['2', '2,0', ' 3', '\u00a04', '３', '1.0']],
    ['date-invalid', 'start', ['najaar', '31-02-2026', 'z.s.m.', 3]],
    [
      'date-as-text',
      'start',
      [
        '3 mrt 2026',
        '2026-03-03',
        '13-03-2026',
        '3 maart 2026',
        '13/03/2026',
        '２０２６-０３-０３',
        '13.3.2026',
        '2026-03-03T00:00:00',
        20_260_301,
      ],
    ],
    ['word-unknown', 'status', ['bezig', 'x', '50%']],
    ['word-spelling', 'status', ['lopendd', 'afgrond', 'geplandt', 'aangevraagt', 'ingetroken']],
    ['spaces', 'municipality', ['Assen ', ' Emmen', 'Aa  en Hunze', 'Assen\u00a0', 'Em\u200bmen']],
    ['formula-error', 'strips', ['#N/A', '#REF!', '#DIV/0!', '#VALUE!']],
    ['strips-not-whole', 'strips', [1.5, 0.25]],
    ['strips-negative', 'strips', [-1, -3]],
    ['start-after-end', 'end', [day('2026-01-02')]],
    ['outside-period', 'end', [day('2028-03-01')]],
    ['municipality-unknown', 'municipality', ['Asen', 'Zwolle', 'Emmn', 'Aa & Hunze']],
    ['municipality-several', 'municipality', ['Assen en Emmen', 'Assen, Emmen', 'Assen/Emmen', 'Assen + Emmen']],
    ['number-out-of-range', 'hours', [-5, 123_456]],
    ['number-out-of-range', 'satisfaction', [0, 11]],
    ['privacy-bsn', 'remark', ['BSN 111222333', 'bsn: 123456782.', '1234.56.782']],
    ['privacy-email', 'remark', ['jan@assen.nl', 'mail naar a.b-c@gemeente.emmen.nl graag']],
    ['privacy-phone', 'remark', ['bel 06-12345678', '0592 366 911', '+31 6 1234 5678', '(0591) 685555']],
    ['privacy-name', 'client', ['mw. J. Jansen', 'Jan de Vries', 'dhr. Pietersen', 'A.B. van den Berg']],
    ['privacy-absence-reason', 'remark', ['is ziek', 'wegens ziekteverlof later', 'burn-out']],
    ['text-as-formula', 'remark', ['=1+1', '@SUM(A1)', '+A1', '-2+3+cmd|x!A0']],
  ];

  test.each(spoil.flatMap(([code, column, cells]) => cells.map((cell) => [code, column, cell] as const)))(
    '%s in %s: %j',
    (code, column, cell) => {
      for (const row of [1, 2, 4]) {
        const { tables: found } = workbook([{ table: 'assignments', row, set: { [column]: cell } }]);
        const here = run(found).filter((finding) => finding.code === code && finding.row === row + 1);
        expect(here.length).toBeGreaterThanOrEqual(1);
      }
    },
  );

  test('every code has a planted mistake that is found', () => {
    const found = new Set(
      examples.flatMap(({ fails }) => {
        const { tables: made, ...extras } = workbook(fails);
        return check(made, { settings: readSettings(made.settings), today, ...extras }).findings.map(({ code }) => code);
      }),
    );
    // Only said with thousands of open assignments: tested where that is made.
    expect(catalogue.map(({ code }) => code).filter((code) => !found.has(code) && code !== 'comparison-limited')).toEqual([]);
  });
});
