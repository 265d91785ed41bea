import type { EnumerationKey } from './enumerations';
import type { TableData } from './cell';

/** What a column holds. `reference` points at a row of another table, or at a period. */
export type ColumnKind = 'text' | 'number' | 'strips' | 'date' | 'enumeration' | 'reference' | 'any';

export interface ColumnDefinition {
  /** Header as the workbook shows it. */
  readonly nl: string;
  readonly en: string;
  readonly kind: ColumnKind;
  /** Whether a table without this column can be worked with at all. */
  readonly needed: boolean;
  readonly enumeration?: EnumerationKey;
  /** Other headers met in practice, Dutch and English, lower case. */
  readonly synonyms: readonly string[];
}

interface TableDefinition {
  /** Name of the Excel table and of its worksheet. */
  readonly nl: string;
  readonly en: string;
  readonly synonyms: readonly string[];
  readonly columns: Readonly<Record<string, ColumnDefinition>>;
}

const column = (
  nl: string,
  en: string,
  kind: ColumnKind,
  needed: boolean,
  synonyms: readonly string[] = [],
  enumeration?: EnumerationKey,
): ColumnDefinition => ({ nl, en, kind, needed, synonyms, ...(enumeration ? { enumeration } : {}) });

const period = column('Periode', 'Period', 'reference', false, ['jaar', 'year', 'tijdvak']);
const municipality = column('Gemeente', 'Municipality', 'reference', true, [
  'gemeentenaam',
  'naam gemeente',
  'gm_naam',
  'aanvrager',
  'aanvragende gemeente',
  'council',
  'gemeenten',
  'deelnemende gemeente',
  'gm naam',
  'statnaam',
  'regionaam',
  'regio',
  'regios',
  'welke gemeente',
  'municipality name',
]);
const member = column('Medewerker', 'Team member', 'reference', true, [
  'persoon',
  'rol',
  'naam',
  'teamlid',
  'person',
  'role',
  'member',
  'employee',
]);
const from = column('Van', 'From', 'date', true, ['vanaf', 'start', 'begin', 'begindatum', 'startdatum', 'start date', 'ingangsdatum']);
const to = column('Tot', 'To', 'date', true, ['tot en met', 't/m', 'tm', 'eind', 'einde', 'einddatum', 'until', 'end', 'end date']);
const remark = column('Opmerking', 'Remark', 'text', false, [
  'opmerkingen',
  'toelichting',
  'notitie',
  'notities',
  'remarks',
  'notes',
  'comment',
  'opm',
  'bijzonderheden',
  'comments',
  'remark',
]);

