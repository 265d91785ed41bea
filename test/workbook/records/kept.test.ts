import { check } from '../../../src/domain/checks';
import { readSettings } from '../../../src/domain/settings/settings';
import type { Scenario } from '../../../src/domain/capacity';
import {
  adoptAllocation,
  buildEvaluation,
  freezeFlexFormulas,
  readOurTables,
  readScenarios,
  recordTie,
  removeScenario,
  restoreFlexFormulas,
  saveMapping,
  saveScenario,
  scanWorkbook,
  writeDraftAllocation,
} from '../../../src/workbook';
import { keptText, partLength, rowsOf } from '../../../src/workbook/records/keptChange';
import { keptTable, readRows } from '../../../src/workbook/records/keptRows';
import { evaluationWords } from '../../../src/i18n/evaluationWords';
import { createTranslator } from '../../../src/i18n/translator';
import type { Session } from '../../../workbench/cli/session';
import { cellAt, openUnkept, sampleDay, valueOf } from '../openSample';

const scenario = (name: string, note = ''): Scenario => ({
  name,
  leaving: [{ member: `Adviseur 1${note}`, lastDay: 46300 }],
  arriving: [],
  periodEnd: null,
});
const tie = {
  period: '2026',
  between: ['GM1680', 'GM0106'],
  strips: 1,
  winners: ['GM0106'],
  by: 'Coördinator',
  on: '2026-11-23',
  why: '=1+1',
};
const lines = [{ municipality: 'Assen', base: 6, share: 8, total: 14 }];
const adopt = async (): Promise<void> => {
  valueOf(await writeDraftAllocation({ period: '2026', rule: 'abc', lines }));
  valueOf(await adoptAllocation('2026', 46349));
};

const keptSheet = ({ workbook }: Session) => workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === keptTable));
const keptCells = (session: Session): readonly string[] =>
  [...(keptSheet(session)?.cells.entries() ?? [])].map(([, , cell]) => String(cell.value));
const forgetSettings = ({ workbook }: Session): void => workbook.settings.clear();

