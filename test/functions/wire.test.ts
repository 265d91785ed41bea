import { functionIds, registerFunctions } from '../../src/functions/register';
import { createCalculator } from '../../workbench/host/calc';
import type { Host } from '../../workbench/host';
import { openExcel } from '../workbench/host/excel';

/** Every function as Excel calls it: by the wire's invocation message, with the real runtime of custom functions in between. */
let host: Host;

beforeAll(async () => {
  host = await openExcel({ calculator: createCalculator, customFunctions: functionIds });
  registerFunctions(() => 'nl');
});

// Office.js hands in answers at most twice a second, and looks back half a second after the last.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 600)));

const allocation = [['Periode', 'Gemeente', 'Totaal', 'Status'], [2026, 'Assen', 13, 'vastgesteld'], [2026, 'Emmen', 14, 'vastgesteld'], [2026, 'Emmen', 16, 'concept']];
const assignments = [
  ['Nr', 'Periode', 'Gemeente', 'Strippen', 'Status'],
  [1, 2026, 'Assen', 4, 'lopend'], [2, 2026, 'Assen', 3, 'aangevraagd'], [3, 2026, 'Emmen', 2, 'ingetrokken'],
];
const mutations = [['Periode', 'Gemeente', 'Soort', 'Strippen'], [2026, 'Assen', 'overdracht', 2], [2026, 'Emmen', 'overdracht', -2]];
// 2 March 2026 is serial 46083, a Monday.
const monday = 46083;
const bookings = [['Medewerker', 'Opdracht', 'Van', 'Tot', 'Fte'], ['A', 1, monday, monday + 4, 0.5]];
const team = [['Medewerker', 'Niveau', 'Fte', 'Van', 'Tot'], ['A', 'senior', 1, monday, ''], ['B', 'junior', 0.8, monday + 7, monday + 30]];
const absence = [['Medewerker', 'Van', 'Tot', 'Fte minder'], ['A', monday, monday, 1]];
const error = '#DIV/0!';
const withError = (rows: readonly (readonly unknown[])[], column: number) => rows.map((row, index) => (index === 1 ? row.map((cell, at) => (at === column ? error : cell)) : row));
const withoutHeader = (rows: readonly (readonly unknown[])[], column: number) => rows.map((row, index) => (index === 0 ? row.map((cell, at) => (at === column ? 'Anders' : cell)) : row));
const said = (code: string, message: RegExp) => ({ error: code, message: expect.stringMatching(message) });
const one = (value: unknown) => [[value]];

type Case = readonly [id: string, what: string, args: readonly unknown[], result: unknown];
const cases: readonly Case[] = [
  // 13 + 2 − 3 − 4 = 8; 14 − 2 = 12.
  ['STRIPS_REMAINING', 'one municipality', [one('Assen'), allocation, assignments, mutations, 2026], 8],
  ['STRIPS_REMAINING', 'a column of them', [[['Assen'], [''], ['EMMEN']], allocation, assignments, mutations, 2026], [[8], [''], [12]]],
  ['STRIPS_REMAINING', 'no mutations, no period', [one('Assen'), allocation, assignments, null, null], 6],
  ['STRIPS_REMAINING', 'an unknown municipality', [one('Nergens'), allocation, assignments, mutations, 2026], said('#N/A', /Nergens/)],
  ['STRIPS_REMAINING', 'a blank municipality', [one(''), allocation, assignments, mutations, 2026], said('#VALUE!', /gemeente op/)],
  ['STRIPS_REMAINING', 'a missing header', [one('Assen'), allocation, withoutHeader(assignments, 3), mutations, 2026], said('#VALUE!', /Strippen van Opdrachten/)],
  ['STRIPS_REMAINING', 'an error in a cell that counts', [one('Assen'), allocation, withError(assignments, 3), mutations, 2026], { error }],
  ['STRIPS_REMAINING', "an error in another's cell", [one('Emmen'), allocation, withError(assignments, 3), mutations, 2026], 12],
  ['STRIP_CARD', 'one municipality', [one('Assen'), allocation, assignments, mutations, 2026], [[13, 2, 3, 4, 8]]],
  ['STRIP_CARD', 'trailing arguments left out altogether', [one('Assen'), allocation, assignments], [[13, 0, 3, 4, 6]]],
  ['STRIP_CARD', 'an unknown municipality', [one('Nergens'), allocation, assignments], [Array.from({ length: 5 }, () => ({ error: '#N/A' }))]],
  ['STRIP_CARD', 'an error in a cell that counts', [one('Assen'), allocation, withError(assignments, 3), null, 2026], [Array.from({ length: 5 }, () => ({ error }))]],
  ['STRIP_CARD', 'a blank municipality', [one(''), allocation, assignments], said('#VALUE!', /gemeente op/)],
  ['STRIP_CARD', 'a missing header', [one('Assen'), withoutHeader(allocation, 2), assignments], said('#VALUE!', /Totaal van Toekenning/)],
  ['FTE_LOAD', 'a week', [bookings, one(monday), one(monday + 4), one('A'), null], 0.5],
  ['FTE_LOAD', 'dates as text, the whole team', [bookings, one('2026-03-02'), one('2026-03-13'), null, null], 0.25],
  ['FTE_LOAD', 'from after to', [bookings, one(monday + 4), one(monday), null, null], said('#VALUE!', /begindatum/)],
  ['FTE_LOAD', 'a weekend', [bookings, one(monday + 5), one(monday + 6), null, null], said('#N/A', /werkdag/)],
  ['FTE_LOAD', 'a blank date', [bookings, one(''), one(monday), null, null], said('#VALUE!', /datum is leeg/)],
  ['FTE_LOAD', 'a blank person', [bookings, one(monday), one(monday), one(''), null], said('#VALUE!', /medewerker is leeg/)],
  ['FTE_LOAD', 'a missing header', [withoutHeader(bookings, 4), one(monday), one(monday), null, null], said('#VALUE!', /Fte van Inzet/)],
  ['FTE_LOAD', 'an error in a cell', [withError(bookings, 4), one(monday), one(monday), one('A'), null], { error }],
  ['FTE_AVAILABLE', 'a week with a day off', [team, one(monday), one(monday + 4), one('A'), absence, null], 0.8],
  ['FTE_AVAILABLE', 'an unknown person', [team, one(monday), one(monday + 4), one('Z'), null, null], said('#N/A', /Medewerker Z/)],
  ['FTE_AVAILABLE', 'from after to', [team, one(monday + 4), one(monday), null, null, null], said('#VALUE!', /begindatum/)],
  ['FTE_AVAILABLE', 'a missing header', [withoutHeader(team, 2), one(monday), one(monday), null, null, null], said('#VALUE!', /Fte van Team/)],
  ['FTE_AVAILABLE', 'an error in a cell', [withError(team, 2), one(monday), one(monday), one('A'), null, null], { error }],
  ['FTE_UTILISATION', 'a week', [bookings, team, one(monday), one(monday + 4), one('A'), absence, null], 0.625],
  ['FTE_UTILISATION', 'nobody available', [bookings, team, one(monday), one(monday + 4), one('B'), null, null], said('#N/A', /niemand beschikbaar/)],
  ['FTE_UTILISATION', 'from after to', [bookings, team, one(monday + 4), one(monday), null, null, null], said('#VALUE!', /begindatum/)],
  ['FTE_UTILISATION', 'a missing header', [withoutHeader(bookings, 2), team, one(monday), one(monday), null, null, null], said('#VALUE!', /Van van Inzet/)],
  ['ALLOCATE_STRIPS', 'two municipalities', [[[1000], [2000]], 6, null, null, 15, null, null], [[7], [8]]],
  ['ALLOCATE_STRIPS', 'too few strips', [[[1000], [2000]], 6, null, null, 11, null, null], said('#VALUE!', /11 strippen is te klein/)],
  ['ALLOCATE_STRIPS', 'an error in a cell', [[[error], [2000]], 6, null, null, 15, null, null], { error }],
  ['ALLOCATE_STRIPS', 'a blank range', [[[''], ['']], 6, null, null, 15, null, null], said('#VALUE!', /leeg/)],
  ['STRIPS_LEFT', 'a function that is not there', [one('Assen')], { error: '#NAME?' }],
];

