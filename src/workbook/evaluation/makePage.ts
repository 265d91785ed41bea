import type { WorkbookTables } from '../../domain/contract';
import {
  evaluatePeriod,
  evaluationParts,
  fingerprintOf,
  forOutside,
  heldApart,
  type Evaluation,
  type EvaluationPart,
  type EvaluationVariant,
} from '../../domain/evaluation';
import { periodOf } from '../../domain/periods';
import { readSettings } from '../../domain/settings/settings';
import { referencesTo } from '../sheets/references';
import type { Memory } from './memory';
import { layOut, type Block, type Page } from './page';
import {
  agreementBlocks,
  assignmentBlocks,
  capacityBlocks,
  collectiveBlocks,
  comparisonBlocks,
  experienceBlocks,
  headlineBlock,
  narrativeBlock,
  stripsBlocks,
  type PageSource,
} from './sections';
import { stampBlocks } from './stamp';
import type { EvaluationTexts } from './texts';

export interface EvaluationRequest {
  readonly period: string;
  readonly texts: EvaluationTexts;
  /** One line: when it was made. */
  readonly stamp: string;
  /** Serial; the period's last day when left out. */
  readonly today?: number;
  /** External leaves out people and remarks, and stands on a sheet of its own. */
  readonly variant?: EvaluationVariant;
  readonly parts?: readonly EvaluationPart[];
  /** A period to set beside it. */
  readonly comparedWith?: string;
  /** Words of municipalities that the user chose to show. */
  readonly quotes?: readonly string[];
}

/** The page of a request over the tables, and what tells whether it is the same page as before. */
export function makePage(
  request: EvaluationRequest,
  tables: WorkbookTables,
  {
    inputs,
    memory,
    ownText,
    sheetName,
  }: {
    readonly inputs: Memory['inputs'];
    readonly memory: Memory | null;
    readonly ownText: readonly string[] | null;
    readonly sheetName: string;
  },
): {
  readonly page: {
    readonly page: Page;
    readonly title: string;
    readonly moment: string;
    readonly before: Memory['before'];
    readonly lastRow: number;
  };
  readonly made: string;
} {
  const { period, texts, stamp, variant = 'internal', parts = evaluationParts, comparedWith, quotes = [] } = request;
  const today = request.today ?? periodOf(readSettings(tables.settings), period)?.end ?? 0;
  const evaluate = (of: string): Evaluation => {
    const evaluation = evaluatePeriod(tables, of, today);
    return variant === 'external' ? forOutside(evaluation) : evaluation;
  };
  const evaluation = evaluate(period);
  const source: PageSource = {
    texts,
    tables,
    references: referencesTo(tables),
    evaluation,
    compared: comparedWith ? heldApart(evaluation, evaluate(comparedWith)) : null,
    isExternal: variant === 'external',
    quotes,
    ownText,
    sheetName,
  };
  const made = fingerprintOf(
    JSON.stringify([texts.version, texts.say('total'), period, variant, parts, comparedWith ?? '', quotes, source.evaluation.asOf, inputs]),
  );
  // Unchanged input gives the sheet there was, its moment included.
  const moment = memory?.made === made ? memory.moment : stamp;
  const before = memory === null ? null : memory.made === made ? memory.before : memory.inputs;
  const has = (part: EvaluationPart): boolean => parts.includes(part);
  const blocks: readonly Block[] = [
    headlineBlock(source),
    ...(has('narrative') ? [narrativeBlock(source)] : []),
    ...(has('collective') ? collectiveBlocks(source) : []),
    ...(has('capacity') ? capacityBlocks(source) : []),
    ...(has('assignments') ? assignmentBlocks(source) : []),
    ...(has('strips') ? stripsBlocks(source) : []),
    ...(has('experience') ? experienceBlocks(source) : []),
    ...(has('agreements') ? agreementBlocks(source) : []),
    ...comparisonBlocks(source),
    ...stampBlocks(texts, tables, source.evaluation, { moment, inputs, before }),
  ];
  const page = layOut(4, blocks);
  const { isInterim, asOf } = source.evaluation;
  const titles = { internal: ['title', 'titleInterim'], external: ['titleExternal', 'titleExternalInterim'] } as const;
  const title = texts.say(titles[variant][isInterim ? 1 : 0], { period, date: texts.day(asOf) });
  return { page: { page, title, moment, before, lastRow: page.lastRow }, made };
}
