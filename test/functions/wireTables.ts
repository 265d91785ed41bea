import { columnsOf, tables, type TableKey } from '../../src/domain/contract';
import type { Host } from '../../workbench/host';

type Value = string | number;
type Rows = readonly (readonly Value[])[];
type Name = 'allocation' | 'assignments' | 'mutations' | 'bookings' | 'team' | 'availability';

/** 2 March 2026, a Monday. */
export const monday = 46083;

/** One small workbook. Assen: 13 + 2 − 3 − 4 = 8; Emmen: 14 − 2 = 12, for a draft and what was withdrawn do not count. */
export const dutch: Readonly<Record<Name, Rows>> = {
  allocation: [
    ['Periode', 'Gemeente', 'Totaal', 'Status'],
    [2026, 'Assen', 13, 'vastgesteld'],
    [2026, 'Emmen', 14, 'Vastgesteld'],
    [2026, 'Emmen', 16, 'concept'],
  ],
  assignments: [
    ['Nr', 'Periode', 'Gemeente', 'Strippen', 'Status'],
    [1, 2026, 'Assen', 4, 'lopend'],
    [2, 2026, 'Assen', 3, 'Aangevraagd'],
    [3, 2026, 'Emmen', 2, 'ingetrokken'],
  ],
  mutations: [
    ['Periode', 'Gemeente', 'Soort', 'Strippen'],
    [2026, 'Assen', 'overdracht', 2],
    [2026, 'Emmen', 'overdracht', -2],
  ],
  bookings: [
    ['Medewerker', 'Opdracht', 'Van', 'Tot', 'Fte'],
    ['A', 1, monday, monday + 4, 0.5],
    ['B', 1, monday + 35, monday + 39, 0.4],
  ],
  team: [
    ['Medewerker', 'Niveau', 'Fte', 'Van', 'Tot'],
    ['A', 'senior', 1, monday, ''],
    ['B', 'junior', 0.8, monday + 7, monday + 50],
  ],
  availability: [
    ['Medewerker', 'Van', 'Tot', 'Fte minder'],
    ['A', monday, monday, 1],
  ],
};

const englishWords: Readonly<Record<string, string>> = {
  vastgesteld: 'adopted',
  Vastgesteld: 'Adopted',
  concept: 'draft',
  lopend: 'running',
  Aangevraagd: 'Requested',
  ingetrokken: 'withdrawn',
  overdracht: 'transfer',
};

/** The same rows under English headers, with English words. */
const english = (table: TableKey, [headers = [], ...rows]: Rows): Rows => [
  headers.map((header) => columnsOf(table).find(([, { nl }]) => nl === header)?.[1].en ?? header),
  ...rows.map((row) => row.map((value) => (typeof value === 'string' ? (englishWords[value] ?? value) : value))),
];

/** The same rows with the columns the other way round, a column of the user's own in front, and a title above. */
const rearranged = (rows: Rows): Rows => {
  const width = (rows[0]?.length ?? 0) + 1;
  const title: Value[] = ['Ons overzicht', ...Array.from({ length: width - 1 }, () => '')];
  return [title, ...rows.map((row, index): Value[] => [index === 0 ? 'Eigen kolom' : `eigen ${index}`, ...[...row].reverse()])];
};

const letters = (column: number): string => (column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + column - 26)}`);

/** Puts tables beside each other on a sheet; what a formula says for each: its cells, and its whole columns. */
function place(host: Host, sheet: string, sets: Readonly<Record<string, Rows>>): Readonly<Record<string, string>> {
  const places: Record<string, string> = {};
  let left = 0;
  for (const [name, rows] of Object.entries(sets)) {
    const right = left + (rows[0]?.length ?? 1) - 1;
    const area = `${letters(left)}1:${letters(right)}${rows.length}`;
    host.edit(sheet, area, rows);
    places[name] = `${sheet}!${area}`;
    places[`${name}.columns`] = `${sheet}!${letters(left)}:${letters(right)}`;
    left = right + 2;
  }
  return places;
}

const under = (prefix: string, places: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(places).map(([name, area]) => [`${prefix}${name}`, area]));
const changed = (rows: Rows, row: number, column: number, value: Value): Rows =>
  rows.map((each, index) => (index === row ? each.map((cell, at) => (at === column ? value : cell)) : each));

/** Fills the sheets Nl, En, Anders, Fout and Los of a workbook; gives what stands where, by the name that formulas use for it. */
export function layTables(host: Host): Readonly<Record<string, string>> {
  const names = Object.keys(dutch) as Name[];
  const all = (work: (name: Name) => Rows) => Object.fromEntries(names.map((name) => [name, work(name)]));
  const error = '=1/0';
  return {
    ...place(host, 'Nl', dutch),
    ...under(
      'en.',
      place(
        host,
        'En',
        all((name) => english(name, dutch[name])),
      ),
    ),
    ...under(
      'other.',
      place(
        host,
        'Anders',
        all((name) => rearranged(dutch[name])),
      ),
    ),
    ...under(
      'bad.',
      place(host, 'Fout', {
        ...all((name) => changed(dutch[name], 1, dutch[name][0]!.length - 1, error)),
        allocation: changed(dutch.allocation, 1, 2, error),
        assignments: changed(dutch.assignments, 1, 3, error),
        team: changed(dutch.team, 1, 2, error),
      }),
    ),
    // A header of the user's own, connected in the pane perhaps, that no function knows.
    ...under(
      'own.',
      place(host, 'Eigen', {
        allocation: changed(dutch.allocation, 0, 2, 'Kaartje'),
        assignments: changed(dutch.assignments, 0, 3, 'Kaartje'),
        mutations: changed(dutch.mutations, 0, 3, 'Kaartje'),
        bookings: changed(dutch.bookings, 0, 4, 'Dagdelen'),
        team: changed(dutch.team, 0, 2, 'Dagdelen'),
        availability: changed(dutch.availability, 0, 3, 'Dagdelen'),
      }),
    ),
    ...place(host, 'Los', {
      empty: [
        ['', ''],
        ['', ''],
      ],
      names: [['Assen'], [''], ['EMMEN']],
      nameRow: [['Assen', 'Emmen']],
      nameError: [['Assen'], ['=NA()'], ['Emmen']],
      persons: [['A'], [''], ['B']],
      persons2: [['A'], ['Z']],
      periods: [[2026, 2031]],
      starts: [[monday, monday + 35]],
      ends: [[monday + 4, monday + 39]],
      threeDates: [[monday], [monday + 1], [monday + 2]],
      twoDates: [[monday], [monday + 1]],
      freeDays: [
        ['Feestdag', 'Datum'],
        ['vrij', monday],
      ],
      inhabitants: [[1000], [2000]],
      inhabitantRow: [[1000, 2000]],
      someInhabitants: [[1000], [''], [2000]],
      same: [[1000], [1000]],
      notPeople: [[1000], ['veel']],
    }),
  };
}

export const sheetsNeeded = ['Nl', 'En', 'Anders', 'Fout', 'Eigen', 'Los', 'Vragen nl', 'Vragen en'] as const;
export const tableNames = Object.fromEntries((Object.keys(dutch) as Name[]).map((name) => [name, tables[name].nl])) as Readonly<
  Record<Name, string>
>;
