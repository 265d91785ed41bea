import { findListSeparator } from '../excel/listSeparator';
import { done, type Outcome } from '../excel/problem';
import { paced } from '../excel/writeInBlocks';
import { loadKept } from '../records/kept';
import { commitSteps, findOwnSheets, writeInExcel } from '../writer';
import { heightsOf, writeLeaflet, type LeafColumns, type LeafLine } from './leaflet';
import { setUpCards, uprightHeight } from './page';
import { tabColours } from './tabs';

/** Cards to give away, in words. */
export interface CardsSheet {
  readonly sheet: string;
  /** The lines of each card; each begins a page. */
  readonly cards: readonly (readonly LeafLine[])[];
}

/**
 * Day, number, what it is, how it stands, strips, balance after it: narrower than the page, for programs that lack the font make the
 * columns wider.
 */
const cardColumns: LeafColumns = { widths: [74, 44, 180, 82, 56, 44], figures: [4, 5] };
/** In percent; what is longer goes on on a second page, for it would not be read. */
const smallest = 60;

/** Writes the cards on a sheet of ours, a page each, new or again: for Excel to print. Two requests for one card, three and more for many. */
export async function writeCards({ sheet: name, cards }: CardsSheet): Promise<Outcome<{ readonly sheet: string; readonly cards: number }>> {
  return writeInExcel('cards', cards, async (job) => {
    const loaded = loadKept(job);
    const found = await findOwnSheets(job, [name]);
    if (!found.ok) return found;
    const separator = cards.length > 1 ? await findListSeparator(job) : null;
    let sheet: Excel.Worksheet | null = null;
    const written = await commitSteps(job, {
      places: [name],
      kept: loaded(),
      steps: found.value.map((open) => async (building) => {
        sheet = open(building.context);
        await writeLeaflet(paced(building), sheet, cards.flat(), cardColumns, separator);
        sheet.tabColor = tabColours.read;
        const heights = cards.map((lines) => heightsOf(lines, cardColumns).reduce((sum, height) => sum + height, 0));
        const scale = Math.max(smallest, Math.min(100, Math.floor((100 * uprightHeight) / Math.max(1, ...heights))));
        setUpCards(sheet, { scale, area: `A1:F${Math.max(1, cards.flat().length)}` });
        sheet.horizontalPageBreaks.removePageBreaks();
        let row = 1;
        for (const lines of cards.slice(0, -1)) {
          row += lines.length;
          sheet.horizontalPageBreaks.add(`A${row}`);
        }
      }),
      front: () => sheet,
    });
    return written.ok ? done({ sheet: name, cards: cards.length }) : written;
  });
}
