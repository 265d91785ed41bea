import { columnCount } from '../../../src/xlsx/model/area';
import { displayText } from '../book/displayText';
import type { Sheet, Table } from '../../../src/xlsx/model/workbook';
import { HostError, notImplemented } from '../wire/errors';
import { assertUnprotected } from '../book/guards';
import { bodyRows } from '../book/tableRows';

/** Filters of a table: by a list of shown values, the kind the add-in uses. */

type Criteria = readonly (readonly string[] | null)[];

const current = (table: Table): Criteria =>
  Array.isArray(table.filter?.criteria) ? (table.filter.criteria as Criteria) : Array.from({ length: columnCount(table.area) }, () => null);

export function filterBy(sheet: Sheet, table: Table, column: number, criteria: unknown, language: 'nl' | 'en'): void {
  assertUnprotected(sheet, 'allowAutoFilter');
  if (column < 0 || column >= columnCount(table.area)) throw new HostError('InvalidArgument', 'The table has no such column.');
  const { filterOn, values } = (criteria ?? {}) as Readonly<Record<string, unknown>>;
  if (filterOn !== 'Values' || !Array.isArray(values)) throw notImplemented('Filter', 'apply other than by values');
  apply(
    sheet,
    table,
    current(table).map((each, index) => (index === column ? values.map(String) : each)),
    language,
  );
}

export function clearFilter(sheet: Sheet, table: Table, column?: number, language: 'nl' | 'en' = 'nl'): void {
  assertUnprotected(sheet, 'allowAutoFilter');
  apply(
    sheet,
    table,
    current(table).map((each, index) => (column === undefined || index === column ? null : each)),
    language,
  );
}

function apply(sheet: Sheet, table: Table, criteria: Criteria, language: 'nl' | 'en'): void {
  for (const row of table.filter?.hiddenRows ?? []) sheet.hiddenRows.delete(row);
  delete table.filter;
  if (criteria.every((each) => each === null)) return;
  const body = bodyRows(table);
  const hiddenRows = new Set<number>();
  for (let row = body.top; row <= body.bottom; row++) {
    const shown = criteria.every(
      (values, index) =>
        values === null ||
        values.some((value) => value.toLowerCase() === displayText(sheet.cells.get(row, body.left + index), language).toLowerCase()),
    );
    if (!shown) hiddenRows.add(row);
  }
  for (const row of hiddenRows) sheet.hiddenRows.add(row);
  table.filter = { hiddenRows, criteria };
}
