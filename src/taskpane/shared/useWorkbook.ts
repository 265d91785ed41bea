import { createContext, useContext, useSyncExternalStore } from 'react';
import type { SheetEdit, Problem, WorkbookRead } from '../../workbook';
import type { Actions } from '../actions';
import { createStore, type Store } from '../store';
import { rememberStep } from './readingSteps';

type WorkbookState =
  | { readonly kind: 'reading'; readonly before: WorkbookRead | null }
  | {
      readonly kind: 'ready';
      readonly read: WorkbookRead;
      readonly at: Date;
      /** Sheets that a co-author changed just before this reading. */
      readonly changedElsewhere: readonly string[];
    }
  | { readonly kind: 'failed'; readonly problem: Problem };

interface WorkbookSource extends Pick<Store<WorkbookState>, 'get' | 'subscribe'> {
  /** Reads again; screens show what they had until it is in. */
  readonly refresh: () => Promise<void>;
  /** Takes over a reading that a screen made itself. */
  readonly accept: (read: WorkbookRead) => void;
}

/**
 * One reading of the workbook for all screens: read when first asked for, again after the add-in wrote. After edits
 * only what they touched is read, whoever made them.
 */
export function createWorkbookSource(
  actions: Pick<Actions, 'readEdits' | 'readOurTables' | 'watchEdits'>,
  pause = pauseAfterEdit,
): WorkbookSource {
  const { get, set, subscribe } = createStore<WorkbookState>({ kind: 'reading', before: null });
  let latest = 0;
  let started = false;
  let readingAll: Promise<void> = Promise.resolve();
  let readingTouched: Promise<void> = Promise.resolve();
  let edits: SheetEdit[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let lastWhole = 0;
  const show = (read: WorkbookRead, changes: readonly SheetEdit[]): void => {
    const elsewhere = changes.filter(({ by }) => by === 'elsewhere').map(({ sheet }) => sheet);
    set({ kind: 'ready', read, at: new Date(), changedElsewhere: [...new Set(elsewhere)] });
  };
  const accept = (read: WorkbookRead, changes: readonly SheetEdit[] = []): void => {
    latest += 1;
    lastWhole = Date.now();
    show(read, changes);
  };
  const readAll = async (): Promise<void> => {
    const mine = (latest += 1);
    const taken = edits;
    edits = [];
    const now = get();
    if (now.kind !== 'reading') set({ kind: 'reading', before: now.kind === 'ready' ? now.read : null });
    const outcome = await actions.readOurTables();
    if (mine !== latest) return;
    if (outcome.ok) accept(outcome.value, taken);
    else set({ kind: 'failed', problem: outcome.problem });
  };
  const refresh = (): Promise<void> => (readingAll = readAll());

  // People type cell after cell: read once they pause, and where they do not, now and then.
  const readSoon = (after: number): void => {
    if (waiting === undefined) waitingSince = Date.now();
    clearTimeout(waiting);
    waiting = setTimeout(
      () => {
        waiting = undefined;
        // One after another: each builds on the reading before.
        readingTouched = readingTouched.then(readTouched, readTouched);
      },
      Math.max(0, Math.min(after, waitingSince + longestWait * pause - Date.now())),
    );
  };
  const readTouched = async (): Promise<void> => {
    await readingAll;
    if (edits.length === 0) return;
    const now = get();
    // A whole reading now and then takes in what no event told of.
    if (now.kind !== 'ready' || Date.now() - lastWhole > wholeAtLeastEvery) return refresh();
    const taken = edits;
    edits = [];
    const mine = latest;
    const outcome = await actions.readEdits(now.read, taken);
    // A whole reading that began meanwhile has these edits.
    if (mine !== latest) return;
    if (!outcome.ok) {
      // In a cell, or busy: what was there stays in sight, and the edits wait.
      edits = [...taken, ...edits];
      return isPassing(outcome.problem) ? readSoon(pause * 4) : refresh();
    }
    const { read, touched } = outcome.value;
    if (touched === null) return accept(read, taken);
    if (read === now.read) return;
    rememberStep(read, { before: now.read, touched });
    show(read, taken);
  };
  const start = (): void => {
    if (started) return;
    started = true;
    void refresh();
    void actions.watchEdits((edit) => {
      edits.push(edit);
      readSoon(edit.by === 'here' ? pause : pause * 2);
    });
  };
  return {
    get,
    subscribe: (listener) => {
      start();
      return subscribe(listener);
    },
    refresh,
    accept: (read) => accept(read),
  };
}

const pauseAfterEdit = 800;
/** In pauses: however long people go on typing, what they typed is read by then. */
const longestWait = 8;
const wholeAtLeastEvery = 10 * 60_000;

const isPassing = ({ code }: Problem): boolean => code === 'cell-editing' || code === 'busy';

const WorkbookContext = createContext<WorkbookSource | null>(null);
export const WorkbookProvider = WorkbookContext.Provider;

/** The workbook as last read, and the way to read it again. */
export function useWorkbook(): readonly [WorkbookState, () => Promise<void>] {
  const source = useContext(WorkbookContext);
  if (!source) throw new Error('useWorkbook outside WorkbookProvider');
  return [useSyncExternalStore(source.subscribe, source.get), source.refresh];
}

/** Gives the other screens a reading made by this one. */
export function useAcceptReading(): WorkbookSource['accept'] {
  const source = useContext(WorkbookContext);
  if (!source) throw new Error('useAcceptReading outside WorkbookProvider');
  return source.accept;
}

/** What was read, also while it is being read again; null at first. */
export const readOf = (state: WorkbookState): WorkbookRead | null =>
  state.kind === 'ready' ? state.read : state.kind === 'reading' ? state.before : null;
