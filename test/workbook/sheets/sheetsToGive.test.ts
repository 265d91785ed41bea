import { createTranslator } from '../../../src/i18n/translator';
import { cardsSheet } from '../../../src/i18n/cardsSheet';
import { newWorkbookTexts } from '../../../src/i18n/workbookWords';
import { createWorkbook, scanWorkbook, settingRows, writeCards, writeReadMeSheet, writeSettings } from '../../../src/workbook';
import { newSession, type Session } from '../../../workbench/cli/session';
import { cellAt, openSample, readAll, sampleDay, valueOf } from '../openSample';

const nl = createTranslator('nl');
const texts = newWorkbookTexts(nl);
const sheetOf = ({ workbook }: Session, wanted: string) => {
  const sheet = workbook.sheets.find(({ name }) => name === wanted);
  if (!sheet) throw new Error(`There is no sheet ${wanted}`);
  return sheet;
};
const textsOn = (session: Session, name: string): readonly string[] =>
  [...sheetOf(session, name).cells.entries()].map(([, , { value }]) => String(value));
const cards = async (only: string | null = null) => cardsSheet(nl, (await readAll()).tables, { period: '2026', today: sampleDay, only });

describe('Kaarten op papier', () => {
  test('has a page for each municipality, upright, none of them longer than its page', async () => {
    const session = await openSample();
    expect(valueOf(await writeCards(await cards()))).toEqual({ sheet: 'Kaarten op papier', cards: 12 });
    const { pageLayout, rowHeights, cells } = sheetOf(session, 'Kaarten op papier');
    const breaks = pageLayout['rowBreaks'] as readonly number[];
    const titles = [...cells.entries()].filter(([, , { value }]) => String(value).startsWith('Strippenkaart ')).map(([row]) => row);
    expect(titles).toEqual([0, ...breaks]);
    expect(pageLayout).toMatchObject({ orientation: 'Portrait', paperSize: 'A4' });
    const { scale = 100 } = pageLayout['zoom'] as { readonly scale?: number };
    const last = cells.used()?.bottom ?? 0;
    [...titles, last + 1].reduce((from, to) => {
      const height = Array.from({ length: to - from }, (_, at) => rowHeights.get(from + at) ?? 15).reduce((sum, points) => sum + points, 0);
      // 842 points less the margins of 34 and 40.
      expect([from, (height * scale) / 100 <= 768]).toEqual([from, true]);
      return to;
    });
    // Made again for one, nothing of the others is left.
    valueOf(await writeCards(await cards('Assen')));
    expect(textsOn(session, 'Kaarten op papier').filter((text) => text.startsWith('Strippenkaart '))).toEqual(['Strippenkaart Assen']);
    expect(sheetOf(session, 'Kaarten op papier').pageLayout['rowBreaks']).toEqual([]);
  });

  test('holds what people wrote as text, and leaves a sheet of the user’s of that name alone', async () => {
    const session = await openSample();
    session.host.edit('Opdrachten', 'D2', [["'=1+1"]]);
    valueOf(await writeCards(await cards()));
    const found = [...sheetOf(session, 'Kaarten op papier').cells.entries()].filter(([, , { value }]) => value === '=1+1');
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(([, , { formula }]) => formula)).toEqual(found.map(() => undefined));
    const other = await openSample();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Kaarten op papier').getRange('A1').values = [['van mij']];
      await context.sync();
    });
    expect(await writeCards(await cards())).toMatchObject({ ok: false, problem: { code: 'sheet-not-ours' } });
    expect(cellAt(other, 'Kaarten op papier', 1, 1)).toBe('van mij');
  });
});

describe('Lees mij', () => {
  test('follows the settings, names the statuses and the sheets there are', async () => {
    const session = await openSample();
    expect(cellAt(session, 'Lees mij', 1, 1)).toBe('Strippenkaart Drenthe, periode 2026');
    expect(textsOn(session, 'Lees mij')).toEqual(
      expect.arrayContaining(['aangevraagd', 'Strippen gereserveerd', 'Opdrachten', texts.readMe.askNobody]),
    );
    valueOf(await writeSettings({ contact: 'het "loket"', region: 'Twente' }));
    expect(cellAt(session, 'Lees mij', 1, 1)).toBe('Strippenkaart Twente, periode 2026');
    expect(textsOn(session, 'Lees mij')).toContain('Vraag het aan: het "loket"');
    session.host.edit('Lees mij', 'A2', [['overschreven']]);
    valueOf(await writeReadMeSheet(texts.readMe));
    expect(textsOn(session, 'Lees mij')).not.toContain('overschreven');
  });

  test('neither it nor another sheet of ours is proposed as people’s rows', async () => {
    await openSample();
    valueOf(await writeCards(await cards()));
    const { sheets } = valueOf(await scanWorkbook());
    expect(
      sheets.map(({ name }) => name).filter((name) => ['Lees mij', 'Overzicht', 'Kaarten op papier', 'Controle'].includes(name)),
    ).toEqual([]);
  });
});

describe('A new workbook', () => {
  const create = () => createWorkbook({ rows: { settings: settingRows({ period: 2026 }) }, texts });

  test('keeps nothing of the blank sheet that Excel began with, and everything of one with something on it', async () => {
    for (const [content, left] of [
      ['', false],
      ['van mij', true],
    ] as const) {
      const session = await newSession({ language: 'nl', today: sampleDay });
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Blad1');
        if (content !== '') sheet.getRange('B2').values = [[content]];
        await context.sync();
      });
      valueOf(await create());
      expect([content, session.workbook.sheets.some(({ name }) => name === 'Blad1')]).toEqual([content, left]);
    }
  });

  test('has what people read first, what they fill in next, and the coordinator’s last, by the colour of the tab', async () => {
    const { workbook } = await openSample();
    const shown = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
    const runs = shown.map(({ tabColor }) => tabColor).filter((colour, index, all) => colour !== all[index - 1]);
    expect(runs).toHaveLength(3);
    expect(shown.map(({ name }) => name).slice(0, 4)).toEqual(['Lees mij', 'Overzicht', 'Menukaart', 'Opdrachten']);
    expect(shown.find(({ name }) => name === 'Opdrachten')?.frozen).toEqual({ rows: 1, columns: 3 });
  });
});
