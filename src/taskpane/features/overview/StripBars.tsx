import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { overviewTexts } from '../../../i18n/areas/overview';
import { StackedBar } from '../../shared/StackedBar';
import { useTexts, useTranslator } from '../../texts';
import type { CardLine } from './summary';
import { forScreenReaders } from '../../shared/forScreenReaders';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase300 },
  hidden: forScreenReaders,
  name: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    paddingBlock: tokens.spacingVerticalXS,
    verticalAlign: 'top',
    width: '38%',
  },
  bar: { paddingBlock: tokens.spacingVerticalXS, paddingInline: tokens.spacingHorizontalS, verticalAlign: 'top' },
  left: {
    textAlign: 'end',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    verticalAlign: 'top',
    paddingBlock: tokens.spacingVerticalXS,
    width: '44px',
  },
  detail: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase200 },
  over: { color: tokens.colorStatusDangerForeground1 },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  key: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  swatch: { width: '22px' },
});

interface StripBarsProps {
  readonly period: string;
  readonly cards: readonly CardLine[];
  readonly onOpen: (municipality: string) => void;
}

/** Every card as a bar, with its figures in words: a table, so that it can be read without seeing it. */
export function StripBars({ period, cards, onOpen }: StripBarsProps) {
  const styles = useStyles();
  const say = useTexts(overviewTexts);
  const { number } = useTranslator();
  const whole = Math.max(...cards.map(({ spent, reserved, remaining }) => spent + reserved + Math.max(remaining, 0)), 1);
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.hidden}>{say('strips.caption', { period })}</caption>
        <thead className={styles.hidden}>
          <tr>
            <th scope="col">{say('strips.municipality')}</th>
            <th scope="col">
              {say('strips.spent')}, {say('strips.reserved')}
            </th>
            <th scope="col">{say('strips.left')}</th>
          </tr>
        </thead>
        <tbody>
          {cards.map(({ municipality, spent, reserved, remaining, status }) => (
            <tr key={municipality}>
              <th scope="row" className={styles.name}>
                <Link as="button" aria-label={say('strips.open', { municipality })} onClick={() => onOpen(municipality)}>
                  {municipality}
                </Link>
              </th>
              <td className={styles.bar}>
                <StackedBar
                  whole={whole}
                  parts={[
                    { kind: 'spent', size: spent },
                    { kind: 'reserved', size: remaining < 0 ? Math.max(0, reserved + remaining) : reserved },
                    { kind: 'over', size: Math.max(0, -remaining) },
                  ]}
                />
                <div className={styles.detail}>
                  {say('strips.detail', { spent: number(spent), reserved: number(reserved) })}
                  {status !== 'ok' && status !== 'okSoFar' && (
                    <>
                      {' '}
                      · <span className={status === 'over' ? styles.over : undefined}>{say(`status.${status}`)}</span>
                    </>
                  )}
                </div>
              </td>
              <td className={`${styles.left} ${status === 'over' ? styles.over : ''}`}>{number(remaining)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.legend} aria-hidden="true">
        {(['spent', 'reserved'] as const).map((kind) => (
          <span key={kind} className={styles.key}>
            <span className={styles.swatch}>
              <StackedBar whole={1} parts={[{ kind, size: 1 }]} />
            </span>
            {say(`strips.${kind}`)}
          </span>
        ))}
      </div>
    </>
  );
}
