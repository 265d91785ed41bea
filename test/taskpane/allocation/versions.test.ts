import { sealOf } from '../../../src/domain/allocation';
import type { Cell, TableOf } from '../../../src/domain/contract';
import { alternativeKeys, alternativeTo, workingRules } from '../../../src/taskpane/features/allocation/alternatives';
import { comparableRows, versionOf, versionsIn } from '../../../src/taskpane/features/allocation/versions';
import { findWorkingRules, allocate, type Rule } from '../../../src/domain/allocation';
import { drenthe } from '../../domain/allocation/drenthe';

const table = (values: readonly (readonly Cell[])[]): TableOf<'allocation'> => ({
  sheet: 'Toekenning',
  name: 'Toekenning',
  headerRow: 1,
  firstColumn: 0,
  headers: [],
  columns: { period: 0, municipality: 1, base: 2, share: 3, total: 4, status: 5, rule: 6, adoptedOn: 7 },
  values,
});

describe('Versions of an allocation', () => {
  const rows = table([
    [2026, 'Assen', 6, 6, 12, 'vervangen', 'aaa', 46000],
    [2026, 'Emmen', 6, 8, 14, 'vervangen', 'aaa', 46000],
    [2026, 'Assen', 6, 7, 13, 'vastgesteld', 'bbb', 46100],
    [2026, 'Emmen', 6, 8, 14, 'vastgesteld', 'bbb', 46100],
    ['2027-2029', 'Assen', 18, 21, 39, 'concept', 'ccc', ''],
    [2026, 'Assen', 6, 7, 13, 'vervangen', 'aaa', 46000],
  ]);

  test('are the rows of one period, status, rule and day', () => {
    expect(
      versionsIn(rows, []).map(({ period, status, rule, total, rows: own }) => [period, status, rule, total, own.map(({ row }) => row)]),
    ).toEqual([
      ['2026', 'replaced', 'aaa', 26, [2, 3]],
      ['2026', 'adopted', 'bbb', 27, [4, 5]],
      ['2027-2029', 'draft', 'ccc', 39, [6]],
      // Assen comes back: that is another version of the same rule on the same day.
      ['2026', 'replaced', 'aaa', 13, [7]],
    ]);
  });

  test('have the seal of their adoption', () => {
    const seal = sealOf({
      period: '2026',
      rule: null,
      fingerprint: 'bbb',
      referenceDate: null,
      moment: '2026-03-19',
      lines: [
        { municipality: 'Assen', base: 6, share: 7, total: 13 },
        { municipality: 'Emmen', base: 6, share: 8, total: 14 },
      ],
    });
    expect(versionsIn(rows, [seal]).map((version) => version.seal?.moment ?? null)).toEqual([null, '2026-03-19', null, null]);
    expect(versionsIn(rows, [{ ...seal, lines: seal.lines.slice(1) }]).every((version) => version.seal === null)).toBe(true);
  });

  test('the one that counts, and the concept', () => {
    const versions = versionsIn(rows, []);
    expect(versionOf(versions, '2026', 'adopted')?.rule).toBe('bbb');
    expect(versionOf(versions, '2026', 'draft')).toBeNull();
    expect(versionOf(versions, '2027-2029', 'draft')?.total).toBe(39);
  });

  test('are set beside an allocation by name', () => {
    const version = versionsIn(rows, [])[1];
    expect(version && comparableRows(version, [{ code: 'GM0106', name: 'gemeente Assen', population: 69701 }])).toEqual([
      { code: 'GM0106', municipality: 'Assen', population: 69701, total: 13 },
      { code: 'Emmen', municipality: 'Emmen', population: null, total: 14 },
    ]);
  });
});

describe('Other rules', () => {
  const rule: Rule = { base: 6, min: 9, max: 14, share: { kind: 'proportional', total: 129, exponent: 0.5, method: 'largest-remainder' } };

  test.each(alternativeKeys)('%s can be used on Drenthe', (key) => {
    const other = alternativeTo(key, rule, 129, drenthe);
    expect(other).not.toBeNull();
    expect(other && allocate(other, drenthe).kind).toBe('allocated');
  });

  test('what works meets the range without a bound holding any', () => {
    const found = findWorkingRules(drenthe, { base: 6, min: 9, max: 14 });
    const rules = found ? workingRules(rule, found, 'largest-remainder', drenthe.length) : [];
    expect(rules.length).toBeGreaterThan(2);
    for (const each of rules) {
      const outcome = allocate(each, drenthe);
      expect(outcome.kind === 'allocated' && outcome.rows.every(({ bound, total }) => bound === null && total >= 9 && total <= 14)).toBe(
        true,
      );
    }
  });
});
