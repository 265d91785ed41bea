import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { paneTexts } from '../../i18n/areas/pane';
import { useTexts, useTranslator } from '../texts';

const useStyles = makeStyles({
  box: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM, paddingBlock: tokens.spacingVerticalM },
  text: { flex: '1 1 160px', fontSize: tokens.fontSizeBase300 },
  track: {
    width: '100%',
    height: '4px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
  },
  bar: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    transitionProperty: 'width',
    transitionDuration: tokens.durationNormal,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  moving: {
    width: '33%',
    animationName: { from: { transform: 'translateX(-100%)' }, to: { transform: 'translateX(300%)' } },
    animationDuration: '1.5s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    '@media (prefers-reduced-motion: reduce)': { width: '100%', animationName: 'none', opacity: 0.6 },
  },
});

interface ProgressProps {
  readonly text: string;
  /** How far, where that is known. */
  readonly part?: { readonly done: number; readonly all: number };
  /** While only reading, a person may stop it. */
  readonly onStop?: () => void;
  /** Milliseconds before it shows: shorter work needs no notice. */
  readonly delay?: number;
}

/** Work that is under way. */
export function Progress({ text, part, onStop, delay = 500 }: ProgressProps) {
  const styles = useStyles();
  const say = useTexts(paneTexts);
  const { number } = useTranslator();
  const shown = useAfter(delay);
  if (!shown) return null;
  const known = part && part.all > 0 ? part : null;
  const words = known ? say('progress.part', { done: number(known.done), all: number(known.all) }) : undefined;
  return (
    <div className={styles.box}>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={text}
        aria-valuemin={known ? 0 : undefined}
        aria-valuemax={known?.all}
        aria-valuenow={known?.done}
        aria-valuetext={words}
      >
        <div
          className={known ? styles.bar : `${styles.bar} ${styles.moving}`}
          style={known ? { width: `${(100 * known.done) / known.all}%` } : undefined}
        />
      </div>
      <span className={styles.text}>{words ? `${text} ${words}` : text}</span>
      {onStop && (
        <Button size="small" onClick={onStop}>
          {say('progress.stop')}
        </Button>
      )}
    </div>
  );
}

function useAfter(milliseconds: number): boolean {
  const [past, setPast] = useState(milliseconds <= 0);
  useEffect(() => {
    if (milliseconds <= 0) return;
    const timer = setTimeout(() => setPast(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return past;
}