describe('What is kept beside the cells has a home in the cells', () => {
  test('everything comes back from the hidden sheet alone, as after a platform lost the settings', async () => {
    const session = await openUnkept();
    session.host.edit('Overzicht', 'J6', [['=FLEX.STRIPS_REMAINING("Assen",2026,Toekenning[#All],Opdrachten[#All],Mutaties[#All])']]);
    await session.host.settled();
    valueOf(
      await saveMapping({ tables: [{ table: 'team', sheet: 'Team', tableName: 'Team', headerRow: 1, columns: { member: 'Medewerker' } }] }),
    );
    valueOf(await recordTie(tie));
    valueOf(await saveScenario(scenario('Vertrek')));
    await adopt();
    await session.host.settled();
    valueOf(await freezeFlexFormulas('value'));
    const request = { period: '2026', texts: evaluationWords(createTranslator('nl')), stamp: 'eerst', today: sampleDay };
    valueOf(await buildEvaluation(request));
    const before = valueOf(await readOurTables());
    forgetSettings(session);

    const after = valueOf(await readOurTables());
    expect(after.records).toEqual(before.records);
    expect(after.records.adoptions).toHaveLength(1);
    expect(after.records.ties).toEqual([tie]);
    expect(after.mapping?.tables).toHaveLength(1);
    expect(valueOf(await readScenarios())).toEqual([scenario('Vertrek')]);
    expect(valueOf(await restoreFlexFormulas()).restored.map(({ cell }) => cell)).toEqual(['J6']);
    // Unchanged input gives the sheet there was, with the moment it was first made.
    valueOf(await buildEvaluation({ ...request, stamp: 'later' }));
    const page = session.workbook.sheets.find(({ name }) => name === 'Evaluatie 2026');
    expect(page?.cells.get(1, 0)?.value).toBe('eerst');
  });

  test('it is a hidden sheet of plain cells: no formula, no cell that is too long, and nobody is asked to connect it', async () => {
    const session = await openUnkept();
    valueOf(await recordTie(tie));
    const sheet = keptSheet(session);
    expect(sheet?.visibility).toBe('Hidden');
    expect([...(sheet?.cells.entries() ?? [])].filter(([, , cell]) => cell.formula !== undefined)).toEqual([]);
    const read = valueOf(await readOurTables());
    expect(read.sheets).not.toContain(sheet?.name);
    expect(read.listed.map(({ name }) => name)).not.toContain(keptTable);
    expect(valueOf(await scanWorkbook()).tables.map(({ name }) => name)).not.toContain(keptTable);
    expect(keptCells(session)).toEqual(expect.arrayContaining(['Soort', 'Inhoud', 'ties', 'version']));
  });

  test('what only the settings had comes over with the first thing that is kept, whatever that is', async () => {
    const session = await openUnkept();
    session.workbook.settings.set('strippenkaart.ties', JSON.stringify([tie]));
    session.workbook.settings.set('strippenkaart.scenarios', JSON.stringify([scenario('Oud')]));
    session.workbook.settings.set('strippenkaart.evaluation.Evaluatie 2026', '{"moment":"toen"}');
    expect(valueOf(await readOurTables()).records.ties).toEqual([tie]);
    expect(valueOf(await saveScenario(scenario('Nieuw')))).toEqual([scenario('Oud'), scenario('Nieuw')]);
    forgetSettings(session);
    const read = valueOf(await readOurTables());
    expect(read.records.ties).toEqual([tie]);
    expect(read.kept.one('evaluation', 'Evaluatie 2026')).toBe('{"moment":"toen"}');
    expect(valueOf(await readScenarios())).toEqual([scenario('Oud'), scenario('Nieuw')]);
  });

  test('what was taken back stays away, and the settings do not bring it back', async () => {
    const session = await openUnkept();
    valueOf(await saveScenario(scenario('Een')));
    valueOf(await saveScenario(scenario('Twee')));
    const old = session.workbook.settings.get('strippenkaart.scenarios');
    valueOf(await removeScenario('Een'));
    session.workbook.settings.set('strippenkaart.scenarios', old);
    expect(valueOf(await readScenarios())).toEqual([scenario('Twee')]);
  });

  test('a sheet that somebody removed is made again from the copy in the settings', async () => {
    const session = await openUnkept();
    valueOf(await saveScenario(scenario('Een')));
    await Excel.run(async (context) => {
      context.workbook.tables.getItem(keptTable).worksheet.delete();
      await context.sync();
    });
    expect(valueOf(await readScenarios())).toEqual([scenario('Een')]);
    valueOf(await saveScenario(scenario('Twee')));
    forgetSettings(session);
    expect(valueOf(await readScenarios())).toEqual([scenario('Een'), scenario('Twee')]);
  });

  test('what a colleague kept between reading and writing stays', async () => {
    const session = await openUnkept();
    valueOf(await saveScenario(scenario('Een')));
    session.host.beforeRequest(2, async () => valueOf(await recordTie(tie)));
    valueOf(await saveScenario(scenario('Twee')));
    expect(valueOf(await readOurTables()).records.ties).toEqual([tie]);
    expect(valueOf(await readScenarios())).toEqual([scenario('Een'), scenario('Twee')]);
  });

  test.each([
    ['a sheet of the user’s has the name', 'Strippenkaart bewaard'],
    ['other columns stand in the table', 'Soort'],
  ])('it is kept all the same where %s', async (_, hinder) => {
    const session = await openUnkept();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Strippenkaart bewaard');
      sheet.getRange('A1:B1').values = [[hinder, 'van mij']];
      if (hinder === 'Soort') context.workbook.tables.add(sheet.getRange('A1:B2'), true).name = keptTable;
      await context.sync();
    });
    valueOf(await saveScenario(scenario('Een')));
    expect(valueOf(await readScenarios())).toEqual([scenario('Een')]);
    expect(cellAt(session, 'Strippenkaart bewaard', 1, 2)).toBe('van mij');
  });

  test('rows that are adopted while their record is missing are said, once a period', async () => {
    const session = await openUnkept();
    await adopt();
    const codes = async (): Promise<readonly string[]> => {
      const { tables, records } = valueOf(await readOurTables());
      return check(tables, { settings: readSettings(tables.settings), today: sampleDay, seals: records.adoptions })
        .findings.map(({ code }) => code as string)
        .filter((code) => code === 'allocation-unrecorded');
    };
    expect(await codes()).toEqual([]);
    forgetSettings(session);
    expect(await codes()).toEqual([]);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem(keptTable).worksheet.delete();
      await context.sync();
    });
    expect(await codes()).toEqual(['allocation-unrecorded']);
  });
});

describe('A record in rows', () => {
  test('a long one is cut into parts that no cell is too short for and none of which starts as a formula', () => {
    const value = { text: '=+-@é‘\u{1F600}"\\'.repeat(9_000) };
    const text = keptText(value);
    const rows = rowsOf({ kind: 'scenarios', key: 'x', text });
    expect(rows.length).toBe(Math.ceil(text.length / partLength));
    expect(rows.length).toBeGreaterThan(3);
    for (const [, , , , part] of rows) expect(String(part)).toMatch(/^\|.{1,32766}$/s);
    const [record] = readRows(rows);
    expect(JSON.parse(record?.text ?? '')).toEqual(value);
    // In whatever order somebody sorted them.
    expect(readRows([...rows].reverse())[0]?.text).toBe(text);
  });

  test('one that lacks a part is none', () => {
    const rows = rowsOf({ kind: 'ties', key: 'x', text: keptText('a'.repeat(70_000)) });
    expect(readRows(rows)).toHaveLength(1);
    expect(readRows(rows.slice(1))).toEqual([]);
    expect(readRows([['ties', 'x', 1, 1, '|{']])).toEqual([]);
  });
});
