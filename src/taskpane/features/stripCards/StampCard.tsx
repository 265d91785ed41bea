import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { stripCardTexts } from '../../../i18n/areas/stripCards';
import { StackedBar } from '../../shared/StackedBar';
import { useTexts, useTranslator } from '../../texts';
import type { Card } from './card';
import type { Stamp } from './stamps';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  stamps: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(44px, 1fr))', gap: '6px' },
  stamp: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    minHeight: '44px',
    boxSizing: 'border-box',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontVariantNumeric: 'tabular-nums',
  },
  mark: { fontSize: tokens.fontSizeBase400, lineHeight: '18px', fontWeight: tokens.fontWeightSemibold },
  label: { maxWidth: '100%', overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'clip' },
  spent: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    border: `1px solid ${tokens.colorBrandBackground}`,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', color: 'HighlightText', forcedColorAdjust: 'none' },
  },
  reserved: { border: `2px dashed ${tokens.colorBrandStroke1}`, color: tokens.colorNeutralForeground1 },
  left: { color: tokens.colorNeutralForeground3 },
  overSpent: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    border: `1px solid ${tokens.colorStatusDangerBackground3}`,
    '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText', forcedColorAdjust: 'none' },
  },
  overReserved: { border: `2px dashed ${tokens.colorStatusDangerForeground1}`, color: tokens.colorStatusDangerForeground1 },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  key: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  swatch: { width: '16px', height: '16px', minHeight: '16px', padding: 0 },
  status: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  over: { color: tokens.colorStatusDangerForeground1 },
});

const marks = { spent: '✓', reserved: '…', left: '' } as const;

/** The card as it would lie on the table: a row of stamps. In words for who cannot see it. */
export function StampCard({ card }: { readonly card: Card }) {
  const styles = useStyles();
  const say = useTexts(stripCardTexts);
  const { number, list } = useTranslator();
  const { stamps, status, spent, reserved, remaining, granted, mutations } = card;
  const all = Math.max(granted + mutations, spent + reserved, 0);
  const parts = [
    spent > 0 && say('card.spentPart', { strips: number(spent) }),
    reserved > 0 && say('card.reservedPart', { strips: number(reserved) }),
    remaining > 0 && say('card.leftPart', { strips: number(remaining) }),
    remaining < 0 && say('card.overPart', { strips: number(-remaining) }),
  ].filter((part) => part !== false);
  const picture = parts.length === 0 ? say('card.pictureEmpty') : say('card.picture', { count: all, parts: list(parts) });
  const look = ({ kind, over }: Pick<Stamp, 'kind' | 'over'>): string =>
    mergeClasses(styles.stamp, !over ? styles[kind] : kind === 'spent' ? styles.overSpent : styles.overReserved);
  const shown = (['spent', 'reserved', 'left'] as const).filter((kind) => ({ spent, reserved, left: remaining })[kind] > 0);
  return (
    <div className={styles.card}>
      <p className={mergeClasses(styles.status, status === 'over' && styles.over)}>{say(`status.${status}`)}</p>
      <div role="img" aria-label={picture}>
        {stamps ? (
          <div className={styles.stamps}>
            {stamps.map((stamp, index) => (
              <span key={index} className={look(stamp)}>
                <span className={styles.mark}>{stamp.kind === 'left' ? index + 1 : stamp.over ? '!' : marks[stamp.kind]}</span>
                {stamp.label !== '' && <span className={styles.label}>{stamp.label}</span>}
              </span>
            ))}
          </div>
        ) : (
          <StackedBar
            whole={all}
            parts={[
              { kind: 'spent', size: spent },
              { kind: 'reserved', size: remaining < 0 ? Math.max(0, reserved + remaining) : reserved },
              { kind: 'over', size: Math.max(0, -remaining) },
            ]}
          />
        )}
      </div>
      <div className={styles.legend} aria-hidden="true">
        {shown.map((kind) => (
          <Key key={kind} look={mergeClasses(look({ kind, over: false }), styles.swatch)} text={say(`card.${kind}`)} />
        ))}
        {remaining < 0 && (
          <Key
            look={mergeClasses(look({ kind: reserved > 0 ? 'reserved' : 'spent', over: true }), styles.swatch)}
            text={say('card.over')}
          />
        )}
      </div>
    </div>
  );
}

function Key({ look, text }: { readonly look: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <span className={styles.key}>
      <span className={look} />
      {text}
    </span>
  );
}
