import {
  dutchWords,
  enumerations,
  wordKey,
  type Cell,
  type ColumnDefinition,
  type EnumerationKey,
  type TableKey,
} from '../../domain/contract';
import type { ListKey } from './listNames';
import { mayBeForAll } from './municipalityChoices';

/** What a native drop-down or limit keeps a column to, for people without the add-in. */
export type Guide =
  /** `isOpen`: words that are there to choose from; any other may be typed. */
  (
    | { readonly kind: 'list'; readonly source: string; readonly isStrict: boolean; readonly isForAll?: true; readonly isOpen?: true }
    | { readonly kind: 'date' | 'number' | 'rating' }
    | { readonly kind: 'strips'; readonly least: number }
    /** Any text; there to carry a word of advice. */
    | { readonly kind: 'text' }
  ) & { readonly prompt?: PromptPlace };

/** Tables that people fill in by hand: each of their columns says what belongs there. */
export const promptedTables = [
  'assignments',
  'products',
  'uses',
  'reviews',
  'mutations',
  'team',
  'bookings',
  'availability',
  'municipalities',
  'holidays',
  'menuCard',
] as const satisfies readonly TableKey[];
export type PromptedTable = (typeof promptedTables)[number];

interface PromptPlace {
  readonly table: PromptedTable;
  readonly column: string;
  /** The header that a new table has. */
  readonly title: string;
}

export interface GuidanceTexts {
  readonly title: string;
  readonly list: string;
  /** Of a list of municipalities where work for all of them may be written too, and how that is written. */
  readonly listOrAll: string;
  readonly allMunicipalities: string;
  readonly date: string;
  readonly wholeNumber: string;
  readonly number: string;
  readonly rating: string;
  /** By table and column. */
  readonly prompts: { readonly [T in PromptedTable]: Readonly<Record<string, string>> };
}

/** Words to choose from where a column may hold any: those in use, and those usual. */
type OpenWords = Readonly<Record<'theme' | 'phase', readonly Cell[]>>;
export const usualPhases: readonly string[] = ['Visie en programma', 'Onderzoek', 'Uitvoering'];

/** The guide of a column; null where anything goes. `sourceOf` gives a list's formula, `held` what the column holds now. */
export function guideFor(
  key: TableKey,
  column: string,
  definition: ColumnDefinition,
  sourceOf: (list: ListKey | 'municipalitiesOrAll') => string | null,
  held: readonly Cell[] = [],
  open: OpenWords = { theme: [], phase: usualPhases },
): Guide | null {
  const table = promptedTables.find((each) => each === key);
  const rule = ruleFor(key, column, definition, sourceOf, held, open);
  // What it would say of marks from 1 to 5 is not so in a region that marks otherwise.
  const guide = rule ?? (table && column !== 'satisfaction' ? ({ kind: 'text' } as const) : null);
  return guide && table ? { ...guide, prompt: { table, column, title: definition.nl } } : guide;
}

function ruleFor(
  key: TableKey,
  column: string,
  definition: ColumnDefinition,
  sourceOf: (list: ListKey | 'municipalitiesOrAll') => string | null,
  held: readonly Cell[],
  open: OpenWords,
): Guide | null {
  const list = listFor(key, column);
  if (list) {
    const source = sourceOf(list);
    // A number may be booked on before its row is there.
    if (source === null) return null;
    if (mayBeForAll(key, column)) {
      // "Alle gemeenten" is no row of Gemeenten. Where it cannot be put in a list of ours Excel asks, and lets it be.
      const orAll = sourceOf('municipalitiesOrAll');
      return { kind: 'list', source: orAll ?? source, isStrict: orAll !== null, isForAll: true };
    }
    return { kind: 'list', source, isStrict: list !== 'assignments' };
  }
  if (definition.enumeration) return { kind: 'list', source: wordsOf(definition.enumeration, held).join(','), isStrict: true };
  if (column === 'theme' || column === 'phase') {
    const source = wordList([...held, ...open[column]]);
    return source === '' ? null : { kind: 'list', source, isStrict: false, isOpen: true };
  }
  // A region that marks from 1 to 10 keeps doing so.
  if (column === 'satisfaction') return held.some((cell) => typeof cell === 'number' && cell > 5) ? null : { kind: 'rating' };
  if (definition.kind === 'date') return { kind: 'date' };
  if (definition.kind === 'strips') return { kind: 'strips', least: key === 'mutations' ? -1000 : 0 };
  return definition.kind === 'number' ? { kind: 'number' } : null;
}

