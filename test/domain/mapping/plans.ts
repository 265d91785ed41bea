import type { Cell } from '../../../src/domain/contract';

/** Sheets of assignments as form makers and other programs give them, and what of each is which column. */
interface Plan {
  readonly sheet: string;
  readonly grid: readonly (readonly Cell[])[];
  readonly columns: Readonly<Record<string, string>>;
  /** Needed columns that are not there: a question. */
  readonly missing: readonly string[];
}

const towns = ['Assen', 'Emmen', 'Meppel', 'Hoogeveen'];
const titles = [
  'Wijkplan centrum',
  'Isolatie koopwoningen',
  'Startanalyse',
  'Bewonersavond',
  'Warmtenet haalbaarheid',
  'Gebiedsprofiel',
  'Scan aquathermie',
  'Participatieplan',
];
const themes = ['Wijkaanpak', 'Isolatie', 'Bronnen'];
const statuses = ['lopend', 'gepland', 'klaar'];
const rows = (of: (at: number) => readonly Cell[]): readonly (readonly Cell[])[] => titles.map((_, at) => of(at));
const town = (at: number): string => towns[at % towns.length]!;
const status = (at: number): string => statuses[at % statuses.length]!;

export const plans: Readonly<Record<string, Plan>> = {
  'Microsoft Forms': {
    sheet: 'Sheet1',
    grid: [
      [
        'ID',
        'Begintijd',
        'Tijd van voltooien',
        'E-mail',
        'Naam',
        'Voor welke gemeente is de opdracht?',
        'Wat is de titel van de opdracht?',
        'Wat is het doel?',
        'Hoeveel strippen wilt u inzetten?',
        'Wanneer wilt u starten?',
        'Status',
      ],
      ...rows((at) => [
        at + 1,
        46_023.5 + at,
        46_023.51 + at,
        'anonymous',
        '',
        town(at),
        titles[at]!,
        'Meer tempo',
        (at % 4) + 1,
        46_100 + at,
        status(at),
      ]),
    ],
    columns: {
      number: 'ID',
      requested: 'Tijd van voltooien',
      municipality: 'Voor welke gemeente is de opdracht?',
      title: 'Wat is de titel van de opdracht?',
      goal: 'Wat is het doel?',
      strips: 'Hoeveel strippen wilt u inzetten?',
      status: 'Status',
    },
    missing: [],
  },
  SurveyMonkey: {
    sheet: 'Sheet',
    grid: [
      [
        'Respondent ID',
        'Collector ID',
        'Start Date',
        'End Date',
        'IP Address',
        'Email Address',
        'First Name',
        'Last Name',
        'Custom Data 1',
        'Welke gemeente?',
        'Titel van de opdracht',
        'Aantal strippen',
        'Stand van zaken',
      ],
      ['', '', '', '', '', '', '', '', '', 'Open-Ended Response', 'Open-Ended Response', 'Open-Ended Response', 'Response'],
      ...rows((at) => [
        118_000_000 + at,
        4_501,
        46_023 + at,
        46_023.1 + at,
        '10.0.0.1',
        '',
        '',
        '',
        '',
        town(at),
        titles[at]!,
        (at % 4) + 1,
        status(at),
      ]),
    ],
    columns: {
      number: 'Respondent ID',
      requested: 'End Date',
      municipality: 'Welke gemeente?',
      title: 'Titel van de opdracht',
      strips: 'Aantal strippen',
      status: 'Stand van zaken',
    },
    missing: [],
  },
  'Google Sheets': {
    sheet: 'Formulierreacties 1',
    grid: [
      ['Tijdstempel', 'E-mailadres', 'Gemeente', 'Onderwerp', 'Omschrijving opdracht', 'Strippen (aantal)', 'Voortgang', 'Opm.'],
      ...rows((at) => [46_023.5 + at, 'x@y.nl', town(at), themes[at % 3]!, titles[at]!, (at % 4) + 1, status(at), '']),
    ],
    columns: {
      requested: 'Tijdstempel',
      municipality: 'Gemeente',
      theme: 'Onderwerp',
      title: 'Omschrijving opdracht',
      strips: 'Strippen (aantal)',
      status: 'Voortgang',
      remark: 'Opm.',
    },
    missing: ['number'],
  },
  LibreOffice: {
    sheet: 'Planning',
    grid: [
      ['Strippenkaart 2026', '', '', '', '', '', '', ''],
      ['Opdracht', '', '', 'Inzet', '', 'Planning', '', ''],
      ['Volgnr.', 'Gemeente', 'Omschrijving', 'Strippenkaart', 'Behandelaar', 'Begin', 'Gereed', 'Stand van zaken'],
      ...rows((at) => [`${at + 1}`, town(at), titles[at]!, (at % 4) + 1, 'Adviseur 1', 46_100 + at, 46_200 + at, status(at)]),
      ['', '', 'Totaal', 20, '', '', '', ''],
    ],
    columns: {
      number: 'Volgnr.',
      municipality: 'Gemeente',
      title: 'Omschrijving',
      strips: 'Strippenkaart',
      contractor: 'Behandelaar',
      start: 'Begin',
      end: 'Gereed',
      status: 'Stand van zaken',
    },
    missing: [],
  },
  English: {
    sheet: 'Requests',
    grid: [
      [
        'Ref',
        'Council',
        'Project',
        'Topic',
        'Strips needed',
        'Current status',
        'Handler',
        'Start date',
        'Due date',
        'Hours spent',
        'Comments',
      ],
      ...rows((at) => [
        `R${at + 1}`,
        town(at),
        titles[at]!,
        themes[at % 3]!,
        (at % 4) + 1,
        ['running', 'planned', 'done'][at % 3]!,
        'A',
        46_100 + at,
        46_200 + at,
        12,
        '',
      ]),
    ],
    columns: {
      number: 'Ref',
      municipality: 'Council',
      title: 'Project',
      theme: 'Topic',
      strips: 'Strips needed',
      status: 'Current status',
      contractor: 'Handler',
      start: 'Start date',
      end: 'Due date',
      hours: 'Hours spent',
      remark: 'Comments',
    },
    missing: [],
  },
};
