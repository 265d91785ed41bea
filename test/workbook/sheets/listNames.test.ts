import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTranslator } from '../../../src/i18n/translator';
import { newWorkbookTexts } from '../../../src/i18n/workbookWords';
import { planGuidance, readOurTables, writeGuidance, type GuidancePlan } from '../../../src/workbook';
import { readXlsx } from '../../../src/xlsx';
import { createCalculator } from '../../../workbench/calc';
import { openSession, type Session } from '../../../workbench/cli/session';
import { checkTyped } from '../../../workbench/grid/validation/checkTyped';
import { createHost } from '../../../workbench/host';
import { loadOffice, useHost } from '../../../workbench/office/loadOffice';
import { sampleDay, valueOf } from '../openSample';

const texts = newWorkbookTexts(createTranslator('nl')).validation;
const corpus = join(__dirname, '..', '..', 'corpus', 'files');
const open = (file: string): Promise<Session> => openSession(file, { language: 'nl', today: sampleDay });

async function planned(): Promise<GuidancePlan> {
  return valueOf(await planGuidance(valueOf(await readOurTables()).tables, texts));
}

const of = ({ columns }: GuidancePlan, key: string, header: string) => columns.find((each) => each.key === key && each.header === header);

describe('The name of a list', () => {
  test('ends it at its last filled row, so that a blank row in its table lets no other value through', async () => {
    const session = await open(join(corpus, 'schoon.xlsx'));
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Gemeenten').resize('A1:D9');
      await context.sync();
    });
    valueOf(await writeGuidance(await planned(), texts));
    const sheet = session.workbook.sheets.find(({ name }) => name === 'Toekenning')!;
    const typed = (value: string) => checkTyped(session.workbook, sheet, { row: 2, column: 1 }, { value });
    expect(typed('Asen')).toMatchObject({ style: 'Stop', choices: ['Assen', 'Emmen', 'Aa en Hunze'] });
    expect(typed('Emmen')).toBeNull();
    // A municipality that joins is in the list at once.
    session.host.edit('Gemeenten', 'A5', [['Meppel']]);
    expect(typed('Meppel')).toBeNull();
    // As an earlier version had it, with the blank rows in it, Excel takes anything; it is put right.
    session.workbook.names = [{ name: 'Lijst_Gemeenten', formula: '=Gemeenten[Gemeente]', visible: true, comment: '' }];
    expect(typed('Asen')).toBeNull();
    const plan = await planned();
    expect(plan.names).toEqual([{ name: 'Lijst_Gemeenten', column: 'Gemeenten[Gemeente]', isThere: true }]);
    valueOf(await writeGuidance(plan, texts));
    expect(typed('Asen')).toMatchObject({ style: 'Stop' });
  });

  test('is known by its mark and by the cells it means, however Excel gives it back', async () => {
    const session = await open(join(corpus, 'schoon.xlsx'));
    valueOf(await writeGuidance(await planned(), texts));
    const [name] = session.workbook.names;
    const standing = async (change: { readonly formula: string; readonly comment?: string }) => {
      session.workbook.names = [{ ...name!, ...change }];
      return (await planned()).names.map(({ isThere }) => isThere);
    };
    // Ours in Dutch, or with cells for the structured reference: the mark says that it is right.
    expect(await standing({ formula: '=INDEX(Gemeenten!$A$2:$A$4;1):INDEX(Gemeenten!$A$2:$A$4;MAX(1;ALS.FOUT(…)))' })).toEqual([]);
    // Of another column: given its meaning again.
    expect(await standing({ formula: '=Deelnemers[Naam]', comment: 'Strippenkaart: Deelnemers[Naam]' })).toEqual([true]);
    // Without the mark, but just the cells of the column.
    expect(await standing({ formula: '=Gemeenten!$A$2:$A$4', comment: '' })).toEqual([true]);
    // Somebody's own: left alone, and the list comes from the cells.
    session.workbook.sheets.find(({ name: each }) => each === 'Opdrachten')!.validations = [];
    expect(await standing({ formula: '=Gemeenten!$A$2:$A$3', comment: '' })).toEqual([]);
    expect(of(await planned(), 'assignments', 'Gemeente')?.guide).toMatchObject({ source: "='Gemeenten'!$A$2:$A$4" });
  });

  test('holds where Excel keeps the cells of a name instead of its structured reference', async () => {
    const workbook = await readXlsx(readFileSync(join(corpus, 'schoon.xlsx')));
    useHost(createHost(workbook, { calculator: createCalculator, quirks: { fixesNames: true } }));
    await loadOffice();
    valueOf(await writeGuidance(await planned(), texts));
    expect(workbook.names.map(({ formula }) => formula)).toContainEqual(expect.stringContaining('INDEX(Gemeenten!$A$2:$A$4,1)'));
    expect(await planned()).toMatchObject({ names: [], below: [] });
    const sheet = workbook.sheets.find(({ name }) => name === 'Toekenning')!;
    expect(checkTyped(workbook, sheet, { row: 2, column: 1 }, { value: 'Asen' })).toMatchObject({
      choices: ['Assen', 'Emmen', 'Aa en Hunze'],
    });
  });
});
