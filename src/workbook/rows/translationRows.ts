import { columnsOf, tables, type Cell, type TableKey } from '../../domain/contract';
import type { NewWorkbookTexts } from '../sheets/create';
import { appendTo } from '../writer';
import { done, type Outcome } from '../excel/problem';
import { addTable } from './addTable';

/** What a text in a column means, as a person said it. */
export interface TranslationLine {
  readonly table: TableKey;
  readonly column: string;
  readonly written: string;
  readonly meaning: string;
}

/** Adds lines to the table Vertalingen, which is made on a sheet of its own where it is not there. The cells they speak of stay as they are. */
export async function addTranslations(
  lines: readonly TranslationLine[],
  isThere: boolean,
  texts: NewWorkbookTexts['validation'],
): Promise<Outcome<null>> {
  if (lines.length === 0) return done(null);
  const rows = lines.map(({ table, column, written, meaning }): readonly Cell[] => [
    tables[table].nl,
    columnsOf(table).find(([key]) => key === column)?.[1].nl ?? column,
    written,
    meaning,
  ]);
  const outcome = isThere
    ? await appendTo(
        'mapping',
        'translations',
        ['table', 'column', 'written', 'meaning'],
        rows.map(([table = '', column = '', written = '', meaning = '']) => ({ table, column, written, meaning })),
      )
    : await addTable('translations', { rows, texts });
  return outcome.ok ? done(null) : outcome;
}
