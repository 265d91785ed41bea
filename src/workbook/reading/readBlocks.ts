import type { Cell } from '../../domain/contract';
import type { CheckCode } from '../../domain/checks';
import { askBesides, type Asked, type Besides } from './besides';
import type { Connected } from './connection';
import type { Block, PassedOver, Part } from './block';
import { askBeyond, topOf } from './plainTop';
import { excelCode, isPassing, type Job } from '../excel/run';

/** Cells a request reads at the most once Excel said the answer was too large (about 2 MB of values). */
const cellsAtOnce = 100_000;
/** Rows looked at below each table, for what was typed where a table did not grow by itself. */
const rowsBelow = 20;

interface BlocksWanted {
  readonly connected: readonly Connected[];
  /** Name of the table with the workbook's choices about checks. */
  readonly choices: string | null;
  /** Whether formulas and merged areas are wanted. */
  readonly besides: boolean;
  readonly isProtected: ReadonlySet<string>;
}

/** By connected table or sheet, in the order asked; null where there is nothing. */
interface Blocks {
  readonly blocks: readonly (Block | null)[];
  /** The rows below each Excel table. */
  readonly belows: readonly (Block | null)[];
  readonly besides: readonly (Besides | null)[];
  /** The body of the table with the choices about checks. */
  readonly choices: Block | null;
  /** Cells of plain sheets that stand too far from their table to be read with it. */
  readonly apart: readonly PassedOver[];
  /** Checks that look at what Excel would not give, with its reason. */
  readonly unread: Readonly<Partial<Record<CheckCode, string>>>;
}

type Reading = Pick<Job, 'context' | 'sync'>;

/** The second request of a reading. What Excel refuses to tell besides the values does not keep the values back. */
export async function readBlocks(job: Reading, wanted: BlocksWanted): Promise<Blocks> {
  if (wanted.connected.length === 0) return { blocks: [], belows: [], besides: [], choices: null, apart: [], unread: {} };
  let unread: Blocks['unread'] = {};
  for (const asked of wanted.besides ? attempts : []) {
    try {
      return { ...(await readAll(job, wanted, asked)), unread };
    } catch (error) {
      const code = excelCode(error);
      if (code === null || isPassing(code)) throw error;
      unread = { ...unread, [asked.merged ? 'merged-cells' : 'formula-reaches-out']: `Excel: ${code}` };
    }
  }
  return { ...(await readAll(job, wanted, { formulas: false, merged: false })), unread };
}

/** Merged areas are the likelier to be refused: over 512 of them Excel gives none (Range.getMergedAreasOrNullObject). */
const attempts: readonly Asked[] = [
  { formulas: true, merged: true },
  { formulas: true, merged: false },
];

async function readAll(
  { context, sync }: Reading,
  { connected, choices, isProtected }: BlocksWanted,
  asked: Asked,
): Promise<Omit<Blocks, 'unread'>> {
  const { worksheets, tables } = context.workbook;
  const rangeOf = ({ sheet, tableName }: Connected): Excel.Range =>
    tableName === null ? topOf(worksheets.getItem(sheet)) : tables.getItem(tableName).getRange();
  const around = () => ({
    belows: connected.map((each) =>
      each.tableName === null ? null : rangeOf(each).getRowsBelow(rowsBelow).load('values,rowIndex,columnIndex'),
    ),
    beyonds: connected.map((each) => (each.tableName === null ? askBeyond(worksheets.getItem(each.sheet)) : null)),
    choice: choices === null ? null : tables.getItem(choices).getDataBodyRange().load('values,rowIndex,columnIndex'),
  });
  const finish = async (tops: readonly (Part | null)[], { belows, beyonds, choice }: ReturnType<typeof around>) => {
    const parts: (Part | null)[] = [];
    const apart: PassedOver[] = [];
    // Only who has plain sheets needs it: not before the first screen of all others.
    const completePlain = beyonds.some((beyond) => beyond !== null)
      ? (await import(/* webpackChunkName: "plain-sheets" */ './plainSheet')).completePlain
      : null;
    for (const [index, { sheet, headerRow }] of connected.entries()) {
      const [top = null, beyond] = [tops[index], beyonds[index]];
      const plain = { name: sheet, headerRow: headerRow ?? 1, asked, isProtected: isProtected.has(sheet) };
      const whole = beyond && completePlain ? await completePlain({ context, sync }, plain, top, beyond) : { part: top, apart: [] };
      parts.push(whole.part);
      apart.push(...whole.apart);
    }
    return {
      blocks: parts.map((part) => part?.block ?? null),
      besides: parts.map((part) => part?.besides ?? null),
      belows: belows.map(asBlock),
      choices: asBlock(choice),
      apart,
    };
  };
  try {
    const ranges = connected.map((each) => {
      const range = rangeOf(each).load('values,rowIndex,columnIndex');
      return { range, besides: askBesides(range, asked, isProtected.has(each.sheet)) };
    });
    const others = around();
    await sync();
    const tops = ranges.map(({ range, besides }): Part | null => {
      const block = asBlock(range);
      return block && { block, besides: besides() };
    });
    return await finish(tops, others);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    const parts: (Part | null)[] = [];
    for (const each of connected) parts.push(await readInParts(rangeOf(each), sync, asked, isProtected.has(each.sheet)));
    const others = around();
    await sync();
    return finish(parts, others);
  }
}

/** The web gives no answer over 5 MB, no Excel more than five million cells of a range (Microsoft, "Resource limits and performance optimization"). */
const tooLarge: ReadonlySet<string> = new Set(['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit']);
const isTooLarge = (error: unknown): boolean => tooLarge.has(excelCode(error) ?? '');

const asBlock = (range: Excel.Range | null): Block | null =>
  !range || range.isNullObject ? null : { row: range.rowIndex, column: range.columnIndex, values: range.values as Cell[][] };

async function readInParts(range: Excel.Range, sync: Job['sync'], asked: Asked, isProtected: boolean): Promise<Part | null> {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  const merged = askBesides(range, { ...asked, formulas: false }, isProtected);
  await sync();
  if (range.isNullObject) return null;
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
  const values: Cell[][] = [];
  const formulas: Besides['formulas'][number][] = [];
  let rows = Math.max(1, Math.floor(cellsAtOnce / columnCount));
  while (values.length < rowCount) {
    const height = Math.min(rows, rowCount - values.length);
    const block = range
      .getCell(values.length, 0)
      .getResizedRange(height - 1, columnCount - 1)
      .load('values');
    const besides = askBesides(block, { ...asked, merged: false }, isProtected);
    try {
      await sync();
      for (const line of block.values as Cell[][]) values.push(line);
      for (const cell of besides().formulas) formulas.push(cell);
    } catch (error) {
      if (!isTooLarge(error) || rows === 1) throw error;
      rows = Math.max(1, Math.floor(rows / 2));
    }
  }
  return { block: { row, column, values }, besides: { formulas, merged: merged().merged } };
}
