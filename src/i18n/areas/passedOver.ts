import { area } from '../translator';

/** What a check did not read. */
export const passedOverTexts = area(
  'passedOver',
  {
    title: 'Niet meegelezen',
    headerless: 'Tabel {{name}} op blad {{sheet}} heeft geen koprij en is niet gelezen. Zet in Excel bij Tabelontwerp de Veldnamenrij aan.',
    apart: 'Blad {{sheet}}: wat in {{cells}} staat, ver van de tabel, is niet meegelezen.',
  },
  {
    title: 'Not read',
    headerless: 'Table {{name}} on sheet {{sheet}} has no header row and was not read. Switch on Header Row under Table Design in Excel.',
    apart: 'Sheet {{sheet}}: what stands in {{cells}}, far from the table, was not read.',
  },
);
