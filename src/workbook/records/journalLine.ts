import type { Cell } from '../../domain/contract';
import { settingJson } from '../excel/settingJson';
import { keptText, partLength } from './keptChange';
import { keptMark, type PlacedRecord } from './keptRows';

/** Every job that writes. Each is tried under faults and beside a co-author (docs/sharing.md); a test holds the lists together. */
export const jobNames = [
  'mutation',
  'booking',
  'assignment',
  'concept',
  'adoption',
  'fixes',
  'settings',
  'checkChoices',
  'takeIn',
  'undo',
  'tie',
  'tieBack',
  'scenario',
  'scenarioGone',
  'mapping',
  'create',
  'menuCard',
  'overview',
  'readMe',
  'cards',
  'report',
  'notes',
  'guidance',
  'freeze',
  'restore',
  'evaluation',
] as const;
export type JobName = (typeof jobNames)[number];

/** `begun`: broken off, or under way. `undone`: taken back by the person. `left`: looked at by the person and left as it was. */
export type JournalState = 'begun' | 'done' | 'undone' | 'left';

/** A cell that got another value. The new one is kept as a fingerprint; the old one is left out where a finding on privacy removed it. */
export interface JournalCell {
  /** Place of the row in the table's body when it was written, and the mark of its other cells, by which it is found again. */
  readonly row: number;
  readonly mark: string;
  readonly header: string;
  readonly before?: Cell;
  readonly format?: string;
  readonly after: string;
}

/** What a job wrote in one table of people's. */
export interface JournalRows {
  readonly table: string | null;
  readonly sheet: string;
  readonly cells: readonly JournalCell[];
  /** Rows that were added: their place, and the mark of what was written under these headers. */
  readonly headers: readonly string[];
  /** Rows by which the table grew for them. */
  readonly grown: number;
  readonly added: readonly { readonly row: number; readonly mark: string }[];
}

/** A line of the journal: what one request of a person wrote. */
export interface JournalLine {
  readonly id: string;
  readonly state: JournalState;
  /** ISO, in UTC. */
  readonly at: string;
  /** The pane that did it. */
  readonly client: string;
  readonly job: JobName;
  /** Where, as people read it: "Mutaties 6–7". */
  readonly places: readonly string[];
  /** How to take it back; empty where it is made again instead (a sheet of our own). */
  readonly rows: readonly JournalRows[];
  /** Which seal was kept with it, to go when it is taken back. */
  readonly seal?: string;
}

/** The state stands in a part of its own, so that it can be set without the rest. */
export const stateText = (state: JournalState): string => `{"state":"${state}"`;

/** The rows of our table that hold a line: its state first. */
export function rowsOfLine({ id, state, ...rest }: JournalLine): readonly (readonly Cell[])[] {
  const text = `,${keptText(rest).slice(1)}`;
  const parts = [stateText(state)];
  for (let from = 0; from < text.length; from += partLength) parts.push(text.slice(from, from + partLength));
  return parts.map((part, index) => ['journal', id, index + 1, parts.length, keptMark + part]);
}

/** A line with the rows it stands in. */
interface PlacedLine extends JournalLine {
  readonly places: readonly string[];
  readonly at: string;
  readonly rowsOfTable: readonly number[];
}

/** The journal, oldest first; what does not fit is left out, for another version or another hand may have written it. */
export function journalIn(records: readonly PlacedRecord[]): readonly PlacedLine[] {
  return records
    .filter(({ kind }) => kind === 'journal')
    .flatMap(({ key, text, rows }): PlacedLine[] => {
      const line = settingJson(text) as Partial<JournalLine> | null;
      if (typeof line !== 'object' || line === null) return [];
      const { state, at, client, job, places, rows: wrote, seal } = line;
      const isLine = typeof at === 'string' && typeof client === 'string' && jobNames.some((name) => name === job);
      if (!isLine || !state || !job || !Array.isArray(places) || !Array.isArray(wrote)) return [];
      return [{ id: key, state, at, client, job, places, rows: wrote, rowsOfTable: rows, ...(typeof seal === 'string' ? { seal } : {}) }];
    })
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

/** A line of the journal by its id. */
export const lineIn = (records: readonly PlacedRecord[], id: string): PlacedLine | undefined =>
  journalIn(records.filter(({ key }) => key === id)).at(-1);
