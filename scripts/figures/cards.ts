import { enumerations, type AssignmentStatus } from '../../src/domain/contract';
import { effects, type CardStatus, type Figures } from '../../src/domain/ledger';
import { settingDefaults } from '../../src/domain/settings/settings';
import { newWorkbookTexts } from '../../src/i18n/workbookWords';
import { createTranslator, type Language } from '../../src/i18n/translator';
import type { FigureEntry, PlaceKey } from './entry';

const words = { nl: newWorkbookTexts(createTranslator('nl')).overview, en: newWorkbookTexts(createTranslator('en')).overview };

/** The statuses with an effect, in the words of the workbook. */
const statuses = (effect: 'reserved' | 'spent' | null, language: Language): string =>
  (Object.keys(effects) as AssignmentStatus[])
    .filter((status) => effects[status] === effect)
    .map((status) => enumerations.assignmentStatus[status][language])
    .join(', ');

const everywhere: readonly PlaceKey[] = ['sheet', 'pane', 'card', 'balance', 'stripCard', 'evaluation', 'export'];
const onlyNumbers = {
  nl: 'Een leeg of onleesbaar aantal, een onbekende gemeente, een andere periode, en een getal dat als tekst is geschreven.',
  en: 'A blank or unreadable number, an unknown municipality, another period, and a number written as text.',
};

type Explained = Omit<FigureEntry, 'code' | 'unit'>;
type Named = Pick<Explained['nl'], 'name' | 'definition'>;

/** Strips of a card that hang on what assignments have come to. */
const ofAssignments = (bucket: 'reserved' | 'spent', nl: Named, en: Named): Explained => ({
  source: ['assignments'],
  shown: everywhere,
  nl: {
    ...nl,
    counts: `Opdrachten met de status ${statuses(bucket, 'nl')}. Bij een gezamenlijke opdracht de rij van deze gemeente.`,
    not: `De statussen ${statuses(null, 'nl')}. ${onlyNumbers.nl}`,
  },
  en: {
    ...en,
    counts: `Assignments with the status ${statuses(bucket, 'en')}. Of a joint assignment the row of this municipality.`,
    not: `The statuses ${statuses(null, 'en')}. ${onlyNumbers.en}`,
  },
});

/** One entry for each figure of a card: a figure that joins asks for its words. */
const figures: Readonly<Record<keyof Figures, Explained>> = {
  granted: {
    source: ['allocation'],
    shown: everywhere,
    nl: {
      name: 'Toegekend',
      definition: 'Strippen die de gemeente in de periode heeft gekregen.',
      counts: `De kolom Totaal van Toekenning met de status ${enumerations.allocationStatus.adopted.nl}; zonder kolom Status alle rijen.`,
      not: `Rijen met een andere status (${enumerations.allocationStatus.draft.nl}, ${enumerations.allocationStatus.replaced.nl}). ${onlyNumbers.nl}`,
    },
    en: {
      name: 'Granted',
      definition: 'Strips the municipality got in the period.',
      counts: `The column Totaal of Toekenning with the status ${enumerations.allocationStatus.adopted.en}; all rows where there is no column Status.`,
      not: `Rows with another status (${enumerations.allocationStatus.draft.en}, ${enumerations.allocationStatus.replaced.en}). ${onlyNumbers.en}`,
    },
  },
  mutations: {
    source: ['mutations'],
    shown: everywhere,
    nl: {
      name: 'Mutaties',
      definition: 'Wat er na de toekenning bij kwam of af ging.',
      counts: 'De kolom Strippen van Mutaties, met plus en min, van iedere soort.',
      not: onlyNumbers.nl,
    },
    en: {
      name: 'Mutations',
      definition: 'What was added or taken off after the allocation.',
      counts: 'The column Strippen of Mutaties, plus and minus, of every kind.',
      not: onlyNumbers.en,
    },
  },
  reserved: ofAssignments(
    'reserved',
    { name: 'Gereserveerd', definition: 'Strippen van opdrachten die nog niet zijn begonnen.' },
    { name: 'Reserved', definition: 'Strips of assignments that have not begun.' },
  ),
  spent: ofAssignments(
    'spent',
    { name: 'Besteed', definition: 'Strippen van opdrachten die lopen of klaar zijn.' },
    { name: 'Spent', definition: 'Strips of assignments that are running or done.' },
  ),
  remaining: {
    source: ['allocation', 'mutations', 'assignments'],
    shown: [...everywhere, 'remaining'],
    nl: {
      name: 'Over',
      definition: 'Toegekend + mutaties − gereserveerd − besteed. Onder nul is er te veel gevraagd.',
      counts: 'Wat bij die vier cijfers meetelt.',
      not: 'Wat daar niet meetelt; hoeveel rijen dat zijn staat ernaast.',
    },
    en: {
      name: 'Left',
      definition: 'Granted + mutations − reserved − spent. Below nought too much was asked.',
      counts: 'What counts in those four figures.',
      not: 'What does not count there; how many rows that are stands beside it.',
    },
  },
};

