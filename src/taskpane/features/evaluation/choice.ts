import { evaluationParts, type EvaluationPart, type EvaluationVariant } from '../../../domain/evaluation';
import { isBlank, isErrorCell, type WorkbookTables } from '../../../domain/contract';

/** What the person asks for. */
export interface Choice {
  readonly variant: EvaluationVariant;
  readonly parts: readonly EvaluationPart[];
  /** '' for no comparison. */
  readonly comparedWith: string;
  readonly quotes: readonly string[];
}

export const wholeChoice: Choice = { variant: 'internal', parts: evaluationParts, comparedWith: '', quotes: [] };

export type Change =
  | { readonly kind: 'variant'; readonly variant: EvaluationVariant }
  | { readonly kind: 'part'; readonly part: EvaluationPart; readonly wanted: boolean }
  | { readonly kind: 'compare'; readonly period: string }
  | { readonly kind: 'quote'; readonly quote: string; readonly wanted: boolean };

/** Parts stay in the order of the sheet, whatever the order in which they are chosen. */
export function changed(choice: Choice, change: Change): Choice {
  switch (change.kind) {
    case 'variant':
      return { ...choice, variant: change.variant };
    case 'part':
      return { ...choice, parts: evaluationParts.filter((part) => (part === change.part ? change.wanted : choice.parts.includes(part))) };
    case 'compare':
      return { ...choice, comparedWith: change.period };
    case 'quote':
      return {
        ...choice,
        quotes: change.wanted
          ? [...choice.quotes.filter((quote) => quote !== change.quote), change.quote]
          : choice.quotes.filter((quote) => quote !== change.quote),
      };
  }
}

/** What was kept of an earlier visit; anything that does not fit falls back to the whole evaluation. Quotes are not kept: they are of the workbook. */
export function isChoice(value: unknown): value is Choice {
  if (typeof value !== 'object' || value === null) return false;
  const { variant, parts, comparedWith, quotes } = value as Record<string, unknown>;
  return (
    (variant === 'internal' || variant === 'external') &&
    Array.isArray(parts) &&
    parts.every((part) => evaluationParts.some((each) => each === part)) &&
    typeof comparedWith === 'string' &&
    Array.isArray(quotes) &&
    quotes.length === 0
  );
}

/** The words in Evaluaties that could be shown, each once. */
export function quotesIn({ reviews }: WorkbookTables): readonly string[] {
  const at = reviews?.columns.explanation;
  if (!reviews || at === undefined) return [];
  return [
    ...new Set(
      reviews.values.flatMap((row) => {
        const cell = row[at] ?? '';
        return isBlank(cell) || isErrorCell(cell) ? [] : [String(cell).trim()];
      }),
    ),
  ];
}
