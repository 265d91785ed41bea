import { columnLetters, tables, type TableData, type TableKey, type WorkbookTables } from '../../domain/contract';

/** The reference to a column of one table or sheet ("Opdrachten[Strippen]"), or null where it does not have it. */
export interface ColumnReference {
  (column: string): string | null;
  /** Of a sheet without a column Periode: the period that all of it is of. */
  readonly period?: string;
}

export interface References {
  /** Null also where the rows stand in several sheets: no one reference reaches over them. */
  (table: TableKey, column: string): string | null;
  /** One for each table or sheet that the rows of a table come from. */
  readonly sources: (table: TableKey) => readonly ColumnReference[];
}

/** Characters for which Excel wants a second pair of brackets around the header; source: Microsoft, "Using structured references with Excel tables". */
const special = /[\t\n\r,:.[\]#'"{}$^&*+=\-></()!@]/;

export function structuredReference(table: string, header: string): string {
  const escaped = header.replace(/['[\]#@]/g, (character) => `'${character}`);
  return special.test(header) ? `${table}[[${escaped}]]` : `${table}[${escaped}]`;
}

/**
 * A cell as the criterion of SUMIFS or COUNTIFS that finds itself alone: a name is a name, also with * or ? in it, or with
 * "<" in front. Source: Microsoft, COUNTIFS ("type a tilde (~) before the character").
 */
export const matching = (cell: string): string => `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;

/** References into the workbook as it is: the user's table names and headers, or the columns of a plain sheet. */
export function referencesTo(read: WorkbookTables): References {
  return referencesFrom((key) => {
    const table: TableData | undefined = read[key];
    if (!table) return [];
    return (table.parts ?? [{ table }]).map(({ table: part }): ColumnReference => {
      const reference = (column: string): string | null => {
        const place = (part.columns as Readonly<Record<string, number>>)[column];
        return place === undefined ? null : columnReference(part, place);
      };
      return part.period === undefined ? reference : Object.assign(reference, { period: String(part.period) });
    });
  });
}

/** A figure over a source that is all of one period counts in that period alone. */
export const inPeriod = ({ period: own }: ColumnReference, period: string | null, formula: string): string =>
  own === undefined || period === null ? formula : `IF(${period}&""="${own}",${formula},0)`;

/** Last row of a sheet in Excel. */
const lastRow = 1_048_576;

/** A column of a plain sheet goes on to the end of the sheet; above a row of totals it ends there, and grows with each row put in above it. */
function columnReference({ name, sheet, headers, headerRow, firstColumn, totalsRow }: TableData, place: number): string {
  if (name !== null) return structuredReference(name, headers[place] ?? '');
  const column = columnLetters(firstColumn + place);
  const start = `'${sheet.replaceAll("'", "''")}'!$${column}$${headerRow + 1}`;
  if (totalsRow === undefined) return `${start}:$${column}$${lastRow}`;
  const whole = `${start}:$${column}$${totalsRow}`;
  return `${start}:INDEX(${whole},ROWS(${whole})-1)`;
}

/** Rows of a plain sheet that a drop-down follows: it works its list out anew each time, and over a whole sheet that takes long. */
const listedRows = 5_000;

/** The column a drop-down stands on, which grows with its rows; null where they stand in several sheets. */
export function listReference(references: References, table: TableKey, column: string): string | null {
  const reference = references(table, column);
  const open = reference === null ? null : /^(.*\$)(\d+)(:\$[A-Z]+\$)1048576$/.exec(reference);
  return open ? `${open[1]}${open[2]}${open[3]}${Number(open[2]) + listedRows - 1}` : reference;
}

/** References into a workbook that has the contract's own names. */
export const contractReferences: References = referencesFrom((key) => {
  const { nl, columns } = tables[key];
  return [
    (column) => {
      const definition = (columns as Readonly<Record<string, { nl: string }>>)[column];
      return definition ? structuredReference(nl, definition.nl) : null;
    },
  ];
});

export function referencesFrom(sources: References['sources']): References {
  const one = (table: TableKey, column: string): string | null => {
    const [source, another] = sources(table);
    return source && !another ? source(column) : null;
  };
  return Object.assign(one, { sources });
}
