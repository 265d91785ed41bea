import { plainHeader } from '../contract';

/** Columns that only a form maker adds to its answers: two of these, or one in front, and the sheet is an export of a form. */
const marks: ReadonlySet<string> = new Set([
  'begintijd',
  'start time',
  'tijd van voltooien',
  'completion time',
  'tijd van laatste wijziging',
  'last modified time',
  'respondent id',
  'collector id',
  'ip address',
  'ip adres',
  'custom data 1',
  'aangepaste gegevens 1',
  'tijdstempel',
  'timestamp',
]);

/** What such columns are to us: the number and the day of the answer; the rest is about the form, or a person. */
const meaning: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ['id', 'number'],
  ['respondent id', 'number'],
  ['tijd van voltooien', 'requested'],
  ['completion time', 'requested'],
  ['tijdstempel', 'requested'],
  ['timestamp', 'requested'],
  ['end date', 'requested'],
  ['einddatum', 'requested'],
  ['begintijd', null],
  ['start time', null],
  ['start date', null],
  ['startdatum', null],
  ['begindatum', null],
  ['naam', null],
  ['name', null],
  ['first name', null],
  ['last name', null],
  ['voornaam', null],
  ['achternaam', null],
  ['e mail', null],
  ['e mailadres', null],
  ['email', null],
  ['email address', null],
  ['collector id', null],
  ['ip address', null],
  ['ip adres', null],
  ['tijd van laatste wijziging', null],
  ['last modified time', null],
  ['custom data 1', null],
  ['aangepaste gegevens 1', null],
]);

/**
 * Of an export of Microsoft Forms, SurveyMonkey or Google Forms: which of the first columns are the form's own, and what they mean. The
 * questions come after them, so that a question "Startdatum" keeps its meaning. Empty for any other sheet.
 */
export function formColumns(headers: readonly string[]): ReadonlyMap<number, string | null> {
  const plain = headers.map(plainHeader);
  const isForm = plain.filter((header) => marks.has(header)).length > 1 || ['tijdstempel', 'timestamp'].includes(plain[0] ?? '');
  const own = new Map<number, string | null>();
  if (!isForm) return own;
  for (const [at, header] of plain.entries()) {
    if (header !== '' && !meaning.has(header)) break;
    own.set(at, meaning.get(header) ?? null);
  }
  return own;
}
