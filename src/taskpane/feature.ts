import type { ComponentType } from 'react';
import type { Actions } from './actions';
import type { Screen } from './screens';

export interface FeatureProps {
  readonly actions: Actions;
  /** What the person asked for on the way here, such as "run" or "municipality:GM0106"; null when the screen was just opened. */
  readonly wish: string | null;
  /** Whether a link in the pane can download; in Excel for Mac it does nothing and says nothing. */
  readonly canDownload: boolean;
}

export type Feature = ComponentType<FeatureProps>;
/** Loads a screen's code when it is first opened. */
export type Features = Readonly<Record<Screen, () => Promise<Feature>>>;
