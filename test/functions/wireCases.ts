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
const strips = '{allocation},{assignments},{mutations},2026';
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
const noHeaders = (table: string): Refusal =>
  refused('#VALUE!', new RegExp(`bereik voor ${table} staan geen koppen`), new RegExp(`range for ${table} has no headers`));
const [first, last, april, aprilEnd] = [monday, monday + 4, monday + 35, monday + 39];

// prettier-ignore
const ledgerCases = (id: 'STRIPS_REMAINING' | 'STRIP_CARD', assen: unknown, emmen: unknown, bare: unknown): readonly Case[] => [
  ['one municipality', `${id}("Assen",${strips})`, assen],
  ['its name in other case, the period as text', `${id}("emmen",{allocation},{assignments},{mutations},"2026")`, emmen],
  ['a cell with its name', `${id}(Nl!B2,${strips})`, assen],
  ['no mutations, no period', `${id}("Assen",{allocation},{assignments})`, bare],
  ['mutations skipped', `${id}("Assen",{allocation},{assignments},,2026)`, bare],
  ['an empty cell for the mutations', `${id}("Assen",{allocation},{assignments},{blank},2026)`, bare],
  ['English headers and words', `${id}("Assen",{en.allocation},{en.assignments},{en.mutations},2026)`, assen],
  ['other order, extra columns, a title above', `${id}("Emmen",{other.allocation},{other.assignments},{other.mutations},2026)`, emmen],
  ['whole columns', `${id}("Assen",{allocation.columns},{assignments.columns},{mutations.columns},2026)`, assen],
  ['Excel tables', `${id}("Assen",Toekenning[#All],Opdrachten[#All],Mutaties[#All],2026)`, assen],
  ["an error in another's cell", `${id}("Emmen",{allocation},{bad.assignments},{mutations},2026)`, emmen],
  ['an unknown municipality', `${id}("Nergens",${strips})`, unknownMunicipality],
  ['a number for a municipality', `${id}(5,${strips})`, refused('#N/A', /Gemeente 5 staat niet/, /Municipality 5 is not/)],
  ['an empty cell for a municipality', `${id}({blank},${strips})`, blankMunicipality],
  ['spaces for a municipality', `${id}("  ",${strips})`, blankMunicipality],
  ['an error for a municipality', `${id}(NA(),${strips})`, passed('#N/A')],
  ['an error for the period', `${id}("Assen",{allocation},{assignments},{mutations},1/0)`, passed('#DIV/0!')],
  ['an empty period', `${id}("Assen",{allocation},{assignments},{mutations},{blank})`, refused('#VALUE!', /periode is leeg/, /period is empty/)],
  ['several periods', `${id}("Assen",{allocation},{assignments},{mutations},{names})`, refused('#VALUE!', /één waarde op voor periode/, /one value for period/)],
  ['a header missing from the allocation', `${id}("Assen",{own.allocation},{assignments},{mutations},2026)`, noHeader('Totaal', 'Toekenning')],
  ['a header missing from the assignments', `${id}("Assen",{allocation},{own.assignments},{mutations},2026)`, noHeader('Strippen', 'Opdrachten')],
  ['a header missing from the mutations', `${id}("Assen",{allocation},{assignments},{own.mutations},2026)`, noHeader('Strippen', 'Mutaties')],
  ['rows without headers', `${id}("Assen",{allocation.body},{assignments},{mutations},2026)`, noHeaders('Toekenning')],
  ['an empty range for a table', `${id}("Assen",{allocation},{empty},{mutations},2026)`, noTable('Opdrachten')],
  ['the name of a table instead of the table', `${id}("Assen","Toekenning",{assignments},{mutations},2026)`, noHeaders('Toekenning')],
  ['an error in granted strips', `${id}("Assen",{bad.allocation},{assignments},{mutations},2026)`, passed('#DIV/0!')],
  ['an error in strips asked for', `${id}("Assen",{allocation},{bad.assignments},{mutations},2026)`, passed('#DIV/0!')],
  ['an error in a mutation', `${id}("Assen",{allocation},{assignments},{bad.mutations},2026)`, passed('#DIV/0!')],
];

