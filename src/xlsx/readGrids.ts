import { readXlsx } from './readXlsx';
import { XlsxError } from './xlsxError';

/** The rows of a sheet that hold anything, each up to its last filled cell; '' where a cell is blank. */
interface Grid {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | boolean)[])[];
}

/** What stands on the visible sheets of a workbook's file; null where the bytes are no such file. */
export async function readGrids(bytes: Uint8Array): Promise<readonly Grid[] | null> {
  try {
    const { sheets } = await readXlsx(bytes);
    return sheets
      .filter(({ visibility }) => visibility === 'Visible')
      .map(({ name, cells }) => {
        const rows = new Map<number, (string | number | boolean)[]>();
        cells.each((row, column, { value }) => {
          // A style alone is no content: it may go on to the last column.
          if (value === '') return;
          const line = rows.get(row) ?? [];
          rows.set(row, line);
          while (line.length < column) line.push('');
          line[column] = value;
        });
        return { name, rows: [...rows.values()] };
      });
  } catch (cause) {
    if (cause instanceof XlsxError) return null;
    throw cause;
  }
}
