import type { Cell } from '../../../src/domain/contract';

const day = 45_292;
/** Lists of municipalities as people, CBS and form makers give them: what stands on the sheet, and what of it is which column. */
export const lists: Readonly<
  Record<string, { readonly grid: readonly (readonly Cell[])[]; readonly columns: Readonly<Record<string, string>> }>
> = {
  'a title above': {
    grid: [
      ['Deelnemende gemeenten', '', ''],
      ['Stand 1-1-2024', '', ''],
      ['', '', ''],
      ['Gemeente', 'CBS-code', 'Inwoners'],
      ['Assen', 'GM0106', 69701],
      ['Emmen', 'GM0114', 109346],
      ['Meppel', 'GM0119', 35810],
    ],
    columns: { municipality: 'Gemeente', code: 'CBS-code', population: 'Inwoners' },
  },
  'two header rows': {
    grid: [
      ['Gemeente', 'Bevolking', '', 'Woningen'],
      ['', 'Aantal', 'Peildatum', 'Aantal'],
      ['Assen', 69701, day, 31000],
      ['Emmen', 109346, day, 50000],
      ['Meppel', 35810, day, 16000],
    ],
    columns: { municipality: 'Gemeente', population: 'Bevolking Aantal', referenceDate: 'Peildatum' },
  },
  'codes only': {
    grid: [
      ['Gemeentecode', 'Aantal inwoners'],
      ['GM0106', 69701],
      ['GM0114', 109346],
      ['GM0119', 35810],
    ],
    columns: { code: 'Gemeentecode', population: 'Aantal inwoners' },
  },
  'a column of provinces': {
    grid: [
      ['Gemeente', 'Provincie', 'Inwoners', 'Huishoudens'],
      ['Assen', 'Drenthe', 69701, 1],
      ['Emmen', 'Drenthe', 109346, 1],
      ['Meppel', 'Drenthe', 35810, 1],
    ],
    columns: { municipality: 'Gemeente', population: 'Inwoners' },
  },
  'merged cells': {
    grid: [
      ['Regio Noord', '', ''],
      ['Provincie', 'Gemeente', 'Inwonertal'],
      ['Drenthe', 'Assen', 69701],
      ['', 'Emmen', 109346],
      ['', 'Meppel', 35810],
      ['Groningen', 'Westerkwartier', 65114],
    ],
    columns: { municipality: 'Gemeente', population: 'Inwonertal' },
  },
  'as CBS names it': {
    grid: [
      ['GM_CODE', 'GM_NAAM', 'AantalInwoners_5', 'Mannen_6'],
      ['GM0106', 'Assen', 69701, 34000],
      ['GM0114', 'Emmen', 109346, 54000],
      ['GM0119', 'Meppel', 35810, 17000],
    ],
    columns: { code: 'GM_CODE', municipality: 'GM_NAAM', population: 'AantalInwoners_5' },
  },
  "as CBS's StatLine gives it": {
    grid: [
      ["Regio's", 'Perioden', 'Bevolking/Bevolkingssamenstelling op 1 januari|Totale bevolking (aantal)'],
      ['Assen', '2024', 69701],
      ['Emmen', '2024', 109346],
      ['Meppel', '2024', 35810],
    ],
    columns: {
      municipality: "Regio's",
      population: 'Bevolking/Bevolkingssamenstelling op 1 januari|Totale bevolking (aantal)',
    },
  },
  'a column a year': {
    grid: [
      ['Gemeente', 2022, 2023, 2024],
      ['Assen', 68836, 69199, 69701],
      ['Emmen', 107024, 108000, 109346],
      ['Meppel', 34506, 35000, 35810],
    ],
    columns: { municipality: 'Gemeente', population: '2024' },
  },
  'a column a year, in words': {
    grid: [
      ['Gemeente', 'Inwoners 2024', 'Inwoners 2023'],
      ['Assen', 69701, 69199],
      ['Emmen', 109346, 108000],
      ['Meppel', 35810, 35000],
    ],
    columns: { municipality: 'Gemeente', population: 'Inwoners 2024' },
  },
  'answers of Microsoft Forms': {
    grid: [
      ['ID', 'Begintijd', 'Tijd van voltooien', 'E-mail', 'Naam', 'Van welke gemeente bent u?', 'Hoeveel inwoners heeft uw gemeente?'],
      [1, 45300.5, 45300.51, 'anonymous', '', 'Assen', 69701],
      [2, 45301.5, 45301.51, 'anonymous', '', 'Emmen', 109346],
      [3, 45302.5, 45302.6, 'anonymous', '', 'Meppel', 35810],
    ],
    columns: { municipality: 'Van welke gemeente bent u?', population: 'Hoeveel inwoners heeft uw gemeente?' },
  },
  'out of Google Sheets': {
    grid: [
      ['gemeente', 'aantal inwoners', ''],
      ['Assen', 69701, ''],
      ['Emmen', 109346, ''],
      ['Meppel', 35810, 'let op'],
      ['', '', ''],
    ],
    columns: { municipality: 'gemeente', population: 'aantal inwoners' },
  },
  'with a row of totals': {
    grid: [
      ['Gemeente', 'Inwoners'],
      ['Assen', 69701],
      ['Emmen', 109346],
      ['Meppel', 35810],
      ['Totaal', 214857],
    ],
    columns: { municipality: 'Gemeente', population: 'Inwoners' },
  },
  'names with something behind them': {
    grid: [
      ['Naam gemeente', 'Bevolking'],
      ['Gemeente Assen', 69701],
      ['Emmen (gemeente)', 109346],
      ['Meppel (Dr.)', 35810],
    ],
    columns: { municipality: 'Naam gemeente', population: 'Bevolking' },
  },
};

/** Sheets that are no list of municipalities with their populations, and none of our other tables. */
export const otherSheets: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
  'people to call': [
    ['Naam', 'Gemeente', 'Telefoon'],
    ['Loket', 'Assen', '0592'],
    ['Balie', 'Emmen', '0591'],
    ['Post', 'Meppel', '0522'],
  ],
  'things to buy': [
    ['Wat', 'Aantal'],
    ['Koffie', 3],
    ['Thee', 2],
    ['Suiker', 1],
  ],
  'a budget': [
    ['Post', 'Begroot', 'Besteed', 'Over'],
    ['Zaal', 500, 200, 300],
    ['Drukwerk', 100, 100, 0],
    ['Reis', 50, 20, 30],
  ],
  'minutes of a meeting': [['Notulen overleg'], ['Aanwezig: Jan, Piet'], ['1. Opening'], ['2. Rondvraag']],
  'who is where': [
    ['Datum', 'Locatie', 'Aanwezig'],
    [46100, 'Assen', 'ja'],
    [46107, 'Emmen', 'nee'],
    [46114, 'Meppel', 'ja'],
  ],
};
