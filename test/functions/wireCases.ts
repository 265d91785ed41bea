import type { functionIds } from '../../src/functions/register';
import { monday } from './wireTables';

/** Calls of every function with what they answer; `{name}` stands for a range of wireTables. */
interface Refusal {
  readonly code: string;
  readonly nl: RegExp;
  readonly en: RegExp;
}
const refused = (code: string, nl: RegExp, en: RegExp): Refusal => ({ code, nl, en });
export const isRefusal = (expected: unknown): expected is Refusal =>
  typeof expected === 'object' && expected !== null && 'code' in expected;
/** An error that was in the data, without words of ours. */
const passed = (code: string): Refusal => refused(code, /^$/, /^$/);

type Case = readonly [what: string, formula: string, result: unknown];
const strips = '2026,{allocation},{assignments},{mutations}';
const noHeader = (header: string, table: string): Refusal =>
  refused(
    '#VALUE!',
    new RegExp(`kolom ${header} van ${table} staat niet in het bereik.*ook goed`),
    new RegExp(`column ${header} of ${table} is not in the range.*also fine`),
  );
const unknownMunicipality = refused('#N/A', /Gemeente Nergens staat niet/, /Municipality Nergens is not/);
const blankMunicipality = refused('#VALUE!', /Geef een gemeente op/, /Give a municipality/);
const notADate = refused('#VALUE!', /maart is geen datum/, /maart is not a date/);
const blankDate = refused('#VALUE!', /datum is leeg/, /date is empty/);
const turnedRound = refused('#VALUE!', /begindatum ligt na/, /first date is after/);
const noWorkingDay = refused('#N/A', /geen werkdag/, /no working day/);
const blankPerson = refused('#VALUE!', /medewerker is leeg/, /team member is empty/);
const unknownPeriod = refused('#N/A', /periode 2031 staat in geen/, /period 2031 is in none/);
const unknownPerson = refused('#N/A', /Medewerker Z staat niet/, /Team member Z is not/);
const shapes = refused('#VALUE!', /passen niet bij elkaar/, /do not fit together/);
const noTable = (table: string): Refusal =>
  refused('#VALUE!', new RegExp(`bereik voor ${table} is leeg`), new RegExp(`range for ${table} is empty`));
const noneSaid = (table: string): Refusal =>
  refused('#VALUE!', new RegExp(`${table} is leeg.*"geen"`), new RegExp(`${table} is empty.*"none"`));
const noHeaders = (table: string): Refusal =>
  refused('#VALUE!', new RegExp(`bereik voor ${table} staan geen koppen`), new RegExp(`range for ${table} has no headers`));
const [first, last, april, aprilEnd] = [monday, monday + 4, monday + 35, monday + 39];

