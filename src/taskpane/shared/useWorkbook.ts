import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Problem, WorkbookRead } from '../../workbook';
import type { Actions } from '../actions';
import { createStore, type Store } from '../store';

export type WorkbookState =
  | { readonly kind: 'reading'; readonly before: WorkbookRead | null }
  | { readonly kind: 'ready'; readonly read: WorkbookRead; readonly at: Date }
  | { readonly kind: 'failed'; readonly problem: Problem };

export interface WorkbookSource extends Pick<Store<WorkbookState>, 'get' | 'subscribe'> {
  /** Reads again; screens show what they had until it is in. */
  readonly refresh: () => Promise<void>;
}

/** One reading of the workbook for all screens: read when first asked for, again after the add-in wrote or somebody typed. */
export function createWorkbookSource(actions: Pick<Actions, 'readOurTables' | 'watchLocalEdits'>): WorkbookSource {
  const { get, set, subscribe } = createStore<WorkbookState>({ kind: 'reading', before: null });
  let latest = 0;
  let started = false;
  const refresh = async (): Promise<void> => {
    const mine = (latest += 1);
    const now = get();
    if (now.kind !== 'reading') set({ kind: 'reading', before: now.kind === 'ready' ? now.read : null });
    const outcome = await actions.readOurTables();
    if (mine !== latest) return;
    set(outcome.ok ? { kind: 'ready', read: outcome.value, at: new Date() } : { kind: 'failed', problem: outcome.problem });
  };
  const start = (): void => {
    if (started) return;
    started = true;
    void refresh();
    let waiting: ReturnType<typeof setTimeout> | undefined;
    // A person types cell after cell: read once they pause.
    void actions.watchLocalEdits(() => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void refresh(), pauseAfterEdit);
    });
  };
  return {
    get,
    subscribe: (listener) => {
      start();
      return subscribe(listener);
    },
    refresh,
  };
}

const pauseAfterEdit = 800;

const WorkbookContext = createContext<WorkbookSource | null>(null);
export const WorkbookProvider = WorkbookContext.Provider;

/** The workbook as last read, and the way to read it again. */
export function useWorkbook(): readonly [WorkbookState, () => Promise<void>] {
  const source = useContext(WorkbookContext);
  if (!source) throw new Error('useWorkbook outside WorkbookProvider');
  return [useSyncExternalStore(source.subscribe, source.get), source.refresh];
}

/** What was read, also while it is being read again; null at first. */
export const readOf = (state: WorkbookState): WorkbookRead | null =>
  (state.kind === 'ready' ? state.read : state.kind === 'reading' ? state.before : null);
