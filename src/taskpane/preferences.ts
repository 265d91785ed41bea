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
  readonly change: (change: Partial<Preferences>) => void;
  /** Takes over what another page of this origin stored. */
  readonly reload: () => void;
}

/** `storage` may refuse (private window, third-party storage switched off): then a choice lasts as long as the pane. */
export function createPreferences(storage: Pick<Storage, 'getItem' | 'setItem'> | null, key: string): PreferenceStore {
  const read = (): string | null => {
    try {
      return storage?.getItem(key) ?? null;
    } catch {
      return null;
    }
  };
  const { get, set, subscribe } = createStore(parsePreferences(read()));
  return {
    get,
    subscribe,
    change: (change) => {
      set({ ...get(), ...change });
      try {
        storage?.setItem(key, JSON.stringify(get()));
      } catch {
        // Not stored: see above.
      }
    },
    reload: () => set(parsePreferences(read())),
  };
}

const PreferencesContext = createContext<PreferenceStore | null>(null);
export const PreferencesProvider = PreferencesContext.Provider;

export function usePreferences(): readonly [Preferences, PreferenceStore['change']] {
  const store = useContext(PreferencesContext);
  if (!store) throw new Error('usePreferences outside PreferencesProvider');
  return [useSyncExternalStore(store.subscribe, store.get), store.change];
}

/** useState that survives leaving the screen and closing the pane. The value must be plain JSON; `fits` refuses a stale shape. */
export function useRemembered<T>(key: string, initial: T, fits: (value: unknown) => value is T): readonly [T, (value: T) => void] {
  const store = useContext(PreferencesContext);
  if (!store) throw new Error('useRemembered outside PreferencesProvider');
  const stored = useSyncExternalStore(store.subscribe, () => store.get().remembered[key]);
  const set = useCallback((value: T) => store.change({ remembered: { ...store.get().remembered, [key]: value } }), [store, key]);
  return [fits(stored) ? stored : initial, set];
}