// prettier-ignore
const loadCases = (
  id: 'FTE_LOAD' | 'FTE_AVAILABLE' | 'FTE_UTILISATION',
  tables: (prefix?: string, suffix?: string) => string,
  figures: Readonly<Record<'a' | 'oneDay' | 'team' | 'grid', unknown>>,
  table: { readonly name: string; readonly key: string; readonly header: string },
): readonly Case[] => [
  ['a person in a week', `${id}(${tables()},${first},${last},"A")`, figures.a],
  ['dates as text, the person in lower case', `${id}(${tables()},"2026-03-02","2026-03-06","a")`, figures.a],
  ['dates with a time of day', `${id}(${tables()},${first}.25,${last}.75,"A")`, figures.a],
  ['one day', `${id}(${tables()},${last},${last},"A")`, figures.oneDay],
  ['the whole team', `${id}(${tables()},${first},${last})`, figures.team],
  ['persons against weeks', `${id}(${tables()},{starts},{ends},{persons})`, figures.grid],
  ['English headers', `${id}(${tables('en.')},${first},${last},"A")`, figures.a],
  ['other order, extra columns, a title above', `${id}(${tables('other.')},${first},${last},"A")`, figures.a],
  ['whole columns', `${id}(${tables('', '.columns')},${first},${last},"A")`, figures.a],
  ['from after to', `${id}(${tables()},${last},${first},"A")`, turnedRound],
  ['a weekend', `${id}(${tables()},${monday + 5},${monday + 6},"A")`, noWorkingDay],
  ['words for the first date', `${id}(${tables()},"maart",${last},"A")`, notADate],
  ['words for the last date', `${id}(${tables()},${first},"maart","A")`, notADate],
  ['TRUE for a date', `${id}(${tables()},TRUE,${last},"A")`, refused('#VALUE!', /true is geen datum/, /true is not a date/)],
  ['a number below every date', `${id}(${tables()},-3,${last},"A")`, refused('#VALUE!', /-3 is geen datum/, /-3 is not a date/)],
  ['an empty date', `${id}(${tables()},{blank},${last},"A")`, blankDate],
  ['an error for a date', `${id}(${tables()},${first},1/0,"A")`, passed('#DIV/0!')],
  ['an error for a person', `${id}(${tables()},${first},${last},NA())`, passed('#N/A')],
  ['an empty person', `${id}(${tables()},${first},${last},{blank})`, blankPerson],
  ['ranges that do not fit', `${id}(${tables()},{threeDates},{twoDates},"A")`, shapes],
  ['a header missing', `${id}(${tables('own.')},${first},${last},"A")`, noHeader(table.header, table.name)],
  ['an empty range for a table', `${id}(${tables().replace(table.key, '{empty}')},${first},${last},"A")`, noTable(table.name)],
  ['an error in a cell that counts', `${id}(${tables('bad.')},${first},${last},"A")`, passed('#DIV/0!')],
];
const bookings = (prefix = '', suffix = '') => `{${prefix}bookings${suffix}}`;
const team = (prefix = '', suffix = '') => `{${prefix}team${suffix}}`;
const cell = (error: string) => error;

// prettier-ignore
const byFunction: Readonly<Record<(typeof functionIds)[number], readonly Case[]>> = {
  STRIPS_REMAINING: [
    ...ledgerCases('STRIPS_REMAINING', 8, 12, 6),
    ['a column of municipalities', `STRIPS_REMAINING({names},${strips})`, [[8], [''], [12]]],
    ['a row of municipalities', `STRIPS_REMAINING({nameRow},${strips})`, [[8, 12]]],
    ['an error among the municipalities stays there', `STRIPS_REMAINING({nameError},${strips})`, [[8], [cell('#N/A')], [12]]],
    ['a period that is not there', 'STRIPS_REMAINING("Assen",{allocation},{assignments},{mutations},2031)', unknownPeriod],
  ],
  STRIP_CARD: [
    ...ledgerCases('STRIP_CARD', [[13, 2, 3, 4, 8]], [[14, -2, 0, 0, 12]], [[13, 0, 3, 4, 6]]),
    ['a column of municipalities', `STRIP_CARD({names},${strips})`, [[13, 2, 3, 4, 8], ['', '', '', '', ''], [14, -2, 0, 0, 12]]],
    ['a period that is not there', 'STRIP_CARD("Assen",{allocation},{assignments},{mutations},2031)', unknownPeriod],
  ],
  FTE_LOAD: [
    // B in the week of Easter Monday: 0.4 on each of its four working days.
    ...loadCases('FTE_LOAD', bookings, { a: 0.5, oneDay: 0.5, team: 0.5, grid: [[0.5, 0], ['', ''], [0, 0.4]] }, { name: 'Inzet', key: '{bookings}', header: 'Fte' }),
    ['Easter Monday is no working day', `FTE_LOAD({bookings},${april},${april},"B")`, noWorkingDay],
    ['days off of the workbook instead', `FTE_LOAD({bookings},${april},${april},"B",{freeDays})`, 0.4],
    ['an error among the days off', `FTE_LOAD({bookings},${april},${aprilEnd},"B",{nameError})`, passed('#N/A')],
    ['someone nobody booked', `FTE_LOAD({bookings},${first},${last},"Z")`, 0],
  ],
  FTE_AVAILABLE: [
    ...loadCases('FTE_AVAILABLE', team, { a: 1, oneDay: 1, team: 1, grid: [[1, 1], ['', ''], [0, 0.8]] }, { name: 'Team', key: '{team}', header: 'Fte' }),
    // One of five days off: 4 of 5.
    ['less on one day', `FTE_AVAILABLE({team},${first},${last},"A",{availability})`, 0.8],
    ['a header missing from the availability', `FTE_AVAILABLE({team},${first},${last},"A",{own.availability})`, noHeader('Fte minder', 'Beschikbaarheid')],
    ['an error in the availability', `FTE_AVAILABLE({team},${first},${last},"A",{bad.availability})`, passed('#DIV/0!')],
    ['an unknown person', `FTE_AVAILABLE({team},${first},${last},"Z")`, unknownPerson],
  ],
  FTE_UTILISATION: [
    ...loadCases('FTE_UTILISATION', (prefix, suffix) => `${bookings(prefix, suffix)},${team(prefix, suffix)}`,
      { a: 0.5, oneDay: 0.5, team: 0.5, grid: [[0.5, 0], ['', ''], [cell('#N/A'), 0.5]] }, { name: 'Inzet', key: '{bookings}', header: 'Fte' }),
    ['less on one day', `FTE_UTILISATION({bookings},{team},${first},${last},"A",{availability})`, 0.625],
    ['nobody available', `FTE_UTILISATION({bookings},{team},${first},${last},"B")`, refused('#N/A', /niemand beschikbaar/, /Nobody is available/)],
    ['an unknown person', `FTE_UTILISATION({bookings},{team},${first},${last},"Z")`, unknownPerson],
    ['a header missing from the team', `FTE_UTILISATION({bookings},{own.team},${first},${last},"A")`, noHeader('Fte', 'Team')],
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
