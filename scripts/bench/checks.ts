/**
 * How long all checks take over 100,000 assignment rows of 19 columns, beside a hand-written pass that only
 * looks at the type of the same cells. Run: npm run bench:checks
 */
import { performance } from 'node:perf_hooks';
import { catalogue, check } from '../../src/domain/checks';
import { columnsOf, type Cell, type TableData, type TableKey, type WorkbookTables } from '../../src/domain/contract';
import { serialOfIso } from '../../src/domain/cells';
import { readSettings } from '../../src/domain/settings/settings';
import { randomFrom } from '../../test/scenarios/randomFrom';

const rows = Number(process.argv[2] ?? 100_000);
const most = 6;

const municipalities = [
  'Aa en Hunze',
  'Assen',
  'Borger-Odoorn',
  'Coevorden',
  'De Wolden',
  'Emmen',
  'Hoogeveen',
  'Meppel',
  'Midden-Drenthe',
  'Noordenveld',
  'Tynaarlo',
  'Westerveld',
];
const subjects = [
  'Warmteplan',
  'Isolatieaanpak',
  'Bewonersavonden',
  'Bodemonderzoek',
  'Wijkuitvoeringsplan',
  'Subsidieregeling',
  'Gebiedsprofiel',
  'Businesscase warmtenet',
  'Energieloket',
  'Raadsinformatie',
];
const places = [
  'Noorderpark',
  'Angelslo',
  'Kloosterveen',
  'Oosterboer',
  'De Weide',
  'Krakeel',
  'Peize',
  'Gieten',
  'Zuidlaren',
  'Diever',
  'Beilen',
  'Dalen',
];
const streets = ['Dorpsstraat', 'Brink', 'Markt', 'Kerkweg', 'Molenstraat', 'Stationsweg', 'Esweg', 'Veenlaan'];

const random = randomFrom(20_260_101);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const start2026 = serialOfIso('2026-01-01') ?? 0;
const today = start2026 + 181;

/** The first columns of the contract, as many as the rows have. */
const columnsIn = (key: TableKey, values: readonly (readonly Cell[])[]) => columnsOf(key).slice(0, values[0]?.length ?? 0);

function table(key: TableKey, values: readonly (readonly Cell[])[]): TableData {
  const columns = columnsIn(key, values);
  const headers = columns.map(([, { nl }]) => nl);
  return {
    sheet: key,
    name: key,
    headerRow: 1,
    firstColumn: 0,
    headers,
    columns: Object.fromEntries(columns.map(([column], at) => [column, at])),
    values,
  };
}

function assignmentRow(index: number): Cell[] {
  const start = start2026 + Math.floor(random() * 240);
  const end = start + 30 + Math.floor(random() * 120);
  const status =
    end < today ? 'afgerond' : start <= today ? 'lopend' : pick(['gepland', 'gepland', 'aangevraagd', 'concept', 'ingetrokken']);
  const place = `${pick(places)} ${pick(streets)} ${index % 997}`;
  const subject = pick(subjects);
  const started = status === 'afgerond' || status === 'lopend';
  return [
    `2026-${String(index + 1).padStart(6, '0')}`,
    2026,
    pick(municipalities),
    `${subject} voor ${place}`,
    `De netbeheerder vernieuwt vanaf 2028 de leidingen in ${place}.`,
    `De raad kan in december kiezen hoe ${place} aardgasvrij wordt.`,
    `Een adviesnota met kaart over ${place}, alleen voor woningen; wordt overgedragen aan de programmaleider.`,
    pick(['Wijkaanpak', 'Isolatie', 'Participatie', 'Warmtenet']),
    pick(['Verkenning', 'Ontwerp', 'Uitvoering']),
    pick(['Programmaleider warmte', 'Beleidsadviseur energie', 'Wethouder']),
    pick(['Adviseur warmte 1', 'Adviseur warmte 2', 'Projectleider wijken']),
    pick(['junior', 'medior', 'senior']),
    1 + Math.floor(random() * 4),
    status,
    start,
    Math.min(end, start2026 + 364),
    started ? Math.floor(random() * 200) : '',
    status === 'afgerond' ? 1 + Math.floor(random() * 5) : '',
    random() < 0.2 ? 'Afgestemd met de wijkraad' : '',
  ];
}

// By way of JSON, as the values come from Excel: texts in one piece.
const body = JSON.parse(JSON.stringify(Array.from({ length: rows }, (_, index) => assignmentRow(index)))) as Cell[][];
const tables: WorkbookTables = {
  municipalities: table(
    'municipalities',
    municipalities.map((name, at) => [name, `GM${1680 + at}`, 20_000 + 1000 * at, start2026]),
  ),
  allocation: table(
    'allocation',
    municipalities.map((name) => [2026, name, 6, rows, rows + 6, 'vastgesteld', '', start2026]),
  ),
  assignments: table('assignments', body),
} as WorkbookTables;

/** The bare pass: is each cell of the type its column holds? */
function typeOnly(values: readonly (readonly Cell[])[]): number {
  const kinds = columnsIn('assignments', values).map(([, { kind }]) =>
    kind === 'number' || kind === 'strips' || kind === 'date' ? 'number' : 'string',
  );
  let wrong = 0;
  for (const cells of values) {
    for (let at = 0; at < kinds.length; at++) {
      const cell = cells[at];
      if (cell !== '' && typeof cell !== kinds[at]) wrong++;
    }
  }
  return wrong;
}

function timed<T>(work: () => T): { readonly milliseconds: number; readonly result: T } {
  const begin = performance.now();
  const result = work();
  return { milliseconds: performance.now() - begin, result };
}

const median = (times: readonly number[]): number => [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

const settings = readSettings(undefined);
const runs = 25;
/** Bare passes at a time, so that both are measured over about as long: on a busy machine only what lasts is interrupted. */
const together = 10;
const bare: number[] = [];
const all: number[] = [];
let findings = 0;
for (let run = 0; run < runs; run++) {
  bare.push(timed(() => Array.from({ length: together }, () => typeOnly(body))).milliseconds / together);
  const { milliseconds, result } = timed(() => check(tables, { settings, today }));
  all.push(milliseconds);
  findings = result.findings.length;
}
// The fastest of each: what a busy machine adds is in neither. The ratio within a run is printed beside it.
const ratio = Math.min(...all) / Math.min(...bare);
const within = median(all.map((milliseconds, run) => milliseconds / (bare[run] ?? 1)));
console.log(
  `${rows} rows × ${columnsIn('assignments', body).length} columns, fastest of ${runs}: type-only pass ${Math.min(...bare).toFixed(1)} ms, ` +
    `all ${catalogue.length} checks ${Math.min(...all).toFixed(1)} ms (${ratio.toFixed(1)} times, at most ${most}; ` +
    `${within.toFixed(1)} times within a run, median), ${findings} findings`,
);
if (process.argv.includes('--each')) {
  for (const definition of catalogue) {
    const { milliseconds } = timed(() => check(tables, { settings, today, definitions: [definition] }));
    console.log(`  ${definition.code.padEnd(30)} ${milliseconds.toFixed(1)} ms`);
  }
}
if (ratio > most) process.exitCode = 1;
