import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    height: '14px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  spent: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  // Hatched, so that it can be told apart without colour.
  reserved: {
    backgroundColor: tokens.colorPaletteMarigoldBackground3,
    backgroundImage: `repeating-linear-gradient(45deg, transparent 0 3px, ${tokens.colorNeutralBackground1} 3px 4px)`,
    '@media (forced-colors: active)': { backgroundColor: 'GrayText', forcedColorAdjust: 'none' },
  },
  left: { backgroundColor: 'transparent' },
  over: {
    backgroundColor: tokens.colorStatusDangerForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'Mark', forcedColorAdjust: 'none' },
  },
});

type BarPart = 'spent' | 'reserved' | 'left' | 'over';

interface StackedBarProps {
  readonly parts: readonly { readonly kind: BarPart; readonly size: number }[];
  /** What the whole width stands for. */
  readonly whole: number;
}

/** A drawing beside figures that stand in words next to it: hidden from screen readers. */
export function StackedBar({ parts, whole }: StackedBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar} aria-hidden="true">
      {parts.map(({ kind, size }) =>
        size > 0 ? (
          <div key={kind} className={mergeClasses(styles[kind])} style={{ width: `${(100 * size) / Math.max(whole, 1)}%` }} />
        ) : null,
      )}
    </div>
  );
}
