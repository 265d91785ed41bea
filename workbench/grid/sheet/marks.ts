import type { Area, Sheet } from '../../../src/xlsx/model/workbook';
import type { CellMarks } from './GridRow';

/** Notes, comments, links and merged areas of a sheet, found by cell. */
export function marksOf(sheet: Sheet): CellMarks {
  const notes = new Map<string, { kind: 'note' | 'comment'; text: string }>();
  for (const note of sheet.notes)
    notes.set(`${note.row},${note.column}`, { kind: 'note', text: note.author ? `${note.author}: ${note.content}` : note.content });
  for (const comment of sheet.comments)
    notes.set(`${comment.row},${comment.column}`, { kind: 'comment', text: `${comment.author}: ${comment.content}` });
  const merges = new Map<number, Area[]>();
  for (const merge of sheet.merges) {
    for (let row = merge.top; row <= merge.bottom; row += 1) merges.set(row, [...(merges.get(row) ?? []), merge]);
  }
  return {
    mergeAt: (row, column) => merges.get(row)?.find((merge) => column >= merge.left && column <= merge.right) ?? null,
    note: (row, column) => notes.get(`${row},${column}`)?.text,
    noteKind: (row, column) => notes.get(`${row},${column}`)?.kind,
    isLink: (row, column) => sheet.hyperlinks.has(`${row},${column}`),
  };
}
