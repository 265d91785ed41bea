import type { Host } from '../../../workbench/host';
import type { WritingJob } from './jobParts';
import { describeProblem } from '../../../src/i18n/describeProblem';
import { createTranslator } from '../../../src/i18n/translator';
import type { Area, Cells, Table } from '../../../src/xlsx/model/workbook';
import { keptSheet } from '../../../src/workbook/records/kept';
import { changedSheets, linesOf, recordsIn, type Base, type Lines, type Trial } from './trials';

/** What a colleague does to the table between two requests. */
interface Change {
  readonly name: string;
  readonly does: (host: Host, table: string) => unknown;
}

const mark = 'COLLEGA';
const find = ({ workbook }: Host, name: string) => {
  for (const sheet of workbook.sheets) for (const table of sheet.tables) if (table.name === name) return { sheet, table };
  throw new Error(name);
};
const inExcel = (work: (context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

export const changes: readonly Change[] = [
  {
    name: 'row added at the end',
    does: (host, name) => {
      const { sheet, table } = find(host, name);
      const row = table.area.bottom + 1;
      host.coauthorEdit(sheet.name, { top: row, bottom: row, left: table.area.left, right: table.area.left + 1 }, [
        [`${mark} rij`, `${mark} rij`],
      ]);
      return inExcel((context) => {
        const found = context.workbook.tables.getItem(name);
        if (find(host, name).table.area.bottom < row) found.resize(found.getRange().getResizedRange(1, 0));
      });
    },
  },
  {
    name: 'other row edited',
    does: (host, name) => {
      const { sheet, table } = find(host, name);
      const { top, right } = table.area;
      host.coauthorEdit(sheet.name, { top: top + 1, bottom: top + 1, left: right, right }, [[`${mark} elders`]]);
    },
  },
  {
    name: 'table sorted',
    does: (_host, name) => inExcel((context) => context.workbook.tables.getItem(name).sort.apply([{ key: 0, ascending: false }])),
  },
  {
    name: 'row inserted above the table',
    does: (host, name) => {
      const { sheet } = find(host, name);
      return inExcel((context) => {
        const home = context.workbook.worksheets.getItem(sheet.name);
        home.getRange('1:1').insert('Down');
        home.getRange('A1').values = [[`${mark} kop`]];
      });
    },
  },
  {
    name: 'row inserted in the table',
    does: (host, name) => {
      const { sheet } = find(host, name);
      return inExcel((context) => {
        const home = context.workbook.worksheets.getItem(sheet.name);
        home.getRange('3:3').insert('Down');
        home.getRange('A3').values = [[`${mark} tussen`]];
      });
    },
  },
  {
    name: 'column inserted',
    does: (host, name) => {
      const { sheet } = find(host, name);
      return inExcel((context) => {
        const home = context.workbook.worksheets.getItem(sheet.name);
        home.getRange('B:B').insert('Right');
        home.getRange('B2').values = [[`${mark} kolom`]];
      });
    },
  },
  {
    name: 'sheet renamed',
    does: (host, name) => {
      const { sheet } = find(host, name);
      return inExcel((context) => (context.workbook.worksheets.getItem(sheet.name).name = `${sheet.name} ${mark}`));
    },
  },
  {
    name: 'header renamed',
    does: (host, name) => {
      const { sheet, table } = find(host, name);
      const { top, left } = table.area;
      host.coauthorEdit(sheet.name, { top, bottom: top, left, right: left }, [[`${mark} kopnaam`]]);
    },
  },
  {
    name: 'row deleted',
    does: (host, name) => {
      const { sheet, table } = find(host, name);
      return inExcel((context) => {
        const row = table.area.top + 3;
        context.workbook.worksheets.getItem(sheet.name).getRange(`${row}:${row}`).delete('Up');
      });
    },
  },
  {
    name: 'table filtered',
    does: (host, name) => {
      const { sheet, table } = find(host, name);
      const first = String(sheet.cells.get(table.area.top + 1, table.area.left)?.value ?? '');
      return inExcel((context) => context.workbook.tables.getItem(name).columns.getItemAt(0).filter.applyValuesFilter([first]));
    },
  },
  { name: 'table deleted', does: (_host, name) => inExcel((context) => context.workbook.tables.getItem(name).delete()) },
  {
    name: 'sheet locked',
    does: (host, name) => inExcel((context) => context.workbook.worksheets.getItem(find(host, name).sheet.name).protection.protect()),
  },
];

function* cellsOf({ top, bottom, left, right }: Area): IterableIterator<readonly [row: number, column: number]> {
  for (let row = top; row <= Math.min(bottom, top + 999); row += 1)
    for (let column = left; column <= right; column += 1) yield [row, column];
}

/** Where a mark or a drop-down is, as a person sees it: at which row of which table, under which header. */
function where(tables: readonly Table[], cells: Cells, row: number, column: number): string {
  const own = tables.find(({ area }) => row > area.top && row <= area.bottom && column >= area.left && column <= area.right);
  if (!own) return '';
  const { name, area } = own;
  const line = Array.from({ length: 4 }, (_, index) => cells.get(row, area.left + index)?.value ?? '').filter((cell) => cell !== '');
  return `${name} ${line.join('|')}: ${cells.get(area.top, column)?.value}`;
}

/** Every row of every table as a person reads it, wherever it stands, with its headers; and what stands beside tables. */
function recordsOf({ workbook }: Host): readonly string[] {
  return workbook.sheets.flatMap(({ name: sheetName, cells, tables, conditionalFormats, validations }) => {
    // But for the journal, which has moments and ids.
    if (sheetName === keptSheet)
      return recordsIn(workbook.sheets).flatMap(({ kind, key, text }) => (kind === 'journal' ? [] : [`${kind} ${key} ${text}`]));
    const inside = new Set<string>();
    const rows = tables.flatMap(({ name, area }) =>
      Array.from({ length: area.bottom - area.top }, (_, index) => {
        const row = area.top + 1 + index;
        const line: string[] = [];
        for (let column = area.left; column <= area.right; column += 1) {
          inside.add(`${row},${column}`);
          inside.add(`${area.top},${column}`);
          const cell = cells.get(row, column);
          const text = cell?.formula ?? (cell ? `${typeof cell.value} ${cell.value}` : '');
          if (text !== '' && text !== 'string ') line.push(`${cells.get(area.top, column)?.value}=${text}`);
        }
        return line.length > 0 ? `${name}: ${line.sort().join(' ¦ ')}` : '';
      }),
    );
    const signs = [
      ...conditionalFormats.flatMap(({ areas, rule }) =>
        String(rule['formula']).includes('strippenkaart') ? [{ sign: 'mark', areas }] : [],
      ),
      ...validations.map(({ areas, rule }) => ({ sign: `rule ${JSON.stringify(rule)}`, areas })),
    ];
    const told = new Set(
      signs.flatMap(({ sign, areas }) =>
        areas.flatMap((area) => [...cellsOf(area)].map(([row, column]) => `${sign} ${where(tables, cells, row, column)}`)),
      ),
    );
    const loose = [...cells.entries()].flatMap(([row, column, cell]) =>
      inside.has(`${row},${column}`) || cell.formula ? [] : [`: ${cell.value}`],
    );
    return [...rows, ...told, ...loose].filter((line) => line !== '' && line !== ': ');
  });
}

/** What stands there when one came wholly before the other, as it is for every request in between. */
interface InTurn {
  /** The colleague alone. */
  readonly changed: readonly string[];
  readonly changedLines: Lines;
  /** The colleague first; null where the job was then refused. */
  readonly after: readonly string[] | null;
  /** The job first. */
  readonly other: readonly string[];
}

const turns = new WeakMap<Base, Map<Change, InTurn>>();

async function inTurn(job: WritingJob, base: Base, change: Change): Promise<InTurn> {
  const known = turns.get(base)?.get(change);
  if (known) return known;
  const alone = await base.open();
  await change.does(alone, job.table);
  const [changed, changedLines] = [recordsOf(alone), linesOf(alone.workbook)];
  const first = await job.run(base.seen);
  const after = first.ok ? recordsOf(alone) : null;
  const last = await base.open();
  await job.run(base.seen);
  await change.does(last, job.table);
  const found = { changed, changedLines, after, other: recordsOf(last) };
  turns.set(base, new Map([...(turns.get(base) ?? []), [change, found]]));
  return found;
}

/** A colleague comes in before the nth request: done is as if one came after the other, refused leaves what the colleague made. */
export async function coauthorTrial(job: WritingJob, base: Base, change: Change, nth: number): Promise<Trial> {
  const what = `${job.name}: ${change.name} before request ${nth}`;
  const { changed, changedLines, after, other } = await inTurn(job, base, change);
  const host = await base.open();
  host.beforeRequest(nth, () => change.does(host, job.table));
  const outcome = await job.run(base.seen);
  const now = recordsOf(host);
  if (!outcome.ok) {
    const left = changedSheets(changedLines, linesOf(host.workbook));
    const isClean = left.length === 0 || same(now, changed);
    // What is left is on a sheet that the message names.
    const text = describeProblem(createTranslator('nl'), outcome.problem);
    const isOpen = ['unsure', 'unsure-cells', 'half-made'].includes(outcome.problem.code);
    const saysNothing = text.includes('Er is niets geschreven');
    if (!isOpen && (saysNothing ? !isClean : left.length === 0))
      return { what, wrong: `${saysNothing ? 'something' : 'nothing'} was written: "${text}" ${odd(changed, now)}`, isNamed: false };
    const isNamed = !isClean && outcome.problem.written.length > 0 && left.every((name) => text.includes(name));
    if (isNamed) return { what, wrong: null, isNamed };
    return { what, wrong: isClean ? null : `refused (${outcome.problem.code}) but changed: ${odd(changed, now)}`, isNamed: false };
  }
  // A mark belongs to the row and the header that were looked at: as if the job had come first.
  const isLeft = hasSkipped(outcome.value) && same(now, changed);
  const fine = isLeft || (after !== null && !job.marks && same(now, after)) || same(now, other);
  return { what, wrong: fine ? null : `done, but ${odd(job.marks ? other : (after ?? other), now)}`, isNamed: false };
}

/** Whether the job says that it left something as it is, as a formula that was just being calculated. */
const hasSkipped = (value: unknown): boolean => ((value as { readonly skipped?: readonly unknown[] } | null)?.skipped ?? []).length > 0;

const same = (one: readonly string[], other: readonly string[]): boolean => [...one].sort().join('\n') === [...other].sort().join('\n');
const odd = (expected: readonly string[], now: readonly string[]): string =>
  JSON.stringify({ missing: without(expected, now).slice(0, 3), extra: without(now, expected).slice(0, 3) });

/** Those of one that the other has not, or not as often. */
function without(one: readonly string[], other: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
  return one.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
