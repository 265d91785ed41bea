import type { CsvCell } from './csv';

export interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
  readonly description: string;
}

export interface ExportTable {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly CsvCell[])[];
  /** Fields that should tell the rows apart. */
  readonly key: readonly string[];
  /** Fields that should point at the fields of the same names in another table. */
  readonly refers?: readonly { readonly fields: readonly string[]; readonly to: string }[];
}

interface PackageWords {
  readonly period: string;
  readonly title: string;
  readonly created: string;
  readonly version: string;
}

/**
 * A Tabular Data Package, specs.frictionlessdata.io version 1. A key is declared only where the rows keep it: a workbook
 * may hold a product twice, or a municipality that is not in Gemeenten.
 */
export function dataPackage(tables: readonly ExportTable[], { period, title, created, version }: PackageWords): object {
  return {
    profile: 'tabular-data-package',
    name: `evaluatie-${slug(period)}`,
    title,
    created,
    version,
    resources: tables.map((table) => {
      const keys = (table.refers ?? []).filter(({ fields, to }) =>
        refersTo(
          table,
          fields,
          tables.find(({ name }) => name === to),
        ),
      );
      return {
        profile: 'tabular-data-resource',
        name: table.name,
        title: table.title,
        path: `${table.name}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ';', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, skipInitialSpace: false, header: true },
        schema: {
          fields: table.fields.map((field) => ({ ...field, format: 'default', ...(field.type === 'number' ? { decimalChar: ',' } : {}) })),
          missingValues: [''],
          ...(isUnique(rowsOf(table, table.key)) ? { primaryKey: table.key } : {}),
          ...(keys.length === 0 ? {} : { foreignKeys: keys.map(({ fields, to }) => ({ fields, reference: { resource: to, fields } })) }),
        },
      };
    }),
  };
}

const rowsOf = ({ fields, rows }: ExportTable, names: readonly string[]): readonly string[] => {
  const places = names.map((name) => fields.findIndex((field) => field.name === name));
  return rows.map((row) => JSON.stringify(places.map((place) => row[place] ?? null)));
};

const isUnique = (rows: readonly string[]): boolean => new Set(rows).size === rows.length;

function refersTo(table: ExportTable, fields: readonly string[], other: ExportTable | undefined): boolean {
  if (!other) return false;
  const known = rowsOf(other, fields);
  return isUnique(known) && rowsOf(table, fields).every((row) => known.includes(row));
}

const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9._-]+/g, '-');
