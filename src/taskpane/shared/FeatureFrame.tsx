import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { paneTexts } from '../../i18n/areas/pane';
import type { Actions } from '../actions';
import type { Feature, Features } from '../feature';
import type { Place } from '../navigation';
import { useTexts } from '../texts';
import { Crash, ErrorBoundary } from './ErrorBoundary';
import { Progress } from './Progress';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalM, maxWidth: '960px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  purpose: {
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});

type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly Feature: Feature }
  | { readonly kind: 'failed'; readonly error: unknown };

interface FeatureFrameProps {
  readonly place: Place;
  readonly features: Features;
  readonly actions: Actions;
  readonly canDownload: boolean;
}

/** A screen: its title and purpose, its code loaded when first needed, and a net under it. */
export function FeatureFrame({ place, features, actions, canDownload }: FeatureFrameProps) {
  const styles = useStyles();
  const say = useTexts(paneTexts);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((number) => number + 1), []);
  const loaded = useFeature(features, place, attempt);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever goes to a screen starts at its title; at the very first one the focus stays with Excel.
  useEffect(() => {
    if (place.visit > 0) heading.current?.focus();
  }, [place.visit]);
  return (
    <div className={styles.screen}>
      <header>
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          {say(`screens.${place.screen}`)}
        </h1>
        <p className={styles.purpose}>{say(`purposes.${place.screen}`)}</p>
      </header>
      {loaded.kind === 'loading' && <Progress text={say('loading')} />}
      {loaded.kind === 'failed' && <Crash error={loaded.error} onRetry={retry} />}
      {loaded.kind === 'ready' && (
        <ErrorBoundary key={`${place.visit} ${attempt}`} onRetry={retry}>
          <loaded.Feature actions={actions} wish={place.wish} canDownload={canDownload} />
        </ErrorBoundary>
      )}
    </div>
  );
}

/** Our own instead of React.lazy, which remembers a failed download for ever. */
function useFeature(features: Features, { screen }: Place, attempt: number): Loaded {
  const [loaded, setLoaded] = useState<{ readonly screen: Place['screen']; readonly attempt: number; readonly result: Loaded } | null>(
    null,
  );
  useEffect(() => {
    let wanted = true;
    const keep = (result: Loaded) => {
      if (wanted) setLoaded({ screen, attempt, result });
    };
    features[screen]().then(
      (Feature) => keep({ kind: 'ready', Feature }),
      (error: unknown) => keep({ kind: 'failed', error }),
    );
    return () => {
      wanted = false;
    };
  }, [features, screen, attempt]);
  return loaded?.screen === screen && loaded.attempt === attempt ? loaded.result : { kind: 'loading' };
}
