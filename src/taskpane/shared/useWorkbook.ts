import { createContext, useContext, useSyncExternalStore } from 'react';
import type { LocalEdit, Problem, WorkbookRead } from '../../workbook';
import type { Actions } from '../actions';
import { createStore, type Store } from '../store';
import { rememberStep } from './readingSteps';

type WorkbookState =
  | { readonly kind: 'reading'; readonly before: WorkbookRead | null }
  | { readonly kind: 'ready'; readonly read: WorkbookRead; readonly at: Date }
  | { readonly kind: 'failed'; readonly problem: Problem };

interface WorkbookSource extends Pick<Store<WorkbookState>, 'get' | 'subscribe'> {
  /** Reads again; screens show what they had until it is in. */
  readonly refresh: () => Promise<void>;
  /** Takes over a reading that a screen made itself. */
  readonly accept: (read: WorkbookRead) => void;
}

/**
 * One reading of the workbook for all screens: read when first asked for, again after the add-in wrote. After edits made here
 * only what they touched is read.
 */
export function createWorkbookSource(
  actions: Pick<Actions, 'readEdits' | 'readOurTables' | 'watchLocalEdits'>,
  pause = pauseAfterEdit,
): WorkbookSource {
  const { get, set, subscribe } = createStore<WorkbookState>({ kind: 'reading', before: null });
  let latest = 0;
  let started = false;
  let readingAll: Promise<void> = Promise.resolve();
  let readingTouched: Promise<void> = Promise.resolve();
  let edits: LocalEdit[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let lastWhole = 0;
  const accept = (read: WorkbookRead): void => {
    latest += 1;
    lastWhole = Date.now();
    set({ kind: 'ready', read, at: new Date() });
  };
  const readAll = async (): Promise<void> => {
    const mine = (latest += 1);
    edits = [];
    const now = get();
    if (now.kind !== 'reading') set({ kind: 'reading', before: now.kind === 'ready' ? now.read : null });
    const outcome = await actions.readOurTables();
    if (mine !== latest) return;
    if (outcome.ok) accept(outcome.value);
    else set({ kind: 'failed', problem: outcome.problem });
  };
  const refresh = (): Promise<void> => (readingAll = readAll());

  // A person types cell after cell: read once they pause.
  const readSoon = (after: number): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      // One after another: each builds on the reading before.
      readingTouched = readingTouched.then(readTouched, readTouched);
    }, after);
  };
  const readTouched = async (): Promise<void> => {
    await readingAll;
    if (edits.length === 0) return;
    const now = get();
    // What co-authors changed is not watched; a whole reading now and then takes it in.
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
    if (touched === null) return accept(read);
    if (read === now.read) return;
    rememberStep(read, { before: now.read, touched });
    set({ kind: 'ready', read, at: new Date() });
  };
  const start = (): void => {
    if (started) return;
    started = true;
    void refresh();
    void actions.watchLocalEdits((edit) => {
      edits.push(edit);
      readSoon(pause);
    });
  };
  return {
    get,
    subscribe: (listener) => {
      start();
      return subscribe(listener);
    },
    refresh,
    accept,
  };
}

const pauseAfterEdit = 800;
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
