import type { Cell } from '../../domain/contract';
import type { Job } from '../excel/run';
import { recordsIn as objectsIn, settingJson } from '../excel/settingJson';
import { keptHeaders, keptTable, readRows, type KeptKind, type PlacedRecord } from './keptRows';

/** What is kept beside the cells as it was read: in our table, or where that is not there (yet) in the document settings. */
export interface Kept {
  /** The JSON of a kind: a list of its records, or the record of one key; null where nothing is kept. */
  readonly list: (kind: KeptKind) => string | null;
  readonly one: (kind: KeptKind, key: string) => string | null;
  readonly records: readonly PlacedRecord[];
  /** Rows of our table in which nothing stands, as places in its body. */
  readonly free: readonly number[];
  /** `none`, and `half` where that broke off: the first write makes it. `unusable`: its headers were changed, or no sheet of that name may be added: only the settings are written. */
  readonly table: 'there' | 'none' | 'half' | 'unusable';
}

/** What our sheet is called when it is made; it is found by its table. */
export const keptSheet = 'Strippenkaart bewaard';
/** Kinds of which there are several, each known by what it says. */
export type ListedKind = 'ties' | 'adoptions' | 'scenarios' | 'formulas';
export const keptSettings: Readonly<Record<ListedKind | 'mapping', string>> = {
  mapping: 'strippenkaart.mapping',
  ties: 'strippenkaart.ties',
  adoptions: 'strippenkaart.adoptions',
  scenarios: 'strippenkaart.scenarios',
  formulas: 'strippenkaart.flexFormulas',
};
export const evaluationSetting = 'strippenkaart.evaluation.';

/** Asks for all that is kept along with the caller's next request; the function that comes back reads it. */
export function loadKept({ context }: Pick<Job, 'context'>): () => Kept {
  const { workbook } = context;
  const table = workbook.tables.getItemOrNullObject(keptTable).load('name');
  const range = table.getRange().load('values');
  const stored = workbook.settings.load('items/key,items/value');
  const sheet = workbook.worksheets.getItemOrNullObject(keptSheet).load('name');
  const used = sheet.getUsedRangeOrNullObject(true).load('values');
  const protection = workbook.protection.load('protected');
  return () => {
    const [headers = [], ...body] = table.isNullObject ? [] : (range.values as Cell[][]);
    // A sheet of that name that is empty, or begins as ours, stayed half-made.
    const isHalf = used.isNullObject || String(used.values[0]) === String(keptHeaders);
    const missing = protection.protected || !(sheet.isNullObject || isHalf) ? 'unusable' : sheet.isNullObject ? 'none' : 'half';
    const state = table.isNullObject ? missing : headers.join() === keptHeaders.join() ? 'there' : 'unusable';
    const records =
      state === 'there' ? readRows(body) : fromSettings(new Map(stored.items.map(({ key, value }) => [key, value as unknown])));
    return {
      list: (kind) => {
        const own = records.filter((record) => record.kind === kind);
        return own.length === 0 ? null : `[${own.map(({ text }) => text).join(',')}]`;
      },
      one: (kind, key) => records.find((record) => record.kind === kind && record.key === key)?.text ?? null,
      records,
      free: body.flatMap((line, row) => (line.every((cell) => cell === '') ? [row] : [])),
      table: state,
    };
  };
}

/** What earlier versions kept in the document settings alone, as records. */
function fromSettings(stored: ReadonlyMap<string, unknown>): readonly PlacedRecord[] {
  const record = (kind: KeptKind, key: string, value: unknown): PlacedRecord => ({ kind, key, text: JSON.stringify(value), rows: [] });
  const lists = (['ties', 'adoptions', 'scenarios', 'formulas'] as const).flatMap((kind) =>
    objectsIn(settingJson(stored.get(keptSettings[kind]))).map((each, index) => record(kind, String(index), each)),
  );
  const mapping = settingJson(stored.get(keptSettings.mapping));
  const evaluations = [...stored].flatMap(([key, text]) => {
    const value = key.startsWith(evaluationSetting) ? settingJson(text) : null;
    return value === null ? [] : [record('evaluation', key.slice(evaluationSetting.length), value)];
  });
  return [...(mapping === null ? [] : [record('mapping', '', mapping)]), ...lists, ...evaluations];
}