const stands: Readonly<Record<CardStatus, { readonly nl: string; readonly en: string }>> = {
  incomplete: { nl: 'er is een rij die op deze kaart hoort en niet meetelt', en: 'a row that belongs on this card does not count' },
  none: { nl: 'er is niets toegekend, gemuteerd of gevraagd', en: 'nothing was granted, changed or asked' },
  over: { nl: 'over is minder dan nul', en: 'less than nought is left' },
  empty: { nl: 'over is nul', en: 'nought is left' },
  low: {
    nl: `over is hoogstens de instelling “Lage stand vanaf” (anders ${settingDefaults.lowBalance}), en een kleiner deel van toegekend + mutaties dan het deel van de werkdagen van de periode dat nog komt`,
    en: `what is left is at most the setting “Lage stand vanaf” (else ${settingDefaults.lowBalance}), and a smaller part of granted + mutations than the part of the period’s working days still to come`,
  },
  okSoFar: {
    nl: 'geen van de vorige, maar er zijn rijen zonder bekende gemeente: een daarvan kan van deze kaart zijn',
    en: 'none of these, but there are rows without a known municipality: one of them may be this card’s',
  },
  ok: { nl: 'geen van de vorige', en: 'none of these' },
};
const standList = (language: Language): string =>
  (Object.keys(stands) as CardStatus[]).map((status) => `${words[language].stand[status]}: ${stands[status][language]}`).join('; ');

export const cardFigures: readonly FigureEntry[] = [
  ...(Object.keys(figures) as (keyof Figures)[]).map((code): FigureEntry => ({ code, unit: 'strips', ...figures[code] })),
  {
    code: 'stand',
    unit: 'word',
    source: ['allocation', 'mutations', 'assignments', 'settings', 'holidays'],
    shown: ['sheet', 'pane', 'card', 'check'],
    nl: {
      name: 'Stand',
      definition: `Het eerste woord dat klopt. ${standList('nl')}.`,
      counts:
        'De cijfers van de kaart, de dag van vandaag, en de werkdagen van de periode zonder weekenden en zonder de dagen uit Feestdagen.',
      not: 'Een feestdag die als tekst is geschreven.',
    },
    en: {
      name: 'Stand',
      definition: `The first word that holds. ${standList('en')}.`,
      counts: 'The figures of the card, today, and the period’s working days without weekends and without the days in Feestdagen.',
      not: 'A holiday that is written as text.',
    },
  },
  {
    code: 'rowsNotOnCard',
    unit: 'number',
    source: ['allocation', 'mutations', 'assignments'],
    shown: ['sheet', 'pane', 'card', 'balance', 'evaluation', 'check'],
    nl: {
      name: 'Telt niet mee',
      definition: 'Rijen die op een kaart horen en op geen kaart staan. Zonder bekende gemeente staan zij op een regel apart.',
      counts:
        'Rijen met iets erin, min die van een andere periode, van een status zonder gevolg, met een geschreven 0, en die zijn geteld.',
      not: 'Lege rijen.',
    },
    en: {
      name: 'Does not count',
      definition: 'Rows that belong on a card and are on none. Those without a known municipality stand on a line of their own.',
      counts: 'Rows with anything in them, less those of another period, of a status without effect, with a written 0, and those counted.',
      not: 'Blank rows.',
    },
  },
  {
    code: 'allocated',
    unit: 'strips',
    source: ['municipalities'],
    shown: ['allocation', 'allocate', 'allocateStrips'],
    nl: {
      name: 'Toe te kennen',
      definition:
        'Basis + deel naar inwoners, binnen minimum en maximum (basis inbegrepen). Het deel volgt de gekozen regel: naar rato, banden of tarief.',
      counts: 'Iedere gemeente met een inwoneraantal dat een heel getal is. Bij een gelijke stand alleen wat zeker is.',
      not: 'Totaalrijen, provincies, wijken en gemeenten die niet meer bestaan: die krijgen een bevinding en geen strippen.',
    },
    en: {
      name: 'To be allocated',
      definition:
        'Base + share by population, within minimum and maximum (base included). The share follows the rule chosen: pro rata, bands or a rate.',
      counts: 'Every municipality with a population that is a whole number. In a tie only what is certain.',
      not: 'Totals, provinces, districts and municipalities that no longer exist: those get a finding and no strips.',
    },
  },
];
