import { tables, type TableKey, type WorkbookTables } from '../domain/contract';

/** The structured reference to a column ("Opdrachten[Strippen]"), or null where the workbook does not have it. */
export type References = (table: TableKey, column: string) => string | null;

/** Characters for which Excel wants a second pair of brackets around the header; source: Microsoft, "Using structured references with Excel tables". */
const special = /[\t\n\r,:.[\]#'"{}$^&*+=\-></()!@]/;

export function structuredReference(table: string, header: string): string {
  const escaped = header.replace(/['[\]#@]/g, (character) => `'${character}`);
  return special.test(header) ? `${table}[[${escaped}]]` : `${table}[${escaped}]`;
}

/** References into the workbook as it is: the user's table names and headers. */
export function referencesTo(read: WorkbookTables): References {
  return (key, column) => {
    const table = read[key];
    const place = (table?.columns as Readonly<Record<string, number>> | undefined)?.[column];
    const header = place === undefined ? undefined : table?.headers[place];
    return table?.name && header !== undefined ? structuredReference(table.name, header) : null;
  };
}

/** References into a workbook that has the contract's own names. */
export const contractReferences: References = (key, column) => {
  const { nl, columns } = tables[key];
  const definition = (columns as Readonly<Record<string, { nl: string }>>)[column];
  return definition ? structuredReference(nl, definition.nl) : null;
};
