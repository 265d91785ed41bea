import type { Cell } from '../../domain/contract';
import { done, refused, type Outcome, type Problem } from '../excel/problem';
import { answered, refusalOf, withoutWaiting } from '../excel/run';
import { safeCell } from '../excel/safeText';
import { dropLine, markLine } from '../records/journal';
import { lineIn } from '../records/journalLine';
import { loadKept } from '../records/kept';
import { keepLast } from './keepLast';
import type { Claim } from './claim';
import { gridOf } from './grid';
import { placeIn, type Committed, type TableWrite } from './tableWrite';

/**
 * What became of a request that failed or was never answered: Excel keeps what its actions did until then, and the answer of one
 * that was carried out may be lost. All of it is there: done. Part of it: taken back, so that the refusal is true. Where that
 * cannot be told either, the problem says that it is unsure, and where to look. The line of the journal that went before it in the
 * request says at once whether any of it was carried out.
 */
export async function lookAfter(write: TableWrite, claimed: Claim, refusal: Problem, line: string | null): Promise<Outcome<Committed>> {
  const unsure = refused('unsure', { table: write.table.name ?? write.table.sheet, row: write.table.headerRow + 1 + claimed.filled });
  try {
    // A context of its own: the one that failed may still wait for its answer.
    return await withoutWaiting(async (context) => {
      const { table, change, append, shrink = 0 } = write;
      const grid = gridOf(context, table);
      const own = grid.table?.load('showTotals');
      const whole = grid.table?.getRange().load('rowCount');
      const header = grid.header().load('values,rowIndex');
      const sheet = grid.sheet.load('name');
      const rows = claimed.rows.map((row) => grid.rows(row, 1).load('values'));
      const added = append.length > 0 ? grid.rows(claimed.filled, append.length).load('values') : null;
      const loaded = loadKept({ context });
      await answered(context);
      const kept = loaded();
      const state = line === null ? undefined : (lineIn(kept.records, line)?.state ?? null);
      if (state === null) return { ok: false, problem: refusal };
      const headers = header.values[0] as Cell[];
      if (headers.length !== table.headers.length || table.headers.some((text, at) => String(headers[at] ?? '') !== text)) return unsure;

      const wanted = append.map((row) => {
        const line = new Array<Cell>(table.headers.length).fill('');
        for (const [column, place] of Object.entries(table.columns as Readonly<Record<string, number>>)) line[place] = row[column] ?? '';
        return line;
      });
      const now = (added?.values ?? []) as Cell[][];
      const places = Object.values(table.columns as Readonly<Record<string, number>>);
      const isOurs = (cell: Cell | undefined, ours: Cell | undefined): boolean => (cell ?? '') === (ours ?? '');
      const allAdded = wanted.every((line, row) => places.every((place) => isOurs(now[row]?.[place], line[place])));
      const values = rows.map(({ values: [line] }) => line as Cell[]);
      const changes = change.map(({ row, column, value }) => {
        const place = placeIn(table, column) ?? -1;
        const found = values[claimed.rows.indexOf(row)]?.[place];
        return { row, place, found, isNew: isOurs(found, value), before: table.values[row]?.[place] ?? '' };
      });
      const grown = whole ? whole.rowCount - 1 - (own?.showTotals ? 1 : 0) - Math.max(1, table.values.length) : 0;
      if (allAdded && changes.every(({ isNew }) => isNew) && (!grid.table || grown === claimed.beyond - shrink)) {
        if (own && claimed.hasTotals && !own.showTotals) {
          own.showTotals = true;
        }
        if (line !== null && !write.last) markLine(context, kept, line, 'done');
        await answered(context);
        const missing = write.last ? await keepLast(write.last, line ?? '') : null;
        if (missing) return refused(missing.code, missing.parameters, [table.name ?? table.sheet]);
        return done({
          kind: 'written',
          appended:
            append.length === 0
              ? null
              : {
                  sheet: sheet.name,
                  firstRow: header.rowIndex + 2 + claimed.filled,
                  lastRow: header.rowIndex + 1 + claimed.filled + append.length,
                },
        });
      }
      // Part of it: what is ours goes, and what is neither ours nor what was read is somebody else's.
      const strange =
        now.some((line, row) => line.some((cell, place) => !isOurs(cell, '') && !isOurs(cell, wanted[row]?.[place]))) ||
        changes.some(({ found, isNew, before }) => !isNew && found !== before);
      if (strange) return unsure;
      now.forEach((line, row) =>
        line.forEach((cell, place) => {
          if (!isOurs(cell, '')) grid.cells(place, claimed.filled + row, 1).values = [['']];
        }),
      );
      for (const { row, place, isNew, before } of changes) if (isNew && place >= 0) grid.cells(place, row, 1).values = [[safeCell(before)]];
      if (grid.table && grown !== 0) grid.table.resize(grid.table.getRange().getResizedRange(-grown, 0));
      if (own && claimed.hasTotals && !own.showTotals) own.showTotals = true;
      if (line !== null) dropLine(context, kept, line);
      await answered(context);
      return { ok: false, problem: refusal };
    });
  } catch (error) {
    if (refusalOf(error) === null) throw error;
    return unsure;
  }
}