/** The workbook contract (tables and columns, found by header, in any order). The Dutch name is what the workbook shows. */
// prettier-ignore
export const tables = {
  municipalities: {
    nl: 'Gemeenten', en: 'Municipalities', synonyms: ['gemeente', 'gemeentes', 'deelnemers', 'councils'],
    columns: {
      municipality,
      code: column('CBS-code', 'CBS code', 'text', false, ['code', 'gemeentecode', 'gm-code', 'gm code', 'cbs', 'gm_code', 'regiocode', 'statcode', 'gemeentecode gm', 'municipality code', 'codering']),
      population: column('Inwoners', 'Population', 'number', true, ['inwoneraantal', 'aantal inwoners', 'inhabitants', 'bevolking', 'inwonertal', 'aant_inw', 'totale bevolking', 'aantal inwoners op 1 januari', 'bevolking op 1 januari', 'inwoners per 1 januari', 'inwoners op 1 januari', 'bevolkingsomvang', 'a inw', 'total population']),
      referenceDate: column('Peildatum', 'Reference date', 'date', false, ['datum', 'per', 'stand per']),
    },
  },
  allocation: {
    nl: 'Toekenning', en: 'Allocation', synonyms: ['toekenningen', 'strippen', 'strippenkaart', 'strippenkaarten', 'verdeling', 'allocations', 'strip cards'],
    columns: {
      period,
      municipality,
      base: column('Basis', 'Base', 'strips', false, ['basisstrippen', 'vast', 'vaste strippen', 'fixed']),
      share: column('Naar inwoners', 'By population', 'strips', false, ['inwonersdeel', 'variabel', 'naar rato', 'extra', 'share']),
      total: column('Totaal', 'Total', 'strips', true, ['strippen', 'aantal strippen', 'aantal', 'strips', 'totaal strippen', 'toegekend', 'granted']),
      status: column('Status', 'Status', 'enumeration', false, ['stand', 'state'], 'allocationStatus'),
      rule: column('Regel', 'Rule', 'text', false, ['verdeelregel', 'fingerprint', 'vingerafdruk']),
      adoptedOn: column('Vastgesteld op', 'Adopted on', 'date', false, ['vastgesteld', 'datum vaststelling', 'besluitdatum']),
    },
  },
  assignments: {
    nl: 'Opdrachten', en: 'Assignments', synonyms: ['opdracht', 'opdrachtenlijst', 'aanvragen', 'projecten', 'requests', 'projects'],
    columns: {
      number: column('Nr', 'No', 'text', true, ['nummer', 'opdrachtnummer', 'opdrachtnr', 'id', 'volgnummer', 'number', 'no.', 'nr.', '#', 'volgnr', 'opdracht nr', 'opdr nr', 'kenmerk', 'ref', 'request id']),
      period,
      municipality,
      title: column('Titel', 'Title', 'text', true, ['opdracht', 'onderwerp', 'naam', 'omschrijving', 'naam opdracht', 'subject', 'name', 'assignment', 'omschrijving opdracht', 'opdrachtomschrijving', 'titel opdracht', 'opdrachttitel', 'korte omschrijving', 'project', 'projectnaam', 'vraag', 'activiteit', 'werkzaamheden', 'description', 'assignment title', 'project name']),
      reason: column('Aanleiding', 'Reason', 'text', false, ['waarom', 'achtergrond', 'context', 'background', 'why', 'reden', 'motivatie', 'rationale']),
      goal: column('Doel', 'Goal', 'text', false, ['doelstelling', 'doelen', 'objective', 'aim', 'beoogd doel', 'wat willen we bereiken']),
      result: column('Resultaat', 'Result', 'text', false, ['beoogd resultaat', 'op te leveren', 'product', 'deliverable', 'opbrengst', 'gewenst product', 'gewenst resultaat', 'eindproduct', 'op te leveren product', 'desired result', 'expected result', 'output']),
      theme: column('Thema', 'Theme', 'text', false, ['onderdeel', 'categorie', 'topic', 'category', 'onderwerp', 'themas', 'spoor', 'programmalijn', 'programma', 'beleidsveld', 'subject']),
      phase: column('Fase', 'Phase', 'text', false, ['stadium', 'stage']),
      client: column('Opdrachtgever', 'Client', 'text', false, ['contactpersoon', 'aanvrager', 'eigenaar', 'owner', 'contact', 'contactpersoon gemeente', 'ambtelijk opdrachtgever', 'requested by', 'contact person']),
      contractor: column('Opdrachtnemer', 'Contractor', 'text', false, ['uitvoerder', 'trekker', 'medewerker', 'lead', 'behandelaar', 'wie', 'adviseur', 'projectleider', 'opgepakt door', 'assigned to', 'handler', 'assignee']),
      level: column('Niveau', 'Level', 'enumeration', false, ['gevraagd niveau', 'senioriteit', 'seniority', 'gewenst niveau', 'functieniveau', 'requested level'], 'level'),
      strips: column('Strippen', 'Strips', 'strips', true, ['aantal strippen', 'strip', 'kosten', 'inzet strippen', 'number of strips', 'strippenkaart', 'strippen nodig', 'benodigde strippen', 'gevraagde strippen', 'aantal strips', 'strips needed', 'strip card', 'strips requested']),
      status: column('Status', 'Status', 'enumeration', true, ['stand', 'voortgang', 'stand van zaken', 'state', 'progress', 'stavaza', 'svz', 'stand vd zaken', 'statusopdracht', 'status opdracht', 'actuele status', 'current status'], 'assignmentStatus'),
      start: column('Start', 'Start', 'date', false, ['startdatum', 'begin', 'begindatum', 'van', 'start date', 'from', 'gestart', 'startmoment', 'gewenste start', 'gewenste startdatum', 'planning start', 'desired start']),
      end: column('Eind', 'End', 'date', false, ['einde', 'einddatum', 'tot', 'gereed', 'deadline', 'oplevering', 'end date', 'to', 'klaar', 'gereed op', 'opleverdatum', 'streefdatum', 'gewenste einddatum', 'planning eind', 'finished', 'due date', 'due']),
      hours: column('Uren', 'Hours', 'number', false, ['aantal uren', 'bestede uren', 'uur', 'time spent', 'gemaakte uren', 'urenbesteding', 'hours spent']),
      satisfaction: column('Tevredenheid', 'Satisfaction', 'number', false, ['cijfer', 'score', 'waardering', 'rating', 'rapportcijfer', 'beoordeling', 'grade']),
      remark,
      // Last, so that no column of an existing workbook moves.
      requested: column('Aangevraagd op', 'Requested on', 'date', false, ['aanvraagdatum', 'datum aanvraag', 'ingediend op', 'datum indiening', 'gevraagd op', 'request date', 'date requested', 'submitted on', 'datum ingediend', 'tijd van voltooien', 'completion time', 'tijdstempel', 'timestamp', 'ingevuld op', 'aangemeld op']),
    },
  },
  mutations: {
    nl: 'Mutaties', en: 'Mutations', synonyms: ['mutatie', 'overdrachten', 'correcties', 'transfers', 'adjustments'],
    columns: {
      date: column('Datum', 'Date', 'date', false, ['op', 'd.d.', 'mutatiedatum']),
      period,
      municipality,
      kind: column('Soort', 'Kind', 'enumeration', false, ['type', 'aard', 'soort mutatie'], 'mutationKind'),
      strips: column('Strippen', 'Strips', 'strips', true, ['aantal', 'aantal strippen', 'strippen (+/-)', 'amount']),
      counterparty: column('Tegenpartij', 'Counterparty', 'reference', false, ['van/naar', 'andere gemeente', 'other municipality']),
      assignment: column('Opdracht', 'Assignment', 'reference', false, ['opdrachtnr', 'opdrachtnummer', 'nr']),
      explanation: column('Toelichting', 'Explanation', 'text', false, ['opmerking', 'reden', 'waarom', 'note']),
      id: column('Id', 'Id', 'text', false, ['kenmerk', 'nummer', 'nr', 'key']),
    },
  },
  team: {
    nl: 'Team', en: 'Team', synonyms: ['medewerkers', 'teamleden', 'bezetting', 'members', 'staff'],
    columns: {
      member,
      level: column('Niveau', 'Level', 'enumeration', false, ['functieniveau', 'senioriteit', 'seniority'], 'level'),
      fte: column('Fte', 'Fte', 'number', true, ['omvang', 'aanstelling', 'contract', 'formatie']),
      from, to: { ...to, needed: false },
      expertise: column('Expertise', 'Expertise', 'text', false, ['kennis', 'specialisme', 'vakgebied', 'skills']),
    },
  },
  bookings: {
    nl: 'Inzet', en: 'Bookings', synonyms: ['planning', 'boekingen', 'bezetting', 'plan'],
    columns: {
      member,
      assignment: column('Opdracht', 'Assignment', 'reference', false, ['opdrachtnr', 'opdrachtnummer', 'nr', 'project']),
      from, to,
      fte: column('Fte', 'Fte', 'number', true, ['omvang', 'deel', 'inzet', 'share']),
    },
  },
  availability: {
    nl: 'Beschikbaarheid', en: 'Availability', synonyms: ['afwezigheid', 'minder beschikbaar', 'absence'],
    columns: {
      member, from, to,
      fteLess: column('Fte minder', 'Fte less', 'number', true, ['minder', 'fte-minder', 'less fte']),
    },
  },
  products: {
    nl: 'Producten', en: 'Products', synonyms: ['collectieve producten', 'opbrengsten', 'deliverables'],
    columns: {
      product: column('Product', 'Product', 'text', true, ['naam', 'titel', 'name', 'title']),
      kind: column('Soort', 'Kind', 'enumeration', false, ['type', 'categorie', 'category'], 'productKind'),
      date: column('Datum', 'Date', 'date', false, ['opgeleverd', 'gereed', 'delivered']),
      origin: column('Herkomst', 'Origin', 'reference', false, ['opdracht', 'uit opdracht', 'bron', 'source']),
      hours: column('Uren', 'Hours', 'number', false, ['aantal uren', 'uur']),
      remark,
    },
  },
  uses: {
    nl: 'Gebruik', en: 'Uses', synonyms: ['hergebruik', 'afname', 'reuse', 'usage'],
    columns: {
      product: column('Product', 'Product', 'reference', true, ['naam', 'titel', 'name']),
      municipality,
      date: column('Datum', 'Date', 'date', false, ['op', 'gebruikt op', 'used on']),
    },
  },
  reviews: {
    nl: 'Evaluaties', en: 'Reviews', synonyms: ['evaluatie', 'tevredenheid', 'terugkoppeling', 'feedback'],
    columns: {
      assignment: column('Opdracht', 'Assignment', 'reference', true, ['opdrachtnr', 'opdrachtnummer', 'nr']),
      municipality: { ...municipality, needed: false },
      date: column('Datum', 'Date', 'date', false, ['op', 'ingevuld op']),
      satisfaction: column('Tevredenheid', 'Satisfaction', 'number', true, ['cijfer', 'score', 'waardering', 'tevredenheid (1-5)', 'rating']),
      achieved: column('Resultaat behaald', 'Result achieved', 'enumeration', false, ['behaald', 'doel bereikt', 'achieved'], 'achieved'),
      explanation: column('Toelichting', 'Explanation', 'text', false, ['opmerking', 'citaat', 'quote']),
    },
  },
  holidays: {
    nl: 'Feestdagen', en: 'Holidays', synonyms: ['feestdag', 'vrije dagen', 'public holidays', 'days off'],
    columns: {
      date: column('Datum', 'Date', 'date', true, ['dag', 'vrije dag', 'day']),
      holiday: column('Feestdag', 'Holiday', 'text', false, ['naam', 'omschrijving', 'name']),
    },
  },
  agreements: {
    nl: 'Afspraken', en: 'Agreements', synonyms: ['dvo', 'dienstverleningsafspraken', 'service agreements'],
    columns: {
      subject: column('Onderwerp', 'Subject', 'text', true, ['afspraak', 'agreement']),
      owner: column('Wie beslist', 'Who decides', 'text', false, ['eigenaar', 'beslisser', 'owner']),
      status: column('Status', 'Status', 'text', false, ['stand', 'state']),
      date: column('Datum', 'Date', 'date', false, ['op', 'd.d.']),
    },
  },
  baseline: {
    nl: 'Nulmeting', en: 'Baseline', synonyms: ['indicatoren', 'indicators'],
    columns: {
      indicator: column('Indicator', 'Indicator', 'text', true, ['maat', 'measure']),
      start: column('Nulwaarde', 'Baseline value', 'number', true, ['beginwaarde', 'waarde bij start', 'start value']),
      date: column('Datum', 'Date', 'date', false, ['peildatum', 'gemeten op', 'measured on']),
      current: column('Huidige waarde', 'Current value', 'number', false, ['waarde nu', 'stand nu', 'current']),
      explanation: column('Toelichting', 'Explanation', 'text', false, ['opmerking', 'note']),
    },
  },
  menuCard: {
    nl: 'Menukaart', en: 'Menu', synonyms: ['standaardopdrachten', 'voorbeeldopdrachten', 'menukaarten', 'standard assignments', 'menu card'],
    columns: {
      code: column('Code', 'Code', 'text', false, ['kenmerk']),
      title: column('Titel', 'Title', 'text', true, ['standaardopdracht', 'voorbeeldopdracht', 'standard assignment']),
      theme: column('Thema', 'Theme', 'text', false, ['categorie', 'topic', 'category']),
      level: column('Niveau', 'Level', 'enumeration', false, ['gevraagd niveau', 'seniority'], 'level'),
      stripsFrom: column('Strippen van', 'Strips from', 'strips', true, ['strippen vanaf', 'minimum strippen', 'minimum strips']),
      stripsTo: column('Strippen tot', 'Strips to', 'strips', false, ['strippen tot en met', 'maximum strippen', 'maximum strips']),
      reason: column('Aanleiding', 'Reason', 'text', false, ['waarom', 'why']),
      goal: column('Doel', 'Goal', 'text', false, ['doelstelling', 'objective']),
      result: column('Resultaat', 'Result', 'text', false, ['beoogd resultaat', 'deliverable']),
    },
  },
  settings: {
    nl: 'Instellingen', en: 'Settings', synonyms: ['instelling', 'parameters', 'configuratie'],
    columns: {
      setting: column('Instelling', 'Setting', 'text', true, ['naam', 'parameter', 'name']),
      value: column('Waarde', 'Value', 'any', true, ['inhoud', 'stand']),
    },
  },
  translations: {
    nl: 'Vertalingen', en: 'Translations', synonyms: [],
    columns: {
      table: column('Tabel', 'Table', 'text', true),
      column: column('Kolom', 'Column', 'text', true),
      written: column('Staat er', 'Written', 'text', true),
      meaning: column('Betekent', 'Means', 'text', true),
    },
  },
} as const satisfies Record<string, TableDefinition>;

export type TableKey = keyof typeof tables;
export type ColumnKey<T extends TableKey> = keyof (typeof tables)[T]['columns'] & string;
export type TableOf<T extends TableKey> = TableData<ColumnKey<T>>;
/** The connected tables of one workbook; a table that is not there has no entry. */
export type WorkbookTables = { readonly [T in TableKey]?: TableOf<T> };

export const tableKeys = Object.keys(tables) as readonly TableKey[];

/** A table's columns in contract order. */
export function columnsOf(table: TableKey): readonly (readonly [string, ColumnDefinition])[] {
  return Object.entries(tables[table].columns as Record<string, ColumnDefinition>);
}
