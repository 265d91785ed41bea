import { check, type Finding } from '../../../src/domain/checks';
import type { WorkbookTables } from '../../../src/domain/contract';
import { readSettings } from '../../../src/domain/settings/settings';
import { cleanRegion, regions, styles } from './cleanRegion';
import { today } from './examples';

const run = (found: WorkbookTables): readonly Finding[] => check(found, { settings: readSettings(found.settings), today }).findings;

describe('precision: what is right is left alone', () => {
  test.each(styles.flatMap((style) => Object.keys(regions).map((region) => [style.name, region, style] as const)))(
    'rows written %s, region %s',
    (_, region, style) => {
      let [rows, spoken] = [0, 0];
      const said = new Map<string, number>();
      for (let seed = 1; seed <= 10; seed++) {
        const findings = run(cleanRegion(seed, style, regions[region] ?? [], 100)).filter(({ severity }) => severity !== 'info');
        rows += 100;
        spoken += findings.length;
        for (const { code, value } of findings) said.set(`${code}: ${value}`, (said.get(`${code}: ${value}`) ?? 0) + 1);
      }
      expect({ rows, tooMany: spoken > rows / 200 ? [...said] : [] }).toEqual({ rows: 1000, tooMany: [] });
    },
  );

  test('the generator does make what a check would stop at: the same rows with one cell spoilt are found', () => {
    const clean = cleanRegion(1, styles[0]!, regions['Drenthe'] ?? [], 100);
    const table = clean.assignments!;
    const values = table.values.map((row, at) =>
      at === 40 ? row.map((cell, column) => (column === table.columns.strips ? 'drie' : cell)) : row,
    );
    expect(
      run({ ...clean, assignments: { ...table, values } })
        .filter(({ severity }) => severity === 'error')
        .map(({ code, row }) => [code, row]),
    ).toEqual([['number-invalid', 42]]);
  });
});
