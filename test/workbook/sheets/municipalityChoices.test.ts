import { join } from 'node:path';
import { createTranslator } from '../../../src/i18n/translator';
import { newWorkbookTexts } from '../../../src/i18n/workbookWords';
import { createWorkbook, planGuidance, readOurTables, writeGuidance, type GuidancePlan } from '../../../src/workbook';
import { choicesSheet } from '../../../src/workbook/sheets/municipalityChoices';
import { newSession, openSession, type Session } from '../../../workbench/cli/session';
import { checkTyped } from '../../../workbench/grid/validation/checkTyped';
import { sampleDay, valueOf } from '../openSample';

const texts = newWorkbookTexts(createTranslator('nl')).validation;
const open = (): Promise<Session> =>
  openSession(join(__dirname, '..', '..', 'corpus', 'files', 'schoon.xlsx'), { language: 'nl', today: sampleDay });
const planned = async (): Promise<GuidancePlan> => valueOf(await planGuidance(valueOf(await readOurTables()).tables, texts));
const sheetOf = ({ workbook }: Session, wanted: string) => workbook.sheets.find(({ name }) => name === wanted)!;
const typed = (session: Session, value: string) =>
  checkTyped(session.workbook, sheetOf(session, 'Opdrachten'), { row: 1, column: 2 }, { value });

describe('“Alle gemeenten” is a choice of the drop-down', () => {
  test('beside the municipalities, which it follows; anything else is stopped', async () => {
    const session = await open();
    valueOf(await writeGuidance(await planned(), texts));
    await session.host.settled();
    expect(typed(session, 'Alle gemeenten')).toBeNull();
    expect(typed(session, 'Emmen')).toBeNull();
    expect(typed(session, 'Asen')).toMatchObject({ style: 'Stop', choices: ['Alle gemeenten', 'Assen', 'Emmen', 'Aa en Hunze'] });
    expect(typed(session, 'Meppel')).toMatchObject({ style: 'Stop' });
    session.host.enter('Gemeenten', { top: 4, left: 0, bottom: 4, right: 0 }, [{ row: 4, column: 0, cell: { value: 'Meppel' } }]);
    await session.host.settled();
    expect(typed(session, 'Meppel')).toBeNull();
    expect(sheetOf(session, choicesSheet).visibility).toBe('Hidden');
    expect(await planned()).toMatchObject({ choices: null, names: [] });
  });

  test('in a new workbook too', async () => {
    const session = await newSession({ language: 'nl', today: sampleDay });
    const made = newWorkbookTexts(createTranslator('nl'));
    const municipalities = ['Assen', 'Emmen'].map((name, at) => [name, `GM000${at + 1}`, 1000, 45292]);
    valueOf(await createWorkbook({ rows: { municipalities, settings: [['Periode', 2026]] }, texts: made }));
    await session.host.settled();
    expect(typed(session, 'Alle gemeenten')).toBeNull();
    expect(typed(session, 'Asen')).toMatchObject({ style: 'Stop', choices: ['Alle gemeenten', 'Assen', 'Emmen'] });
  });

  test('an earlier drop-down of ours, without it, is made anew', async () => {
    const session = await open();
    valueOf(await writeGuidance(await planned(), texts));
    const sheet = sheetOf(session, 'Opdrachten');
    sheet.validations = sheet.validations.map((each) =>
      each.areas.some(({ left }) => left === 2)
        ? {
            ...each,
            rule: { list: { source: '=Lijst_Gemeenten', inCellDropDown: true } },
            errorAlert: { title: texts.title, message: 'x', showAlert: true, style: 'Warning' },
          }
        : each,
    );
    expect(typed(session, 'Alle gemeenten')).toMatchObject({ style: 'Warning' });
    valueOf(await writeGuidance(await planned(), texts));
    expect(typed(session, 'Alle gemeenten')).toBeNull();
  });

  test('where somebody has a sheet of that name, Excel asks instead and nothing of theirs is touched', async () => {
    const session = await open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(choicesSheet).getRange('A1').values = [['van mij']];
      await context.sync();
    });
    const plan = await planned();
    expect(plan.choices).toBeNull();
    valueOf(await writeGuidance(plan, texts));
    expect(typed(session, 'Alle gemeenten')).toMatchObject({ style: 'Warning' });
    expect(sheetOf(session, choicesSheet).cells.get(0, 0)?.value).toBe('van mij');
  });
});
