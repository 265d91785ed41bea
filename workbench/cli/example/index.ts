import { serialOfIso } from '../../../src/domain/cells/serialDate';
import type { Cell } from '../../../src/domain/contract';
import type { NewRows } from '../../../src/workbook/sheets/create';
import { exampleAssignments, type ExampleAssignment } from './assignments';

/** ISO date to a serial; other text stays as it is (a planted mistake). */
const day = (iso: string): Cell => serialOfIso(iso) ?? iso;

/** The example year without the tables that follow from figures and settings (municipalities, allocation, settings). */
export function exampleRows(period: Cell): NewRows {
  return {
    assignments: exampleAssignments.flatMap((assignment) => assignmentRows(period, assignment)),
    mutations: mutations.map(([date, municipality, kind, strips, counterparty, number, explanation, id]) => [
      day(date),
      period,
      municipality,
      kind,
      strips,
      counterparty,
      number,
      explanation,
      id,
    ]),
    team: team.map(([member, level, fte, from, to, expertise]) => [member, level, fte, day(from), to === '' ? '' : day(to), expertise]),
    bookings: bookings(),
    availability: [
      ['Adviseur 4', day('2026-07-20'), day('2026-08-14'), 0.9],
      ['Adviseur 1', day('2026-08-03'), day('2026-08-21'), 0.8],
      ['Adviseur 5', day('2026-10-05'), day('2026-11-13'), 0.4],
    ],
    products: products.map(([product, kind, date, origin, hours, remark]) => [product, kind, day(date), origin, hours, remark]),
    uses: uses.flatMap(([product, date, municipalities]) => municipalities.split(', ').map((name): Cell[] => [product, name, day(date)])),
    reviews: reviews.map(([number, municipality, date, satisfaction, achieved, explanation]) => [
      number,
      municipality,
      day(date),
      satisfaction,
      achieved,
      explanation,
    ]),
  };
}

function assignmentRows(period: Cell, assignment: ExampleAssignment): Cell[][] {
  const {
    number,
    title,
    reason,
    goal,
    result,
    theme,
    phase,
    client,
    contractor,
    level,
    status,
    start,
    end,
    hours,
    satisfaction,
    remark,
    requested,
  } = assignment;
  // Hours are the whole assignment's: they stand on its first row, so that a sum counts them once.
  return assignment.strips.map(([municipality, strips], index): Cell[] => [
    number,
    period,
    municipality,
    title,
    reason,
    goal,
    result,
    theme,
    phase,
    client,
    contractor,
    level,
    strips,
    status,
    start === '' ? '' : day(start),
    end === '' ? '' : day(end),
    index === 0 ? hours : '',
    satisfaction,
    remark,
    requested === '' ? '' : day(requested),
  ]);
}

const mutations: readonly (readonly [string, string, string, number, string, string, string, string])[] = [
  [
    '2026-04-13',
    'Noordenveld',
    'overdracht',
    -1,
    'Westerveld',
    '',
    'Noordenveld doet een buurtaanpak zelf en staat een strip af.',
    'M-001',
  ],
  ['2026-04-13', 'Westerveld', 'overdracht', 1, 'Noordenveld', '', 'Noordenveld doet een buurtaanpak zelf en staat een strip af.', 'M-001'],
  ['2026-01-05', 'De Wolden', 'meegenomen', 2, '', '', 'Niet gebruikt in de proefperiode van 2025.', 'M-002'],
  ['2026-06-29', 'Hoogeveen', 'correctie', 1, '', 'D-021', 'Opdracht viel kleiner uit dan afgesproken.', 'M-003'],
];

