import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { Language } from '../i18n/translator';
import { isScreen, type Screen } from './screens';
import { createStore, type Store } from './store';

export type Appearance = 'auto' | 'light' | 'dark' | 'contrast';
/** What a person chose for this pane, on this machine; nothing of the workbook. `null` follows Excel. */
export interface Preferences {
  readonly language: Language | null;
  readonly appearance: Appearance;
  readonly screen: Screen;
  /** What screens remember (useRemembered), by key. */
  readonly remembered: Readonly<Record<string, unknown>>;
}

export const preferencesKey = 'strippenkaart.pane';
const standard: Preferences = { language: null, appearance: 'auto', screen: 'overview', remembered: {} };
const appearances: readonly unknown[] = ['auto', 'light', 'dark', 'contrast'] satisfies readonly Appearance[];

/** Reads what was stored; anything that does not fit is left out. */
export function parsePreferences(text: string | null): Preferences {
  let stored: unknown = null;
  try {
    stored = JSON.parse(text ?? 'null');
  } catch {
    return standard;
  }
  if (typeof stored !== 'object' || stored === null) return standard;
  const { language, appearance, screen, remembered } = stored as Record<string, unknown>;
  return {
    language: language === 'nl' || language === 'en' ? language : null,
    appearance: appearances.includes(appearance) ? (appearance as Appearance) : 'auto',
    screen: isScreen(screen) ? screen : standard.screen,
    remembered:
      typeof remembered === 'object' && remembered !== null && !Array.isArray(remembered) ? (remembered as Record<string, unknown>) : {},
  };
}

export interface PreferenceStore extends Pick<Store<Preferences>, 'get' | 'subscribe'> {
  readonly change: (change: Partial<Omit<Preferences, 'remembered'>>) => void;
  readonly remember: (key: string, value: unknown) => void;
  /** The key under which something of this workbook alone is remembered. */
  readonly here: (key: string) => string;
  /** Takes over what another page of this origin stored. */
  readonly reload: () => void;
}

/** Between the address of a workbook and a key of it. */
const separator = '\n';
/** Of more workbooks than a person works in side by side. */
const mostOfWorkbooks = 60;

/**
 * `storage` may refuse (private window, third-party storage switched off): then a choice lasts as long as the pane.
 * `workbook` is the address of the workbook, '' for one that was never saved: what belongs to that lasts as long as the pane too.
 */
export function createPreferences(storage: Pick<Storage, 'getItem' | 'setItem'> | null, key: string, workbook: string): PreferenceStore {
  const read = (): string | null => {
    try {
      return storage?.getItem(key) ?? null;
    } catch {
      return null;
    }
  };
  const { get, set, subscribe } = createStore(parsePreferences(read()));
  const entries = (isStored: boolean): readonly (readonly [string, unknown])[] =>
    Object.entries(get().remembered).filter(([name]) => isStored !== name.startsWith(separator));
  const change = (changed: Partial<Preferences>): void => {
    set({ ...get(), ...changed });
    try {
      storage?.setItem(key, JSON.stringify({ ...get(), remembered: Object.fromEntries(entries(true)) }));
    } catch {
      // Not stored: see above.
    }
  };
  return {
    get,
    subscribe,
    change,
    remember: (name, value) => {
      // The last to be changed stands last.
      const others = Object.entries(get().remembered).filter(([other]) => other !== name);
      const old = others.filter(([other]) => other.includes(separator)).slice(0, 1 - mostOfWorkbooks);
      change({ remembered: Object.fromEntries([...others.filter((other) => !old.includes(other)), [name, value]]) });
    },
    here: (name) => workbook + separator + name,
    reload: () => {
      const stored = parsePreferences(read());
      set({ ...stored, remembered: { ...stored.remembered, ...Object.fromEntries(entries(false)) } });
    },
  };
}

const PreferencesContext = createContext<PreferenceStore | null>(null);
export const PreferencesProvider = PreferencesContext.Provider;

export function usePreferences(): readonly [Preferences, PreferenceStore['change']] {
  const store = useContext(PreferencesContext);
  if (!store) throw new Error('usePreferences outside PreferencesProvider');
  return [useSyncExternalStore(store.subscribe, store.get), store.change];
}

type Remembering<T> = readonly [T, (value: T) => void];

/**
 * A person's own choice, wherever they work: useState that survives leaving the screen and closing the pane. The value must be
 * plain JSON; `fits` refuses a stale shape. Nothing of a workbook: for that there is `useRememberedHere`.
 */
export function useRemembered<T>(key: string, initial: T, fits: (value: unknown) => value is T): Remembering<T> {
  const store = useContext(PreferencesContext);
  if (!store) throw new Error('useRemembered outside PreferencesProvider');
  const stored = useSyncExternalStore(store.subscribe, () => store.get().remembered[key]);
  const set = useCallback((value: T) => store.remember(key, value), [store, key]);
  return [fits(stored) ? stored : initial, set];
}

/** The same for what was typed or chosen about this workbook: it does not appear in another. */
export function useRememberedHere<T>(key: string, initial: T, fits: (value: unknown) => value is T): Remembering<T> {
  return useRemembered(useContext(PreferencesContext)?.here(key) ?? key, initial, fits);
}