/** Characters of a list that is written out; source: Excel specifications, MS-OI29500 2.1.614. */
const longestList = 255;

/** Words once each, those met most first, as many as a list takes; a comma would make two of one. */
function wordList(cells: readonly Cell[]): string {
  const counts = new Map<string, { readonly word: string; times: number }>();
  for (const cell of cells) {
    const word = typeof cell === 'string' ? cell.trim() : '';
    if (word === '' || word.includes(',') || /^[=+@-]/.test(word)) continue;
    const known = counts.get(word.toLowerCase());
    if (known) known.times += 1;
    else counts.set(word.toLowerCase(), { word, times: 1 });
  }
  let text = '';
  for (const { word } of [...counts.values()].sort((one, other) => other.times - one.times)) {
    const longer = text === '' ? word : `${text},${word}`;
    if (longer.length <= longestList) text = longer;
  }
  return text;
}

function listFor(key: TableKey, column: string): ListKey | null {
  if (column === 'counterparty' || (column === 'municipality' && key !== 'municipalities')) return 'municipalities';
  if (column === 'member' && key !== 'team') return 'members';
  if (column === 'product' && key === 'uses') return 'products';
  return column === 'assignment' || column === 'origin' ? 'assignments' : null;
}

/** The words in the language the column is already kept in. */
function wordsOf(enumeration: EnumerationKey, held: readonly Cell[]): readonly string[] {
  const dutch = dutchWords(enumeration);
  const english = Object.values(enumerations[enumeration] as Record<string, { readonly en: string }>).map(({ en }) => en);
  const isEnglish = (cell: Cell): boolean =>
    typeof cell === 'string' && wordKey(enumeration, cell) !== null && !dutch.includes(cell.toLowerCase());
  return held.some(isEnglish) ? english : dutch;
}

/** Sets the drop-down or limit on a range; blank cells are always fine. */
export function setGuide(range: Excel.Range, guide: Guide, texts: GuidanceTexts): void {
  const [rule, message, style] = ruleOf(guide, texts);
  // What an earlier rule or prompt left on part of the cells makes Excel refuse the rule (OfficeDev/office-js, issue 2594).
  range.dataValidation.clear();
  range.dataValidation.rule = rule;
  range.dataValidation.ignoreBlanks = true;
  const showAlert = guide.kind !== 'text' && !(guide.kind === 'list' && guide.isOpen === true);
  range.dataValidation.errorAlert = { title: texts.title, message, showAlert, style };
  const said = guide.prompt && texts.prompts[guide.prompt.table][guide.prompt.column];
  if (guide.prompt && said !== undefined) range.dataValidation.prompt = { title: guide.prompt.title, message: said, showPrompt: true };
}

/** Characters in a cell of Excel: a limit nothing meets. */
const cellLength = 32_767;

function ruleOf(guide: Guide, texts: GuidanceTexts): readonly [rule: Excel.DataValidationRule, message: string, style: 'Stop' | 'Warning'] {
  switch (guide.kind) {
    case 'list':
      return [
        { list: { inCellDropDown: true, source: guide.source } },
        guide.isForAll ? texts.listOrAll : texts.list,
        guide.isStrict ? 'Stop' : 'Warning',
      ];
    case 'rating':
      return [{ decimal: { formula1: 1, formula2: 5, operator: 'Between' } }, texts.rating, 'Stop'];
    case 'date':
      return [{ date: { formula1: '2015-01-01', formula2: '2099-12-31', operator: 'Between' } }, texts.date, 'Stop'];
    case 'strips':
      return [{ wholeNumber: { formula1: guide.least, formula2: 1000, operator: 'Between' } }, texts.wholeNumber, 'Stop'];
    case 'number':
      return [{ decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }, texts.number, 'Stop'];
    case 'text':
      return [{ textLength: { formula1: cellLength, operator: 'LessThanOrEqualTo' } }, texts.list, 'Warning'];
  }
}