const team: readonly (readonly [string, string, number, string, string, string])[] = [
  ['Adviseur 1', 'senior', 1, '2025-03-01', '2028-12-31', 'Warmtenetten, businesscases, bestuur'],
  ['Adviseur 2', 'senior', 0.9, '2025-03-01', '2028-12-31', 'Wijkuitvoeringsplannen, bronnen'],
  ['Adviseur 3', 'medior', 1, '2025-03-01', '2027-12-31', 'Warmteprogramma, dorpenaanpak'],
  ['Adviseur 4', 'medior', 1, '2025-06-01', '2027-12-31', 'Data, kaarten, databank'],
  ['Adviseur 5', 'medior', 0.9, '2025-09-01', '2027-08-31', 'Participatie, communicatie'],
  ['Adviseur 6', 'medior', 1, '2026-01-05', '2027-12-31', 'Bronnen, techniek, kosten'],
  ['Adviseur 7', 'junior', 1, '2026-02-01', '2027-12-31', 'Isolatie, subsidie'],
  ['Adviseur 8', 'junior', 1, '2026-03-01', '2027-12-31', 'Energieloket, vastgoed, communicatie'],
];

/** Who is on what: the contractor of every assignment that has one and has dates, and an assistant on the larger ones. */
function bookings(): Cell[][] {
  let turn = 0;
  const planned = exampleAssignments.flatMap((assignment): Cell[][] => {
    const { number, contractor, status, start, end, strips } = assignment;
    const [from, to] = [serialOfIso(start), serialOfIso(end)];
    if (contractor === '' || from === null || to === null || to < from) return [];
    if (!['gepland', 'lopend', 'afgerond'].includes(status)) return [];
    const total = strips.reduce((sum, [, paid]) => sum + (typeof paid === 'number' ? paid : 0), 0);
    const own: Cell[] = [contractor, number, from, to, bookedFte(total)];
    if (total < 2 || from < assistantsFrom) return [own];
    const assistant = assistants.filter((name) => name !== contractor)[turn++ % (assistants.length - 1)] ?? '';
    return [own, [assistant, number, from, to, 0.07]];
  });
  return [
    ...planned,
    ['Adviseur 6', 'D-001', day('2026-02-02'), day('2026-04-24'), 0.4],
    ['Adviseur 4', 'D-002', day('2026-02-02'), day('2026-05-29'), 0.3],
    ['Adviseur 8', 'D-006', day('2026-04-01'), day('2026-12-18'), 0.25],
    ['Adviseur 6', 'D-006', day('2026-05-04'), day('2026-12-18'), 0.2],
    ['Adviseur 7', 'D-008', day('2026-05-01'), day('2026-11-27'), 0.2],
    ['Adviseur 3', 'D-012', day('2026-03-01'), day('2026-05-29'), 0.3],
  ];
}

/** The youngest of the team join from here on. */
const assistantsFrom = serialOfIso('2026-03-01') ?? 0;
const assistants = ['Adviseur 8', 'Adviseur 7', 'Adviseur 6', 'Adviseur 5'];

/** A booking's size: work for all takes a good third, a strip some six hundredths of a year. */
const bookedFte = (strips: number): number => (strips === 0 ? 0.35 : Math.min(0.35, Math.round((0.06 + 0.05 * strips) * 100) / 100));

const products: readonly (readonly [string, string, string, string, number, string])[] = [
  ['Format warmteprogramma', 'format', '2026-04-24', 'D-001', 212, 'Met leeswijzer en voorbeeldteksten.'],
  ['Databank gebiedsprofielen', 'databank', '2026-05-29', 'D-002', 148, 'Veertien buurten, groeit door.'],
  ['Format wijkuitvoeringsplan', 'format', '2026-06-26', 'D-008', 60, ''],
  ['Inwerkprogramma adviseurs', 'onboarding', '2026-03-27', 'D-007', 88, ''],
  ['Training participatie', 'training', '2026-05-21', 'D-014', 36, 'Twee dagdelen.'],
  ['Training opdrachten formuleren', 'training', '2026-02-12', '', 24, 'Na vragen van gemeenten over goede opdrachten.'],
  ['Rekenhulp kosten bewoners', 'format', '2026-09-18', '', 40, ''],
  ['Onderzoek bronnen Drenthe', 'onderzoek', '2026-08-28', '', 120, 'Gezamenlijk ingekocht.'],
  ['Stappenplan monumenten', 'format', '2026-05-29', 'D-037', 47, 'Ook bruikbaar buiten Veenhuizen.'],
  ['Handreiking netcongestie', 'overig', '2026-10-09', 'D-005', 28, ''],
];

