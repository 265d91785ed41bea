import { childOf } from '../../../src/xlsx/xml/tree';
import { parseArea } from '../../../src/xlsx/model/address';
import { intersection } from '../../../src/xlsx/model/area';
import type { PackageView, TableView } from './packageView';
import { edit, repeated, type Rule } from './rule';

/** Tables: one of a name and an id, as wide as their columns, a body of a row at least, a filter of their own rows, none over another. */
export const tables: Rule = {
  name: 'tables',
  find: (file: PackageView) => {
    const all = file.sheets.flatMap((sheet) => sheet.tables);
    return [
      ...repeated(all.map(({ root }) => root.attributes['id'])).map((id) => `two tables of id ${id}`),
      ...repeated(all.map(({ root }) => root.attributes['displayName']?.toLowerCase())).map((name) => `two tables are called ${name}`),
      ...all.flatMap(inTable),
      ...file.sheets.flatMap(({ path, tables: on }) =>
        on.some(({ area }, at) => on.slice(at + 1).some((other) => area && other.area && intersection(area, other.area)))
          ? [`tables of ${path} overlap`]
          : [],
      ),
    ];
  },
  breakIt: edit(/tables\/table1\.xml$/, '<autoFilter ref="A1:G6"/>', '<autoFilter ref="A1:G5"/>'),
};

function inTable({ path, root, area, columns }: TableView): readonly string[] {
  if (!area) return [`${path} is nowhere`];
  const { attributes } = root;
  const headers = attributes['headerRowCount'] === '0' ? 0 : 1;
  const totals = Number(attributes['totalsRowCount'] ?? 0);
  const filter = parseArea(childOf(root, 'autoFilter')?.attributes['ref'] ?? '');
  return [
    ...(area.right - area.left + 1 === columns.length ? [] : [`${path} is not as wide as its columns`]),
    ...(area.bottom - area.top + 1 > headers + totals ? [] : [`${path} has no row`]),
    ...repeated(columns.map((column) => column.attributes['id'])).map((id) => `two columns of id ${id} in ${path}`),
    ...repeated(columns.map((column) => column.attributes['name']?.toLowerCase())).map(
      (name) => `two columns are called ${name} in ${path}`,
    ),
    ...(filter &&
    (filter.top !== area.top || filter.left !== area.left || filter.right !== area.right || filter.bottom !== area.bottom - totals)
      ? [`the filter of ${path} is not of its rows`]
      : []),
    ...(/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(attributes['displayName'] ?? '')
      ? []
      : [`"${attributes['displayName'] ?? ''}" cannot be a table's name`]),
  ];
}
