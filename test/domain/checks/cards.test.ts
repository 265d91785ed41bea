import { catalogue, check } from '../../../src/domain/checks';
import { contextOf } from '../../../src/domain/checks/run/check';
import { cardsIn } from '../../../src/domain/checks/shared/cards';
import { timeLeft } from '../../../src/domain/capacity/timeLeft';
import { columnsOf, type TableData, type WorkbookTables } from '../../../src/domain/contract';
import { balances, cardStatus, gapsOf } from '../../../src/domain/ledger';
import { periodOf } from '../../../src/domain/periods';
import { readSettings } from '../../../src/domain/settings/settings';
import { randomWorkbook, type MadeTable } from '../../scenarios/randomWorkbook';
import { day } from './examples';

const settings = { ...readSettings(undefined), period: '2026', lowBalance: 6 };
const seeds = Array.from({ length: 300 }, (_, index) => 1000 + index);

/** A made table by the places of its columns, whatever its headers say. */
function read({ key, name, headers, columns, rows }: MadeTable): TableData {
  const places = columnsOf(key).flatMap(([column]) => {
    const at = columns[column] === undefined ? -1 : headers.indexOf(columns[column]);
    return at < 0 ? [] : [[column, at] as const];
  });
  return { sheet: name, name, headerRow: 1, firstColumn: 0, headers: [...headers], columns: Object.fromEntries(places), values: rows };
}

const made = seeds.map(
  (seed) => Object.fromEntries(randomWorkbook(seed).tables.map((table) => [table.key, read(table)])) as WorkbookTables,
);

const byName = (one: unknown, other: unknown): number => String(one).localeCompare(String(other));
const found = (code: string, tables: WorkbookTables, today: number | null) =>
  check(tables, { settings, today, definitions: catalogue.filter((each) => each.code === code) }).findings;

describe('The checks see the strip cards as Overzicht and the pane do', () => {
  test('every figure, and whether a card misses rows, on random workbooks', () => {
    for (const tables of made) {
      const { rows, gaps } = balances(tables, '2026');
      const cards = cardsIn(contextOf(tables, { settings, today: null }), '2026');
      expect(cards.map(({ key: _, ...card }) => card)).toEqual(
        rows.map((row) => ({ ...row, hasGaps: gapsOf(gaps, row.municipality).length > 0 })),
      );
    }
  });

  test.each(['2026-01-05', '2026-03-01', '2026-11-02', '2026-12-31'])('on %s a card is nearly used up for both, or for neither', (iso) => {
    const today = day(iso);
    let met = 0;
    for (const tables of made) {
      const { rows, gaps } = balances(tables, '2026');
      const left = timeLeft(tables, periodOf(settings)!, today);
      const low = rows
        .filter(({ municipality, ...row }) => {
          const missing = gapsOf(gaps, municipality).length;
          return cardStatus(row, { gaps: missing, elsewhere: 0, timeLeft: left }, settings) === 'low' && row.granted !== 0;
        })
        .map(({ municipality }) => municipality);
      const findings = found('card-low', tables, today);
      expect(findings.map(({ params }) => params.municipality).sort(byName)).toEqual(tables.allocation ? low.sort(byName) : []);
      met += findings.length;
    }
    if (iso < '2026-12') expect(met).toBeGreaterThan(5);
  });

  test('what is overdrawn for the card is an error for the check, where strips were adopted', () => {
    let met = 0;
    for (const tables of made) {
      const { rows } = balances(tables, '2026');
      const over = rows.filter(({ granted, remaining }) => granted !== 0 && remaining < 0).map(({ municipality }) => municipality);
      if (tables.allocation?.columns.period === undefined || tables.assignments?.columns.period === undefined) continue;
      const named = new Set(found('over-balance', tables, null).map(({ params }) => params.municipality));
      // A card may be overdrawn by mutations alone: then no assignment is the one too many.
      for (const municipality of over) {
        const { mutations = 0, granted = 0 } = rows.find((row) => row.municipality === municipality) ?? {};
        if (granted + mutations >= 0) expect([municipality, named.has(municipality)]).toEqual([municipality, true]);
      }
      met += over.length;
    }
    expect(met).toBeGreaterThan(20);
  });
});
