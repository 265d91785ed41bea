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
  | { readonly kind: 'list'; readonly source: string; readonly isStrict: boolean; readonly isForAll?: true }
  | { readonly kind: 'date' | 'number' | 'rating' }
  | { readonly kind: 'strips'; readonly least: number }
  /** Any text; there to carry a word of advice. */
  | { readonly kind: 'text'; readonly prompt: PromptKey };

export type PromptKey = 'title' | 'goal' | 'result';

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
  readonly prompts: Readonly<Record<PromptKey, { readonly title: string; readonly message: string }>>;
}

/** The guide of a column; null where anything goes. `sourceOf` gives a list's formula, `held` what the column holds now. */
export function guideFor(
  key: TableKey,
  column: string,
  definition: ColumnDefinition,
  sourceOf: (list: ListKey | 'municipalitiesOrAll') => string | null,
  held: readonly Cell[] = [],
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
  // A region that marks from 1 to 10 keeps doing so.
  if (column === 'satisfaction') return held.some((cell) => typeof cell === 'number' && cell > 5) ? null : { kind: 'rating' };
  if (definition.kind === 'date') return { kind: 'date' };
  if (definition.kind === 'strips') return { kind: 'strips', least: key === 'mutations' ? -1000 : 0 };
  if (definition.kind === 'number') return { kind: 'number' };
  return key === 'assignments' && (column === 'title' || column === 'goal' || column === 'result')
    ? { kind: 'text', prompt: column }
    : null;
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
  range.dataValidation.errorAlert = { title: texts.title, message, showAlert: true, style };
  if (guide.kind === 'text') range.dataValidation.prompt = { ...texts.prompts[guide.prompt], showPrompt: true };
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
      return [{ textLength: { formula1: cellLength, operator: 'LessThanOrEqualTo' } }, texts.prompts[guide.prompt].message, 'Warning'];
  }
}
