import type { Job } from '../excel/run';
import { safeRows } from '../excel/safeText';
import { evaluationSetting, keptSettings, keptSheet, type Kept, type ListedKind } from './kept';
import { changeTo, keptText, rowsOf } from './keptChange';
import { keptHeaders, keptTable, readRows, type KeptKind, type KeptRecord } from './keptRows';

/**
 * Keeps these as all there is of a kind, in the request that the caller sends: in our table on a hidden sheet, and a copy in
 * the settings for where that sheet is lost. The first time brings over what only the settings had.
 */
export function keep({ context }: Pick<Job, 'context'>, kept: Kept, kind: ListedKind, values: readonly unknown[]): void {
  write(context, kept, kind, [...new Map(values.map((value) => recordOf(kind, value)).map((each) => [each.key, each])).values()]);
}

/** Keeps one record of a kind under its key and leaves the others as they are. */
export function keepOne({ context }: Pick<Job, 'context'>, kept: Kept, kind: 'mapping' | 'evaluation', key: string, value: unknown): void {
  const others = kept.records.filter((record) => record.kind === kind && record.key !== key);
  write(context, kept, kind, [...others, { kind, key, text: keptText(value) }]);
}

function write(context: Excel.RequestContext, kept: Kept, kind: KeptKind, wanted: readonly KeptRecord[]): void {
  if (kept.table === 'none' || kept.table === 'half')
    makeHidden(context, kept, [...kept.records.filter((record) => record.kind !== kind).map(broughtOver), ...wanted]);
  else if (kept.table === 'there') change(context, kept, kind, wanted);
  copyToSettings(context, kept, kind, wanted);
}

function makeHidden(context: Excel.RequestContext, kept: Kept, records: readonly KeptRecord[]): void {
  makeKept(context, kept, records);
  context.workbook.worksheets.getItem(keptSheet).visibility = 'Hidden';
}

const versionRecord: KeptRecord = { kind: 'version', key: '', text: '1' };

/** Makes the table where there is none yet, with what only the settings had; the caller hides its sheet. Gives what is kept as it then stands. */
export function ensureKept(context: Excel.RequestContext, kept: Kept): Kept {
  if (kept.table !== 'none' && kept.table !== 'half') return kept;
  const records = kept.records.map(broughtOver);
  makeKept(context, kept, records);
  return { ...kept, table: 'there', free: [], records: readRows([...records, versionRecord].flatMap(rowsOf)) };
}

/** What the settings had under no key. */
function broughtOver({ kind, key, text }: KeptRecord): KeptRecord {
  const value: unknown = JSON.parse(text);
  return kind in keys ? recordOf(kind as ListedKind, value) : { kind, key, text: keptText(value) };
}

/** Our sheet with its table, where there is none; the rest of one that broke off makes way. */
function makeKept(context: Excel.RequestContext, { table: state }: Kept, records: readonly KeptRecord[]): void {
  if (state === 'half') context.workbook.worksheets.getItem(keptSheet).delete();
  const rows = [...records, versionRecord].flatMap(rowsOf);
  const sheet = context.workbook.worksheets.add(keptSheet);
  const range = sheet.getRangeByIndexes(0, 0, rows.length + 1, keptHeaders.length);
  range.values = [[...keptHeaders], ...safeRows(rows)];
  context.workbook.tables.add(range, true).name = keptTable;
}

function change(context: Excel.RequestContext, { records }: Kept, kind: KeptKind, wanted: readonly KeptRecord[]): void {
  const { set, empty, add } = changeTo(records, kind, wanted);
  const table = context.workbook.tables.getItem(keptTable);
  const rowAt = (row: number): Excel.Range => table.getRange().getRow(row + 1);
  for (const { row, cells } of set) rowAt(row).values = safeRows([cells]);
  if (add.length > 0) {
    // Below its last row as it is by then: somebody else may have kept something meanwhile.
    table.resize(table.getRange().getResizedRange(add.length, 0));
    const added = table
      .getRange()
      .getLastRow()
      .getOffsetRange(1 - add.length, 0)
      .getResizedRange(add.length - 1, 0);
    added.values = safeRows(add);
  }
  for (const row of empty) rowAt(row).values = [keptHeaders.map(() => '')];
}

function copyToSettings(context: Excel.RequestContext, kept: Kept, kind: KeptKind, wanted: readonly KeptRecord[]): void {
  const { settings: store } = context.workbook;
  // The journal has no copy: it says what was done to the table as it is.
  if (kind === 'version' || kind === 'journal') return;
  if (kind === 'evaluation') {
    const before = new Map(kept.records.filter((record) => record.kind === kind).map(({ key, text }) => [key, text]));
    for (const { key, text } of wanted) if (before.get(key) !== text || kept.table !== 'there') store.add(evaluationSetting + key, text);
  } else if (kind === 'mapping') store.add(keptSettings.mapping, wanted[0]?.text ?? 'null');
  else store.add(keptSettings[kind], `[${wanted.map(({ text }) => text).join(',')}]`);
}

/** By which words of its own each is known. */
const keys = {
  ties: ['period', 'strips', 'between'],
  adoptions: ['period', 'moment', 'rowsHash'],
  scenarios: ['name'],
  formulas: ['name'],
} as const satisfies Readonly<Record<ListedKind, readonly string[]>>;

/** A record under the key that its own words give: the same thing kept twice is kept once. */
function recordOf(kind: ListedKind, value: unknown): KeptRecord {
  const own = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const words = keys[kind].map((name) => {
    const part = own[name];
    return Array.isArray(part) ? [...(part as unknown[])].map(String).sort().join(' + ') : String(part ?? '');
  });
  return { kind, key: words.join(' · ').trim().toLowerCase(), text: keptText(value) };
}
