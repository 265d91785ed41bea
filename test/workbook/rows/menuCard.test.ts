import { menuRow, readMenuCard } from '../../../src/domain/formulation';
import { createTranslator } from '../../../src/i18n/translator';
import { newWorkbookTexts } from '../../../src/i18n/workbookWords';
import { addMenuCard, createWorkbook, readOurTables } from '../../../src/workbook';
import { newSession } from '../../../workbench/cli/session';
import { shippedMenuCard } from '../../../src/taskpane/shared/menuCard';
import { openSample, sampleDay, valueOf } from '../openSample';

const texts = newWorkbookTexts(createTranslator('nl'));
const wanted = { rows: shippedMenuCard.map(menuRow), texts: texts.validation };
const itemsNow = async () => {
  const { menuCard } = valueOf(await readOurTables()).tables;
  return menuCard ? readMenuCard(menuCard) : null;
};

/** The sample may have a menu card already: then it goes first. */
async function openWithout() {
  const session = await openSample();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Menukaart').load('name');
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
  return session;
}

describe('The table Menukaart', () => {
  test('is in a new workbook, and reads back as it was shipped', async () => {
    await newSession({ language: 'nl', today: sampleDay });
    valueOf(await createWorkbook({ rows: { menuCard: wanted.rows }, texts }));
    expect(await itemsNow()).toEqual(shippedMenuCard);
  });

  test('is added to a workbook without one in two requests, with a drop-down for the level', async () => {
    const session = await openWithout();
    expect(await itemsNow()).toBeNull();
    session.host.stats.reset();
    expect(valueOf(await addMenuCard(wanted))).toEqual({ sheet: 'Menukaart' });
    expect(session.host.stats.requests).toBe(2);
    expect(await itemsNow()).toEqual(shippedMenuCard);
    const rule = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Menukaart').getRange('D3').dataValidation.load('rule');
      await context.sync();
      return cell.rule;
    });
    expect(rule).toMatchObject({ list: { source: 'junior,medior,senior' } });
  });

  test('is read as people edit it', async () => {
    const session = await openWithout();
    valueOf(await addMenuCard(wanted));
    session.host.edit('Menukaart', 'B2', [['Wijkplan voor [buurt]']]);
    session.host.edit('Menukaart', 'E2', [[2]]);
    expect((await itemsNow())?.[0]).toMatchObject({ code: 'warmteplan-wijk', title: 'Wijkplan voor [buurt]', strips: [2, 6] });
  });

  test('is refused where a sheet has the name, and nothing is written', async () => {
    const session = await openWithout();
    valueOf(await addMenuCard(wanted));
    const before = session.workbook.sheets.length;
    expect(await addMenuCard(wanted)).toMatchObject({
      ok: false,
      problem: { code: 'name-taken', parameters: { name: 'Menukaart' }, written: [] },
    });
    expect(session.workbook.sheets).toHaveLength(before);
  });
});
