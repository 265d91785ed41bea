import { createContext, useContext } from 'react';
import { createStore, type Store } from './store';
import type { Screen } from './screens';

/** Where the pane is. `visit` counts, so that the same wish can be made twice. */
export interface Place {
  readonly screen: Screen;
  readonly wish: string | null;
  readonly visit: number;
}

export interface Navigation extends Pick<Store<Place>, 'get' | 'subscribe'> {
  readonly go: (screen: Screen, wish?: string) => void;
}

/** Lives outside React: a ribbon button navigates before the pane is drawn. */
export function createNavigation(screen: Screen): Navigation {
  const { get, set, subscribe } = createStore<Place>({ screen, wish: null, visit: 0 });
  return { get, subscribe, go: (to, wish) => set({ screen: to, wish: wish ?? null, visit: get().visit + 1 }) };
}

const GoContext = createContext<Navigation['go'] | null>(null);
export const GoProvider = GoContext.Provider;

/** Opens another screen, with a wish for it: go('stripCards', 'municipality:GM0106'). */
export function useGo(): Navigation['go'] {
  const go = useContext(GoContext);
  if (!go) throw new Error('useGo outside GoProvider');
  return go;
}
