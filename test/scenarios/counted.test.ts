import { check, checkOptions } from '../../src/domain/checks';
import { isFilledIn } from '../../src/domain/checks/survey/survey';
import { columnsOf, placeOf, type Cell, type TableKey, type WorkbookTables } from '../../src/domain/contract';
import { asked, places, unknownBucket, type Shown } from './counted/figures';
import { columns, hostileCell, hostileKinds, inNoFigure, saysSomething, type CountedColumn } from './counted/hostile';
import { rowsIn, today, workbookWith } from './counted/goodWorkbook';

/**
 * Driven from the contract: of every table each column that is more than words, blank, with words, a number written out, the number as text and
 * an error. Whatever shows a figure must then leave the row out, or count it as it did (a figure that does not need the column), or say nothing:
 * never a third figure, in which what is not known was taken for nought. And it must say which cell, and the checks must find it, as an error.
 */
/** What counts in one place is not what counts in another: of the assignments the last two, of which one is done and one is to come. */
const targets = (table: TableKey): readonly number[] =>
  table === 'assignments' ? [rowsIn(table) - 2, rowsIn(table) - 1] : [0, rowsIn(table) - 1];
/** Scores in Opdrachten count where nobody keeps Evaluaties. */
const without = (name: string): readonly TableKey[] => (name === 'assignments.satisfaction' ? ['reviews'] : []);

const seen = new Map<string, Readonly<Record<string, Shown>>>();
function shownIn(key: string, tables: () => WorkbookTables): Readonly<Record<string, Shown>> {
  const known = seen.get(key);
  if (known) return known;
  const question = asked(tables());
  const shown = Object.fromEntries(Object.entries(places).map(([name, show]) => [name, show(question) as Shown]));
  if (key !== '') seen.set(key, shown);
  return shown;
}

/** What is wrong with a cell of the good workbook made hostile, and how many figures it changed. */
function faultsOf(
  name: string,
  one: CountedColumn,
  row: number,
  cell: Cell,
): { readonly faults: readonly string[]; readonly changed: number } {
  const { table, column, definition } = one;
  const less = without(name);
  const tables = workbookWith({ table, row, column, cell }, less);
  const [whole, left, now] = [
    shownIn(`whole ${less.join()}`, () => workbookWith(null, less)),
    shownIn(`without ${table} ${row} ${less.join()}`, () => workbookWith({ table, row }, less)),
    shownIn('', () => tables),
  ];
  const at = columnsOf(table).findIndex(([each]) => each === column);
  const { sheet, cell: address } = placeOf(tables[table]!, row, at);
  const where = `${sheet}!${address}`;
  const mayBeBlank = cell === '' && !isFilledIn(table, column, definition);
  const faults: string[] = [];
  let changed = 0;
  for (const [place, { figures, said, count }] of Object.entries(now)) {
    const moved = Object.keys({ ...whole[place]?.figures, ...figures }).filter((key) => !same(figures[key], whole[place]?.figures[key]));
    changed += moved.length;
    // What was of a kind, level or person is now of one that is written here, or of none: it stands apart, in sight.
    const apart = (key: string): boolean => key.includes(unknownBucket) || (cell !== '' && key.startsWith(`${String(cell)} `));
    for (const key of moved.filter((each) => !apart(each) && !isUnknown(figures[each]) && !same(figures[each], left[place]?.figures[each])))
      faults.push(
        `${place}: ${key} is ${String(figures[key])}; whole ${String(whole[place]?.figures[key])}, without the row ${String(left[place]?.figures[key])}`,
      );
    if (moved.length > 0 && !mayBeBlank && said !== null && !said.includes(where) && !moved.some(apart))
      faults.push(`${place} does not say ${where} (${moved.slice(0, 3).join(', ')})`);
    // A card that nobody is known to have has no count either.
    const isNumber = moved.some((key) => typeof figures[key] === 'number');
    if (count !== undefined && isNumber && column !== 'municipality' && !(count > (whole[place]?.count ?? 0)))
      faults.push(`${place} does not count it`);
  }
  const found = check(
    tables,
    checkOptions({ tables, checkSettings: {}, records: { adoptions: [], ties: [] }, unread: {}, limitCells: [] }, today, []),
  ).findings;
  const isError = found.some((finding) => finding.severity === 'error' && finding.sheet === sheet && finding.cell === address);
  const isSaid = Object.values(now).some(({ said }) => said?.includes(where) === true);
  if ((isSaid || (changed > 0 && !mayBeBlank)) && !isError) faults.push(`no error is found in ${where}`);
  return { faults, changed };
}

const isUnknown = (figure: unknown): boolean => figure === null || figure === undefined;
const same = (one: unknown, other: unknown): boolean =>
  one === other ||
  (typeof one === 'number' && typeof other === 'number' && Math.abs(one - other) < 1e-9) ||
  (isUnknown(one) && isUnknown(other));

describe('A row counts, or is left out and named', () => {
  test.each(columns)('%s', (name, one) => {
    const at = columnsOf(one.table).findIndex(([column]) => column === one.column);
    let changed = 0;
    const faults = targets(one.table).flatMap((row) => {
      const good = workbookWith(null)[one.table]?.values[row]?.[at] ?? '';
      return hostileKinds.flatMap((kind) => {
        const cell = hostileCell(kind, one, good);
        if (saysSomething(name, kind) || cell === good) return [];
        const found = faultsOf(name, one, row, cell);
        changed += found.changed;
        return found.faults.map((fault) => `row ${row}, ${kind}: ${fault}`);
      });
    });
    expect(faults).toEqual([]);
    expect([name, changed > 0]).toEqual([name, inNoFigure[name] === undefined]);
  });

  test('no column is excused that is not there', () => {
    const names = columns.map(([name]) => name);
    expect(Object.keys(inNoFigure).filter((name) => !names.includes(name))).toEqual([]);
  });
});