// prettier-ignore
const ledgerCases = (id: 'STRIPS_REMAINING' | 'STRIP_CARD', assen: unknown, emmen: unknown, bare: unknown): readonly Case[] => [
  ['one municipality', `${id}("Assen",${strips})`, assen],
  ['its name in other case, the period as text', `${id}("emmen","2026",{allocation},{assignments},{mutations})`, emmen],
  ['a cell with its name', `${id}(Nl!B2,${strips})`, assen],
  ['no mutations, said so', `${id}("Assen",2026,{allocation},{assignments},"geen")`, bare],
  ['no mutations in English, all periods', `${id}("Assen","*",{allocation},{assignments},"None")`, bare],
  ['mutations skipped', `${id}("Assen",2026,{allocation},{assignments},)`, noneSaid('Mutaties')],
  ['an empty cell for the mutations', `${id}("Assen",2026,{allocation},{assignments},{blank})`, noneSaid('Mutaties')],
  ['English headers and words', `${id}("Assen",2026,{en.allocation},{en.assignments},{en.mutations})`, assen],
  ['other order, extra columns, a title above', `${id}("Emmen",2026,{other.allocation},{other.assignments},{other.mutations})`, emmen],
  ['whole columns', `${id}("Assen",2026,{allocation.columns},{assignments.columns},{mutations.columns})`, assen],
  ['Excel tables', `${id}("Assen",2026,Toekenning[#All],Opdrachten[#All],Mutaties[#All])`, assen],
  ["an error in another's cell", `${id}("Emmen",2026,{allocation},{bad.assignments},{mutations})`, emmen],
  ['an unknown municipality', `${id}("Nergens",${strips})`, unknownMunicipality],
  ['a number for a municipality', `${id}(5,${strips})`, refused('#N/A', /Gemeente 5 staat niet/, /Municipality 5 is not/)],
  ['an empty cell for a municipality', `${id}({blank},${strips})`, blankMunicipality],
  ['spaces for a municipality', `${id}("  ",${strips})`, blankMunicipality],
  ['an error for a municipality', `${id}(NA(),${strips})`, passed('#N/A')],
  ['an error for the period', `${id}("Assen",1/0,{allocation},{assignments},{mutations})`, passed('#DIV/0!')],
  ['an empty period', `${id}("Assen",{blank},{allocation},{assignments},{mutations})`, refused('#VALUE!', /periode is leeg/, /period is empty/)],
  ['a period that is not there', `${id}("Assen",2031,{allocation},{assignments},{mutations})`, unknownPeriod],
  ['a header missing from the allocation', `${id}("Assen",2026,{own.allocation},{assignments},{mutations})`, noHeader('Totaal', 'Toekenning')],
  ['a header missing from the assignments', `${id}("Assen",2026,{allocation},{own.assignments},{mutations})`, noHeader('Strippen', 'Opdrachten')],
  ['a header missing from the mutations', `${id}("Assen",2026,{allocation},{assignments},{own.mutations})`, noHeader('Strippen', 'Mutaties')],
  ['rows without headers', `${id}("Assen",2026,{allocation.body},{assignments},{mutations})`, noHeaders('Toekenning')],
  ['an empty range for a table', `${id}("Assen",2026,{allocation},{empty},{mutations})`, noTable('Opdrachten')],
  ['the name of a table instead of the table', `${id}("Assen",2026,"Toekenning",{assignments},{mutations})`, noHeaders('Toekenning')],
  ['an error in granted strips', `${id}("Assen",2026,{bad.allocation},{assignments},{mutations})`, passed('#DIV/0!')],
  ['an error in strips asked for', `${id}("Assen",2026,{allocation},{bad.assignments},{mutations})`, passed('#DIV/0!')],
  ['an error in a mutation', `${id}("Assen",2026,{allocation},{assignments},{bad.mutations})`, passed('#DIV/0!')],
];

// prettier-ignore
const loadCases = (
  id: 'FTE_LOAD' | 'FTE_AVAILABLE' | 'FTE_UTILISATION',
  tables: (prefix?: string, suffix?: string) => string,
  /** What comes behind the tables. */
  rest: string,
  figures: Readonly<Record<'a' | 'oneDay' | 'team' | 'grid', unknown>>,
  table: { readonly name: string; readonly key: string; readonly header: string },
): readonly Case[] => [
  ['a person in a week', `${id}("A",${first},${last},${tables()}${rest})`, figures.a],
  ['dates as text, the person in lower case', `${id}("a","2026-03-02","2026-03-06",${tables()}${rest})`, figures.a],
  ['dates with a time of day', `${id}("A",${first}.25,${last}.75,${tables()}${rest})`, figures.a],
  ['one day', `${id}("A",${last},${last},${tables()}${rest})`, figures.oneDay],
  ['the whole team', `${id}("*",${first},${last},${tables()}${rest})`, figures.team],
  ['persons against weeks', `${id}({persons},{starts},{ends},${tables()}${rest})`, figures.grid],
  ['English headers', `${id}("A",${first},${last},${tables('en.')}${rest})`, figures.a],
  ['other order, extra columns, a title above', `${id}("A",${first},${last},${tables('other.')}${rest})`, figures.a],
  ['whole columns', `${id}("A",${first},${last},${tables('', '.columns')}${rest})`, figures.a],
  ['from after to', `${id}("A",${last},${first},${tables()}${rest})`, turnedRound],
  ['a weekend', `${id}("A",${monday + 5},${monday + 6},${tables()}${rest})`, noWorkingDay],
  ['words for the first date', `${id}("A","maart",${last},${tables()}${rest})`, notADate],
  ['words for the last date', `${id}("A",${first},"maart",${tables()}${rest})`, notADate],
  ['TRUE for a date', `${id}("A",TRUE,${last},${tables()}${rest})`, refused('#VALUE!', /true is geen datum/, /true is not a date/)],
  ['a number below every date', `${id}("A",-3,${last},${tables()}${rest})`, refused('#VALUE!', /-3 is geen datum/, /-3 is not a date/)],
  ['an empty date', `${id}("A",{blank},${last},${tables()}${rest})`, blankDate],
  ['an error for a date', `${id}("A",${first},1/0,${tables()}${rest})`, passed('#DIV/0!')],
  ['an error for a person', `${id}(NA(),${first},${last},${tables()}${rest})`, passed('#N/A')],
  ['an empty person', `${id}({blank},${first},${last},${tables()}${rest})`, blankPerson],
  ['ranges that do not fit', `${id}("A",{threeDates},{twoDates},${tables()}${rest})`, shapes],
  ['a header missing', `${id}("A",${first},${last},${tables('own.')}${rest})`, noHeader(table.header, table.name)],
  ['an empty range for a table', `${id}("A",${first},${last},${tables().replace(table.key, '{empty}')}${rest})`, noTable(table.name)],
  ['an error in a cell that counts', `${id}("A",${first},${last},${tables('bad.')}${rest})`, passed('#DIV/0!')],
];
const team = (prefix = '', suffix = '') => `{${prefix}team${suffix}}`;
const teamAndBookings = (prefix = '', suffix = '') => `{${prefix}team${suffix}},{${prefix}bookings${suffix}}`;
const teamTable = { name: 'Team', key: '{team}', header: 'Fte' };
const cell = (error: string) => error;

