import { columnLetters, type Cell } from '../../domain/contract';
import { look, styleHeading } from '../look';
import type { Job } from '../run';
import { safeCell } from '../safeText';
import { writeInBlocks } from '../writeInBlocks';

/** Text stays text; only what is marked as a formula becomes one. */
export type PageCell = Cell | { readonly formula: string };

export interface Block {
  readonly title: string;
  readonly note?: string;
  readonly headings?: readonly string[];
  /** The rows, given the sheet row of the first of them (1-based). */
  readonly rows: (firstRow: number) => readonly (readonly PageCell[])[];
  /** Number format by column; absent is General. */
  readonly formats?: readonly (string | null)[];
  /** Whether the last row is a total. */
  readonly hasTotal?: boolean;
  /** Lines left free below, for a chart. */
  readonly roomBelow?: number;
}

/** Where a block came to stand, 1-based rows. */
export interface Placed {
  readonly headingRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly nextRow: number;
}

/** Puts blocks under one another and writes all cells in one range. */
export async function writePage(job: Job, sheet: Excel.Worksheet, top: number, width: number, blocks: readonly Block[]): Promise<readonly Placed[]> {
  const matrix: Cell[][] = [];
  const placed: Placed[] = [];
  const push = (cells: readonly PageCell[]): void => {
    matrix.push(Array.from({ length: width }, (_, column): Cell => {
      const cell = cells[column] ?? '';
      return typeof cell === 'object' ? cell.formula : safeCell(cell);
    }));
  };
  const row = (): number => top + matrix.length;
  for (const block of blocks) {
    push([block.title]);
    if (block.note) push([block.note]);
    const headingRow = row();
    if (block.headings) push(block.headings);
    const firstRow = row();
    for (const cells of block.rows(firstRow)) push(cells);
    const lastRow = row() - 1;
    for (let line = 0; line < 1 + (block.roomBelow ?? 0); line += 1) push([]);
    placed.push({ headingRow, firstRow, lastRow, nextRow: row() });
  }
  await writeInBlocks(job, sheet, top - 1, 0, matrix, 'formulas');
  blocks.forEach((block, index) => {
    const place = placed[index];
    if (place) styleBlock(sheet, block, place);
  });
  return placed;
}

function styleBlock(sheet: Excel.Worksheet, block: Block, { headingRow, firstRow, lastRow }: Placed): void {
  const titleRow = headingRow - 1 - (block.note ? 1 : 0);
  const title = sheet.getRange(`A${titleRow}`);
  title.format.font.bold = true;
  title.format.font.size = 13;
  title.format.font.color = look.accent;
  if (block.note) {
    const note = sheet.getRange(`A${headingRow - 1}`);
    note.format.font.color = look.muted;
    note.format.font.italic = true;
  }
  const columns = block.headings?.length ?? 2;
  if (block.headings) styleHeading(sheet.getRange(`A${headingRow}:${columnLetters(columns - 1)}${headingRow}`));
  if (lastRow < firstRow) return;
  block.formats?.forEach((format, column) => {
    if (!format) return;
    const letter = columnLetters(column);
    const cells = sheet.getRange(`${letter}${firstRow}:${letter}${lastRow}`);
    cells.numberFormat = [[format]];
    cells.format.horizontalAlignment = 'Right';
    if (block.headings) sheet.getRange(`${letter}${headingRow}`).format.horizontalAlignment = 'Right';
  });
  const edge = sheet.getRange(`A${lastRow}:${columnLetters(columns - 1)}${lastRow}`);
  edge.format.borders.getItem('EdgeBottom').style = 'Continuous';
  edge.format.borders.getItem('EdgeBottom').color = look.line;
  if (!block.hasTotal) return;
  edge.format.font.bold = true;
  edge.format.borders.getItem('EdgeTop').style = 'Continuous';
  edge.format.borders.getItem('EdgeTop').color = look.accent;
}
