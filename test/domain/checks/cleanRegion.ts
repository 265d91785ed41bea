import { columnsOf, tables, type Cell, type TableData, type TableKey, type WorkbookTables } from '../../../src/domain/contract';
import { randomFrom } from '../../scenarios/randomFrom';
import { day, today, type Row } from './examples';

/** How one region writes its rows: all of them right, none of them alike. */
interface Style {
  readonly name: string;
  readonly number: (index: number) => Cell;
  readonly period: Cell;
  readonly status: (word: string) => string;
  /** Writes only what is needed, or everything. */
  readonly isSparse: boolean;
  readonly title: (subject: string, place: string) => string;
  readonly goal: (subject: string, place: string) => string;
}

export const styles: readonly Style[] = [
  {
    name: 'in full',
    number: (at) => `2026-${String(at + 1).padStart(3, '0')}`,
    period: 2026,
    status: (word) => word,
    isSparse: false,
    title: (subject, place) => `${subject} voor ${place}`,
    goal: (subject, place) => `Inwoners van ${place} weten vóór 2030 wat het ${subject.toLowerCase()} hun oplevert (ca. 1.250 woningen).`,
  },
  {
    name: 'brief',
    number: (at) => at + 1,
    period: '2026',
    status: (word) => word[0]!.toUpperCase() + word.slice(1),
    isSparse: true,
    title: (subject) => subject,
    goal: () => '',
  },
  {
    name: 'in lists',
    number: (at) => `OPD-${at + 100}`,
    period: 2026,
    status: (word) => word,
    isSparse: false,
    title: (subject, place) => `${subject} (${place})`,
    goal: (subject) => `- ${subject}\n- draagvlak: +10% t.o.v. 2025\n- kosten < € 25.000,- excl. btw\n- zie dossier Z2026-00012345`,
  },
  {
    name: 'with references',
    number: (at) => `26/${at + 1}`,
    period: 2026,
    status: (word) => word.toUpperCase(),
    isSparse: false,
    title: (subject, place) => `${place}: ${subject} – fase 2`,
    goal: (subject) => `${subject}: besluit van 12-03-2026, kenmerk 2026.0312.884, art. 160 Gemeentewet; 9408 AB t/m 9413 XZ (postcodes)`,
  },
];

export const regions: Readonly<Record<string, readonly string[]>> = {
  Drenthe: [
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
  ],
  Elsewhere: [
    "'s-Hertogenbosch",
    'Bergen (NH.)',
    'Súdwest-Fryslân',
    'Nuenen, Gerwen en Nederwetten',
    'Goeree-Overflakkee',
    'Utrecht',
    'Den Haag',
    'Beek',
  ],
};
const subjects = [
  'Warmteplan',
  'Isolatieaanpak',
  'Bewonersavonden',
  'Bodemonderzoek',
  'Wijkuitvoeringsplan',
  'Subsidieregeling',
  'Gebiedsprofiel',
  'Businesscase warmtenet',
  'Communicatieplan',
  'Raadsinformatiebrief',
  'Nulmeting energiearmoede',
  'Ziekenhuisterrein aardgasvrij',
  'Zieke bomen langs het warmtetracé',
  'Aanpak huurders en VvE’s',
];
const places = [
  'Noorderpark',
  'Angelslo',
  'Kloosterveen',
  'De Weide',
  'Peize',
  'Gieten',
  'Zuidlaren',
  '’t Haantje',
  'Nij Beets',
  'Oost-West',
];
const roles = [
  'Programmaleider warmte',
  'Beleidsadviseur energie',
  'Wethouder',
  'Adviseur warmte 1',
  'Projectleider wijken',
  'Team Ruimte',
  'Medewerker B',
  'Jurist',
  'Afdeling Beheer',
];

function tableFor(key: TableKey, rows: readonly Row[]): TableData {
  const columns = columnsOf(key).map(([column]) => column);
  return {
    sheet: tables[key].nl,
    name: tables[key].nl,
    headerRow: 1,
    firstColumn: 0,
    headers: columnsOf(key).map(([, { nl }]) => nl),
    columns: Object.fromEntries(columns.map((column, at) => [column, at])),
    values: rows.map((row) => columns.map((column): Cell => row[column] ?? '')),
  };
}

/** A region in which nothing is wrong, another for each seed. */
export function cleanRegion(seed: number, style: Style, names: readonly string[], count: number): WorkbookTables {
  const random = randomFrom(seed);
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => list[between(0, list.length - 1)] as T;
  const asked = new Map<string, number>();
  const assignments = Array.from({ length: count }, (_, at): Row => {
    const municipality = pick(names);
    const start = day('2026-01-05') + between(0, 290);
    const end = Math.min(start + between(14, 150), day('2026-12-31'));
    const status =
      end < today ? 'afgerond' : start <= today ? 'lopend' : pick(['gepland', 'aangevraagd', 'concept', 'afgewezen', 'ingetrokken']);
    const strips = between(1, 4);
    asked.set(municipality, (asked.get(municipality) ?? 0) + strips);
    const [subject, place] = [pick(subjects), pick(places)];
    const needed = {
      number: style.number(at),
      period: style.period,
      municipality,
      title: style.title(subject, place),
      strips,
      status: style.status(status),
      start,
      end,
    };
    return style.isSparse
      ? needed
      : {
          ...needed,
          reason: `De corporatie renoveert ${between(12, 380)} woningen in ${place}.`,
          goal: style.goal(subject, place),
          result: 'Een adviesnota met kaart',
          theme: pick(['Wijkaanpak', 'Isolatie', 'Participatie']),
          phase: pick(['Verkenning', 'Uitvoering']),
          client: pick(roles),
          contractor: pick(roles),
          level: pick(['junior', 'medior', '']),
          hours: status === 'afgerond' ? between(10, 160) : '',
          satisfaction: status === 'afgerond' ? between(3, 5) : '',
          remark: pick([
            '',
            '',
            'Afgestemd met de wijkraad',
            'Reserve: 1 strip',
            'Vervolg op 2025-014',
            'Let op: raad op 14-12-2026',
            '50% subsidie (ISDE)',
            '-',
            'n.v.t.',
          ]),
        };
  });
  return {
    municipalities: tableFor(
      'municipalities',
      names.map((municipality, at) => ({
        municipality,
        code: `GM${1680 + at}`,
        population: between(9_000, 360_000),
        referenceDate: day('2024-01-01'),
      })),
    ),
    allocation: tableFor(
      'allocation',
      names.map((municipality) => {
        const share = Math.max(3, (asked.get(municipality) ?? 0) - 6 + between(0, 3));
        return {
          period: style.period,
          municipality,
          base: 6,
          share,
          total: 6 + share,
          status: 'vastgesteld',
          adoptedOn: day('2025-12-10'),
        };
      }),
    ),
    assignments: tableFor('assignments', assignments),
  } as WorkbookTables;
}