// prettier-ignore
const byFunction: Readonly<Record<(typeof functionIds)[number], readonly Case[]>> = {
  STRIPS_REMAINING: [
    ...ledgerCases('STRIPS_REMAINING', 8, 12, 6),
    ['a column of municipalities', `STRIPS_REMAINING({names},${strips})`, [[8], [''], [12]]],
    ['a row of municipalities', `STRIPS_REMAINING({nameRow},${strips})`, [[8, 12]]],
    ['an error among the municipalities stays there', `STRIPS_REMAINING({nameError},${strips})`, [[8], [cell('#N/A')], [12]]],
    ['an unknown period among others stays there', 'STRIPS_REMAINING({names},{periods},{allocation},{assignments},{mutations})',
      [[8, cell('#N/A')], ['', ''], [12, cell('#N/A')]]],
  ],
  STRIP_CARD: [
    ...ledgerCases('STRIP_CARD', [[13, 2, 3, 4, 8, 0]], [[14, -2, 0, 0, 12, 0]], [[13, 0, 3, 4, 6, 0]]),
    ['a column of municipalities', `STRIP_CARD({names},${strips})`, [[13, 2, 3, 4, 8, 0], ['', '', '', '', '', ''], [14, -2, 0, 0, 12, 0]]],
  ],
  FTE_LOAD: [
    // B in the week of Easter Monday: 0.4 on each of its four working days.
    ...loadCases('FTE_LOAD', teamAndBookings, ',"geen"', { a: 0.5, oneDay: 0.5, team: 0.5, grid: [[0.5, 0], ['', ''], [0, 0.4]] }, teamTable),
    ['Easter Monday is no working day', `FTE_LOAD("B",${april},${april},{team},{bookings},"none")`, noWorkingDay],
    ['days off of the workbook instead', `FTE_LOAD("B",${april},${april},{team},{bookings},{freeDays})`, 0.4],
    ['an error among the days off', `FTE_LOAD("B",${april},${aprilEnd},{team},{bookings},{nameError})`, passed('#N/A')],
    ['an empty cell for the days off', `FTE_LOAD("B",${april},${aprilEnd},{team},{bookings},{blank})`, noneSaid('Feestdagen')],
    ['no bookings, said so', `FTE_LOAD("A",${first},${last},{team},"geen","geen")`, 0],
    ['bookings skipped', `FTE_LOAD("A",${first},${last},{team},,"geen")`, noneSaid('Inzet')],
    ['a header missing from the bookings', `FTE_LOAD("A",${first},${last},{team},{own.bookings},"geen")`, noHeader('Fte', 'Inzet')],
    ['someone of the team whom nobody booked', `FTE_LOAD("B",${first},${last},{team},{bookings},"geen")`, 0],
    ['an unknown person', `FTE_LOAD("Z",${first},${last},{team},{bookings},"geen")`, unknownPerson],
    ['an unknown person among others', `FTE_LOAD({persons2},${first},${last},{team},{bookings},"geen")`, [[0.5], [cell('#N/A')]]],
  ],
  FTE_AVAILABLE: [
    ...loadCases('FTE_AVAILABLE', team, ',"geen","geen"', { a: 1, oneDay: 1, team: 1, grid: [[1, 1], ['', ''], [0, 0.8]] }, teamTable),
    // One of five days off: 4 of 5.
    ['less on one day', `FTE_AVAILABLE("A",${first},${last},{team},{availability},"geen")`, 0.8],
    ['availability skipped', `FTE_AVAILABLE("A",${first},${last},{team},,"geen")`, noneSaid('Beschikbaarheid')],
    ['a header missing from the availability', `FTE_AVAILABLE("A",${first},${last},{team},{own.availability},"geen")`, noHeader('Fte minder', 'Beschikbaarheid')],
    ['an error in the availability', `FTE_AVAILABLE("A",${first},${last},{team},{bad.availability},"geen")`, passed('#DIV/0!')],
    ['an unknown person', `FTE_AVAILABLE("Z",${first},${last},{team},"geen","geen")`, unknownPerson],
  ],
  FTE_UTILISATION: [
    ...loadCases('FTE_UTILISATION', teamAndBookings, ',"geen","geen"',
      { a: 0.5, oneDay: 0.5, team: 0.5, grid: [[0.5, 0], ['', ''], [cell('#N/A'), 0.5]] }, teamTable),
    ['less on one day', `FTE_UTILISATION("A",${first},${last},{team},{bookings},{availability},"geen")`, 0.625],
    ['nobody available', `FTE_UTILISATION("B",${first},${last},{team},{bookings},"geen","geen")`, refused('#N/A', /niemand beschikbaar/, /Nobody is available/)],
    ['an unknown person', `FTE_UTILISATION("Z",${first},${last},{team},{bookings},"geen","geen")`, unknownPerson],
  ],
  ALLOCATE_STRIPS: [
    // 15 − 2 × 6 = 3, of which a third and two thirds.
    ['a column', 'ALLOCATE_STRIPS({inhabitants},6,,,15)', [[7], [8]]],
    ['a row', 'ALLOCATE_STRIPS({inhabitantRow},6,,,15)', [[7, 8]]],
    ['bounds, the square root and a method', 'ALLOCATE_STRIPS({inhabitants},6,7,8,15,0.5,"webster")', [[7], [8]]],
    ['a tie: a draw is needed', 'ALLOCATE_STRIPS({same},6,,,13)', [[cell('#N/A')], [cell('#N/A')]]],
    ['too few strips', 'ALLOCATE_STRIPS({inhabitants},6,,,11)', refused('#VALUE!', /11 strippen is te klein.*12/, /11 strips is too small.*12/)],
    ['too many for the maximum', 'ALLOCATE_STRIPS({inhabitants},6,,7,15)', refused('#VALUE!', /15 strippen is te groot.*14/, /15 strips is too large.*14/)],
    ['words for the base', 'ALLOCATE_STRIPS({inhabitants},"zes",,,15)', refused('#VALUE!', /zes is geen getal \(basis\)/, /zes is not a number \(base\)/)],
    ['a range for the total', 'ALLOCATE_STRIPS({inhabitants},6,,,{inhabitants})', refused('#VALUE!', /één waarde op voor totaal/, /one value for total/)],
    ['half a strip', 'ALLOCATE_STRIPS({inhabitants},6.5,,,15)', refused('#VALUE!', /hele aantallen strippen/, /whole numbers of strips/)],
    ['a minimum above the maximum', 'ALLOCATE_STRIPS({inhabitants},6,9,8,15)', refused('#VALUE!', /kunnen zo niet samen/, /contradict each other/)],
    ['a method that is not there', 'ALLOCATE_STRIPS({inhabitants},6,,,15,1,"loting")', refused('#VALUE!', /loting is geen verdeelmethode/, /loting is not a method/)],
    ['an exponent above 1', 'ALLOCATE_STRIPS({inhabitants},6,,,15,2)', refused('#VALUE!', /exponent moet groter/, /exponent must be above/)],
    ['words among the inhabitants', 'ALLOCATE_STRIPS({notPeople},6,,,15)', refused('#VALUE!', /veel is geen inwoneraantal/, /veel is not a population/)],
    ['an empty range', 'ALLOCATE_STRIPS({empty},6,,,15)', refused('#VALUE!', /inwoneraantallen is leeg/, /populations is empty/)],
    ['an empty cell among the inhabitants', 'ALLOCATE_STRIPS({someInhabitants},6,,,15)', [[7], [''], [8]]],
    ['empty cells for the bounds, the exponent and the method', 'ALLOCATE_STRIPS({inhabitants},6,{blank},{blank},15,{blank},{blank})', [[7], [8]]],
    ['an empty cell for the base', 'ALLOCATE_STRIPS({inhabitants},{blank},,,15)', [[5], [10]]],
    ['an error among the inhabitants', 'ALLOCATE_STRIPS({nameError},6,,,15)', passed('#N/A')],
    ['an error for the total', 'ALLOCATE_STRIPS({inhabitants},6,,,1/0)', passed('#DIV/0!')],
  ],
};

export const cases = Object.values(byFunction).flat();
