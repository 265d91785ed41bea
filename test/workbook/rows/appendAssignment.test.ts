import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMapping, type Mapping } from '../../../src/domain/mapping';
import { appendAssignments, readOurTables, saveMapping } from '../../../src/workbook';
import { emptyForm, planOf, samePlan } from '../../../src/taskpane/features/assignments/form';
import { openSession } from '../../../workbench/cli/session';
import { cellAt, openSample, sampleDay, valueOf } from '../openSample';

const form = { ...emptyForm, municipality: 'Emmen', period: '2026', title: '=Plan', strips: '2', start: '2026-12-01' };
const planNow = async (municipality = 'Emmen') => {
  const { tables } = valueOf(await readOurTables());
  if (!tables.assignments) throw new Error('There are assignments');
  return planOf(tables, tables.assignments, { ...form, municipality });
};

describe('A new assignment', () => {
  test('goes below the last row of the table in four requests, text as text and days as serials', async () => {
    const session = await openSample();
    const plan = await planNow();
    session.host.stats.reset();
    const { sheet, firstRow, lastRow } = valueOf(await appendAssignments([plan.row]));
    expect([sheet, lastRow]).toEqual(['Opdrachten', firstRow]);
    expect(session.host.stats.requests).toBeLessThanOrEqual(4);
    // 46357 is 1 December 2026.
    expect([1, 2, 3, 4, 13, 14, 15].map((column) => cellAt(session, sheet, firstRow, column))).toEqual([
      'D-094',
      2026,
      'Emmen',
      '=Plan',
      2,
      'concept',
      46357,
    ]);
    expect((await planNow()).number).toBe('D-095');
  });

  test('goes under the headers of the sheet of its municipality, where several are read as one', async () => {
    const folder = join(__dirname, '..', '..', '..', 'samples');
    const session = await openSession(join(folder, 'andere-koppen.xlsx'), { language: 'nl', today: sampleDay });
    valueOf(await saveMapping(parseMapping(readFileSync(join(folder, 'andere-koppen.mapping.json'), 'utf8')) as Mapping));
    const plan = await planNow('Midden-Drenthe');
    expect(samePlan(plan, await planNow('Midden-Drenthe'))).toBe(true);
    const { sheet, firstRow } = valueOf(await appendAssignments([plan.row]));
    expect([sheet, firstRow, ...[1, 2, 3, 4, 5].map((column) => cellAt(session, sheet, firstRow, column))]).toEqual([
      'Nagekomen',
      4,
      'B-03',
      'Midden-Drenthe',
      '=Plan',
      2,
      'concept',
    ]);
  });
});
