import type { Cell } from '../../domain/contract';
import { fingerprintOf } from '../../domain/evaluation';
import { emailsIn, hasBsn, phonesIn } from '../../domain/checks/recognise/personalData';
import type { JournalLine } from '../records/journalLine';
import type { Claim } from './claim';
import type { Request } from './request';
import { placeIn, type TableWrite } from './tableWrite';

/** What a plan writes, as the journal has it: enough to know it again and to take it back, and no more of people's words than that. */
export function journalOf(request: Request, write: TableWrite, { filled, top, beyond, sheetName }: Claim): JournalLine {
  const { table, change, append } = write;
  const name = table.name ?? table.sheet;
  const columns = table.columns as Readonly<Record<string, number>>;
  const rows = [...new Set(change.map(({ row }) => row))].sort((one, other) => one - other);
  return {
    id: request.id,
    client: request.client,
    job: request.job,
    state: 'begun',
    at: new Date().toISOString(),
    places: [
      ...(rows.length > 0 ? [`${name} ${spans(rows.map((row) => top + row))}`] : []),
      ...(append.length > 0 ? [`${name} ${spans(append.map((_, index) => top + filled + index))}`] : []),
    ],
    ...(write.seal === undefined ? {} : { seal: write.seal }),
    rows: [
      {
        table: table.name,
        sheet: sheetName,
        cells: change.map(({ row, column, value, format }) => {
          const changed = change.filter((other) => other.row === row).map((other) => placeIn(table, other.column));
          const place = placeIn(table, column) ?? 0;
          return {
            row,
            mark: markOf(table.values[row] ?? [], (at) => !changed.includes(at)),
            header: table.headers[place] ?? '',
            ...(write.last && write.seal === undefined ? {} : oldValue(table.values[row]?.[place] ?? '')),
            ...(format === undefined ? {} : { format }),
            after: markOf([value]),
          };
        }),
        headers: Object.values(columns).map((place) => table.headers[place] ?? ''),
        grown: beyond,
        added: append.map((line, index) => ({
          row: filled + index,
          mark: markOf(Object.keys(columns).map((column) => line[column] ?? '')),
        })),
      },
    ],
  };
}

/** An old value as it may be kept: nothing by which a person is known, as the checks on privacy would take it away. */
export function oldValue(before: Cell): { readonly before?: Cell } {
  const text = typeof before === 'string' ? before : '';
  return hasBsn(String(before)) || emailsIn(text).length + phonesIn(text).length > 0 ? {} : { before };
}

/** By which cells are known again without being kept. */
export const markOf = (cells: readonly Cell[], counts: (place: number) => boolean = () => true): string =>
  fingerprintOf(JSON.stringify(cells.flatMap((cell, place) => (counts(place) ? [cell] : []))));

/** "6–7, 12". */
function spans(rows: readonly number[]): string {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
