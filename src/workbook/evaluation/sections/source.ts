import { isBlank, type TableKey, type WorkbookTables } from '../../../domain/contract';
import type { Evaluation } from '../../../domain/evaluation';
import { periodCell } from '../../../domain/periods';
import { look } from '../../sheets/look';
import type { References } from '../../sheets/references';
import type { PageCell } from '../page';
import type { EvaluationTexts } from '../texts';

/** What the sections are made from. */
export interface PageSource {
  readonly texts: EvaluationTexts;
  readonly tables: WorkbookTables;
  readonly references: References;
  readonly evaluation: Evaluation;
  /** The period it is set beside; null without one. */
  readonly compared: Evaluation | null;
  /** For readers outside: without people and remarks. */
  readonly isExternal: boolean;
  readonly quotes: readonly string[];
  /** Sentences the user wrote in the place of ours; null where the text is ours. */
  readonly ownText: readonly string[] | null;
  readonly sheetName: string;
}

export const whole = '0';
/** Halves are an error, and then stand as they are: rounded here they would be another number than on the card. */
export const stripCount = 'General';
export const decimal = '0.0';
export const fte = look.fteFormat;
export const percent = look.percentFormat;
/** A text in a formula. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
export const criterion = (period: string): string => {
  const cell = periodCell(period);
  return typeof cell === 'number' ? String(cell) : quoted(String(cell));
};
export const share = (some: number, all: number, none: string): PageCell => (all === 0 ? none : some / all);

export const sourceLine = ({ texts, tables }: Pick<PageSource, 'texts' | 'tables'>, keys: readonly TableKey[], how = ''): string => {
  const parts = keys.flatMap((key) => {
    const table = tables[key];
    return table
      ? [`${table.name ?? table.sheet} (${texts.number(table.values.filter((row) => !row.every((cell) => isBlank(cell))).length)})`]
      : [];
  });
  return texts.say('source', { tables: parts.length === 0 ? texts.say('notRecorded') : parts.join(', '), how });
};

export const quarterText = ({ texts }: PageSource, quarter: string): string =>
  texts.say('quarter', { year: quarter.slice(0, 4), quarter: quarter.slice(5) });
