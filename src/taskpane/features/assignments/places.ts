import { placeOf, type TableOf } from '../../../domain/contract';

/** The cell of a row by which a person knows the assignment: its title, else its first. */
export function titleCell(table: TableOf<'assignments'>, row: number): { readonly sheet: string; readonly cell: string } {
  return placeOf(table, row, table.columns.title ?? table.columns.number ?? 0);
}