describe('Over the wire', () => {
  let answers: readonly unknown[] = [];
  beforeAll(async () => {
    // Together: Office.js hands in answers at most twice a second.
    answers = await Promise.all(cases.map(([id, , args]) => host.invoke(id, args, 'Blad1!A1')));
  });

  test.each(cases.map(([id, what, , result], index) => [id, what, result, index] as const))('%s: %s', (_, __, result, index) => {
    const answer = answers[index];
    const single = Array.isArray(answer) && answer.length === 1 && (answer[0] as unknown[]).length === 1 ? (answer[0] as unknown[])[0] : answer;
    expect(single).toEqual(result);
  });

  test('every function is called well and badly', () => {
    for (const id of functionIds) expect(cases.filter(([each]) => each === id).length).toBeGreaterThanOrEqual(4);
  });
});

describe('In a cell', () => {
  const value = (row: number, column: number) => host.workbook.sheets[0]?.cells.get(row, column)?.value;
  const call = (municipality: string) => `=FLEX.STRIPS_REMAINING(${municipality},A1:D4,F1:J4,L1:O3,2026)`;

  beforeAll(async () => {
    host.edit('Blad1', 'A1:D4', allocation as never);
    host.edit('Blad1', 'F1:J4', assignments as never);
    host.edit('Blad1', 'L1:O3', mutations as never);
    host.edit('Blad1', 'Q1:Q3', [['Assen'], [''], ['Emmen']]);
    host.edit('Blad1', 'R1', [[call('Q1:Q3')]]);
    host.edit('Blad1', 'S1', [[call('Q1')]]);
    host.edit('Blad1', 'T1', [['=SUM(R1:R3)']]);
    await host.settled();
  });

  test('a column spills, and what reads it follows', () => {
    expect([value(0, 17), value(1, 17), value(2, 17), value(0, 18), value(0, 19)]).toEqual([8, '', 12, 8, 20]);
  });

  test('the answer is another after an edit, also of a co-author, and again after undoing it', async () => {
    host.edit('Blad1', 'I2', [[5]]);
    await host.settled();
    expect([value(0, 17), value(0, 18), value(0, 19)]).toEqual([7, 7, 19]);
    host.coauthorEdit('Blad1', 'J4', [['gepland']]);
    await host.settled();
    expect([value(2, 17), value(0, 19)]).toEqual([10, 17]);
    host.edit('Blad1', 'Q1', [['Nergens']]);
    await host.settled();
    expect([value(0, 17), value(0, 18), value(0, 19)]).toEqual(['#N/A', '#N/A', '#N/A']);
    host.undo();
    await host.settled();
    expect([value(0, 17), value(0, 18), value(0, 19)]).toEqual([7, 7, 17]);
  });
});