const allMunicipalities =
  'Assen, Emmen, Hoogeveen, Meppel, Coevorden, Tynaarlo, Noordenveld, Midden-Drenthe, Aa en Hunze, Borger-Odoorn, De Wolden, Westerveld';

const uses: readonly (readonly [string, string, string])[] = [
  ['Format warmteprogramma', '2026-05-11', 'Assen, Emmen, Hoogeveen, Coevorden, Tynaarlo'],
  ['Format warmteprogramma', '2026-07-06', 'Meppel, Noordenveld, Aa en Hunze, De Wolden, Westerveld'],
  ['Databank gebiedsprofielen', '2026-06-15', 'Coevorden, Borger-Odoorn, Aa en Hunze, Emmen, Midden-Drenthe'],
  ['Databank gebiedsprofielen', '2026-09-21', 'Hoogeveen, De Wolden, Tynaarlo'],
  ['Format wijkuitvoeringsplan', '2026-08-24', 'Assen, Emmen, Hoogeveen, Tynaarlo'],
  ['Training participatie', '2026-05-21', 'Emmen, Meppel, Noordenveld, Tynaarlo, Assen, Westerveld'],
  ['Training opdrachten formuleren', '2026-02-12', allMunicipalities],
  ['Rekenhulp kosten bewoners', '2026-10-01', 'Emmen, Assen, Meppel'],
  ['Onderzoek bronnen Drenthe', '2026-09-15', allMunicipalities],
  ['Stappenplan monumenten', '2026-08-10', 'Noordenveld, Westerveld, Assen'],
  ['Handreiking netcongestie', '2026-10-19', 'Midden-Drenthe, Hoogeveen, Coevorden'],
];

const reviews: readonly (readonly [string, string, string, number, string, string])[] = [
  ['D-001', 'Assen', '2026-05-08', 5, 'ja', 'Wij konden meteen beginnen.'],
  ['D-001', 'Emmen', '2026-05-11', 4, 'ja', 'Goed bruikbaar, planning was krap.'],
  ['D-001', 'Hoogeveen', '2026-05-12', 5, 'ja', ''],
  ['D-001', 'Meppel', '2026-05-19', 4, 'ja', ''],
  ['D-002', 'Coevorden', '2026-06-08', 4, 'ja', 'Nu hebben we eindelijk cijfers per buurt.'],
  ['D-002', 'Borger-Odoorn', '2026-06-10', 4, 'ja', ''],
  ['D-002', 'Aa en Hunze', '2026-06-15', 4, 'deels', 'Twee buurten volgen nog.'],
  ['D-004', 'Tynaarlo', '2026-06-22', 5, 'ja', ''],
  ['D-004', 'Noordenveld', '2026-06-24', 4, 'deels', 'Opkomst was goed, aanmeldingen minder dan gehoopt.'],
  ['D-010', 'Assen', '2026-05-04', 3, 'deels', 'Een van de twee bedrijven haakte af.'],
  ['D-011', 'Assen', '2026-10-05', 4, 'ja', ''],
  ['D-014', 'Emmen', '2026-05-22', 5, 'ja', 'De wijkvereniging was vooraf betrokken.'],
  ['D-017', 'Emmen', '2026-06-05', 4, 'ja', ''],
  ['D-021', 'Hoogeveen', '2026-03-27', 3, 'deels', 'Kalender wordt nog weinig gebruikt.'],
  ['D-023', 'Meppel', '2026-05-29', 4, 'ja', ''],
  ['D-029', 'Coevorden', '2026-05-18', 4, 'ja', ''],
  ['D-033', 'Tynaarlo', '2026-05-08', 5, 'ja', ''],
  ['D-037', 'Noordenveld', '2026-06-12', 5, 'ja', 'Ook de vergunningverlener werkt ermee.'],
  ['D-041', 'Midden-Drenthe', '2026-04-03', 3, 'deels', ''],
  ['D-045', 'Aa en Hunze', '2026-06-12', 4, 'ja', ''],
  ['D-049', 'Borger-Odoorn', '2026-04-10', 4, 'ja', ''],
  ['D-050', 'Borger-Odoorn', '2026-10-06', 5, 'ja', 'Raadsleden stelden betere vragen dan eerst.'],
];
