import { Cells, type Sheet, type Workbook } from '../../../src/xlsx/model/workbook';

/** A workbook of its own with the same in it; cells are never changed in place. */
export function copyOf(book: Workbook): Workbook {
  const { sheets, settings, customProperties, names, selection, ...rest } = book;
  return {
    ...rest,
    sheets: sheets.map((sheet): Sheet => {
      const { cells, ...other } = sheet;
      const own = new Cells();
      for (const [row, column, cell] of cells.entries()) own.set(row, column, cell);
      return { ...structuredClone(other), cells: own } as Sheet;
    }),
    names: structuredClone(names),
    settings: new Map(structuredClone([...settings])),
    customProperties: new Map(customProperties),
    selection: structuredClone(selection),
  };
}
