import * as workbook from '../../../src/workbook';
import { cards, faulty, inExcel, mended, report, texts, writeReport, type WritingJob } from './jobParts';

/** The jobs that make sheets of our own out of the rows. */
export const sheetJobs = {
  readMe: [
    { name: 'read me again', table: 'Opdrachten', run: () => workbook.writeReadMeSheet(texts.readMe) },
    {
      name: 'read me, first',
      table: 'Opdrachten',
      prepare: () => inExcel((context) => context.workbook.worksheets.getItem('Lees mij').delete()),
      run: () => workbook.writeReadMeSheet(texts.readMe),
    },
  ],
  cards: [
    { name: 'cards', table: 'Opdrachten', look: () => cards(), run: (seen: workbook.CardsSheet) => workbook.writeCards(seen) },
    {
      name: 'cards again',
      table: 'Opdrachten',
      prepare: async () => workbook.writeCards(await cards('Assen')),
      look: () => cards(),
      run: (seen: workbook.CardsSheet) => workbook.writeCards(seen),
    },
  ],
  report: [
    { name: 'report', table: 'Opdrachten', marks: true, prepare: faulty, look: report, run: writeReport },
    {
      name: 'report again',
      table: 'Opdrachten',
      marks: true,
      prepare: async () => {
        await faulty();
        await writeReport(await report());
        await mended();
      },
      look: report,
      run: writeReport,
    },
  ],
} satisfies Readonly<Record<string, readonly WritingJob[]>>;
