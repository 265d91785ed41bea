import { cleanText } from '../../cells/text';
import type { Cell, TableKey } from '../../contract';

/** Where a cell stands: the table, the key of its column (null for a column of people's own) and that column's header. */
interface ColumnPlace {
  readonly table: TableKey;
  readonly column: string | null;
  readonly header: string;
}

const words = (...list: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${list.join('|')})(?!\\p{L})`, 'iu');

/** Health and leave of people. Whole words only: "ziekenhuis" is a building, "zieke bomen" are trees. */
const absenceWords = words(
  'ziek',
  'ziekte',
  'ziekteverlof',
  'ziekteverzuim',
  'ziektewet',
  'ziekmelding',
  'ziek ?gemeld',
  'ziekmelden',
  'langdurig ziek',
  'griep',
  'corona',
  '(?:long )?covid(?:-19)?',
  '(?:rug|nek|hart|maag|buik|knie|heup|schouder|long|hoofdpijn|spannings|stress|burn-?out|gezondheids)-?klachten',
  '(?:psychische|lichamelijke|fysieke|mentale|medische) (?:klachten|problemen|redenen)',
  '(?:rug|nek|hoofd)pijn',
  'hernia',
  'kanker',
  'chemo(?:kuur|therapie)?',
  'bestraling(?:en)?',
  'hartinfarct',
  'hartaanval',
  'beroerte',
  'herseninfarct',
  'hersenschudding',
  'whiplash',
  'migraine',
  'longontsteking',
  'gebroken (?:been|arm|enkel|pols|heup|voet|knie|schouder|rib(?:ben)?)',
  'burn-?out',
  'overspannen(?:heid)?',
  'ptss',
  'angststoornis',
  'depressi(?:e|ef)',
  'arbeidsongeschikt(?:heid)?',
  'zwanger(?:schap|schapsverlof)?',
  'miskraam',
  'ivf',
  '(?:bevallings|geboorte|ouderschaps|adoptie|zorg|rouw|calamiteiten|partner)verlof',
  'bedrijfsarts',
  'arbo-?arts',
  're-?integratie(?:traject)?',
  'mantelzorg(?:er|verlof)?',
  'ziekenhuisopname',
  'opgenomen in het ziekenhuis',
  'herstel(?:t|lende)? van (?:een |de |zijn |haar |corona|operatie)',
  '(?:prive|privé|familie)omstandigheden',
  'persoonlijke omstandigheden',
  'sick',
  'sickness',
  'illness',
  'pregnan(?:t|cy)',
  '(?:maternity|paternity|parental|bereavement|compassionate) leave',
  'maternity',
  'back pain',
  'cancer',
  'chemotherapy',
  'depression',
  'heart attack',
  'occupational physician',
);

/** What tables about the team's people say of them; elsewhere these are subjects of work ("verzuim", "revalidatiecentrum"). */
const peopleWords = words(
  'verzuim(?:t|d)?',
  'klachten',
  'revalidatie',
  'revalideert',
  'operatie',
  'geopereerd',
  'psycholoog',
  'psychiater',
  'fysiotherapie',
  'therapie',
  'kraambed',
  'bevalling',
  'bevallen',
  'ongeval',
  'ongeluk',
  'overlijden',
  'rouw',
  'echtscheiding',
  'wia',
  'injury',
  'surgery',
);

/** In a column beside the absence these say why somebody is away; elsewhere they are planning ("na de vakantie"). */
const awayWords = words(
  'vakantie',
  'verlof',
  'vrije dag(?:en)?',
  'ziekenhuis',
  'dokter',
  'begrafenis',
  'uitvaart',
  'bruiloft',
  'verhuizing',
  'cursus',
  'studie',
  'holiday',
  'vacation',
  'leave',
  'hospital',
  'funeral',
);

const reasonHeader =
  /^(?:reden|oorzaak|ziekte|verzuim|soort (?:verlof|afwezigheid|verzuim)|verlofsoort|diagnose|waarom|reason|cause|leave type|type of leave)\b/i;

/** Columns in which people write about each other; an assignment's own texts are about its subject. */
const aboutPeople: { readonly [T in TableKey]?: readonly string[] | 'all' } = {
  availability: 'all',
  team: 'all',
  bookings: 'all',
  assignments: ['remark', 'client', 'contractor'],
  mutations: ['explanation'],
  reviews: ['explanation'],
};

/** How a column is looked at: null where nothing in it is about the team's people. */
export function absenceReader({ table, column, header }: ColumnPlace): ((cell: Cell | undefined) => boolean) | null {
  const about = aboutPeople[table] ?? [];
  if (about !== 'all' && column !== null && !about.includes(column)) return null;
  // What a booking is for is work.
  if (about === 'all' && column === 'assignment') return null;
  const isReason = column === null && (table === 'availability' || table === 'team') && reasonHeader.test(header.trim());
  const isAway = table === 'availability' && column !== 'member';
  return (cell) =>
    typeof cell === 'string' &&
    cell !== '' &&
    (isReason
      ? cleanText(cell) !== ''
      : absenceWords.test(cell) || (about === 'all' && peopleWords.test(cell)) || (isAway && awayWords.test(cell)));
}
