import type { CellArea, FormulaCell, TableData } from '../../domain/contract';

/** What is asked of a range besides its values. */
export interface Asked {
  readonly formulas: boolean;
  readonly merged: boolean;
}

/** Formulas by their place in the sheet, counted from 0, and merged areas. */
export interface Besides {
  readonly formulas: readonly FormulaCell[];
  readonly merged: readonly CellArea[];
}

/**
 * Asks for the formulas and merged areas of a range, along with the batch under way; gives how to take them up afterwards.
 * Special cells are not asked of a protected sheet, where Excel's own search for them is refused: there all formulas are read.
 */
export function askBesides(range: Excel.Range, { formulas, merged }: Asked, isProtected: boolean): () => Besides {
  const all = formulas && isProtected ? range.load('values,formulas,rowIndex,columnIndex') : null;
  const special =
    formulas && !isProtected ? range.getSpecialCellsOrNullObject('Formulas').load(each('formulas,rowIndex,columnIndex')) : null;
  // The address of the merged areas themselves gives upper left cells alone (OfficeDev/office-js, issue 1590).
  const areas = merged ? range.getMergedAreasOrNullObject().load(each('rowIndex,columnIndex,rowCount,columnCount')) : null;
  return () => ({
    formulas: all && !all.isNullObject ? formulasIn(all, all.values) : itemsOf(special).flatMap((area) => formulasIn(area)),
    merged: itemsOf(areas).map(({ rowIndex: top, columnIndex: left, rowCount, columnCount }) => ({
      top,
      left,
      bottom: top + rowCount - 1,
      right: left + columnCount - 1,
    })),
  });
}

const each = (properties: string): string =>
  properties
    .split(',')
    .map((name) => `areas/items/${name}`)
    .join(',');

const itemsOf = (areas: Excel.RangeAreas | null): readonly Excel.Range[] => (areas && !areas.isNullObject ? areas.areas.items : []);

/** With the values beside them a text that starts with "=" is told from a formula. */
export function formulasIn(
  { formulas, rowIndex, columnIndex }: Excel.Range,
  values?: readonly (readonly unknown[])[],
): readonly FormulaCell[] {
  return (formulas as unknown[][]).flatMap((line, row) =>
    line.flatMap((formula, column) =>
      typeof formula === 'string' && formula.startsWith('=') && formula !== values?.[row]?.[column]
        ? [{ row: rowIndex + row, column: columnIndex + column, formula }]
        : [],
    ),
  );
}

/** The table with what of it lies in its own rows: formulas in its body, merged areas anywhere in its sheet. */
export function withBesides(table: TableData, { formulas, merged }: Besides): TableData {
  const { headerRow, firstColumn, headers, values } = table;
  const own = formulas
    .map(({ row, column, formula }) => ({ row: row - headerRow, column: column - firstColumn, formula }))
    .filter(({ row, column }) => row >= 0 && row < values.length && column >= 0 && column < headers.length);
  return { ...table, ...(own.length > 0 ? { formulas: own } : {}), ...(merged.length > 0 ? { merged } : {}) };
}
