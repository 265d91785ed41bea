import { Link, mergeClasses } from '@fluentui/react-components';
import type { Settings } from '../../../domain/settings/settings';
import { stripCardTexts } from '../../../i18n/areas/stripCards';
import { useGo } from '../../navigation';
import { useTexts, useTranslator } from '../../texts';
import type { Card } from './card';
import { useCardStyles } from './styles';

interface FiguresProps {
  readonly card: Card;
  readonly period: string;
  readonly settings: Settings;
}

/** The sum behind the card, in strips and, where the workbook says what a strip is worth, in hours. */
export function Figures({ card, period, settings }: FiguresProps) {
  const styles = useCardStyles();
  const say = useTexts(stripCardTexts);
  const { number } = useTranslator();
  const go = useGo();
  const { hoursPerStrip } = settings;
  const rows = (['granted', 'mutations', 'reserved', 'spent', 'remaining'] as const).map((key) => {
    const strips = key === 'reserved' || key === 'spent' ? -card[key] : card[key];
    return { key, strips: strips === 0 ? 0 : strips };
  });
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.hidden}>{say('figures.caption', { municipality: card.municipality, period })}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {say('figures.what')}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              {say('figures.strips')}
            </th>
            {hoursPerStrip !== null && (
              <th scope="col" className={mergeClasses(styles.head, styles.number)}>
                {say('figures.hours')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, strips }) => {
            const look = mergeClasses(styles.cell, key === 'remaining' && styles.strong, key === 'remaining' && strips < 0 && styles.over);
            const hours = card.hours(strips);
            return (
              <tr key={key}>
                <th scope="row" className={look}>
                  {say(`figures.${key}`)}
                </th>
                <td className={mergeClasses(look, styles.number)}>
                  {number(strips, { signDisplay: key === 'mutations' ? 'exceptZero' : 'auto' })}
                </td>
                {hours !== null && <td className={mergeClasses(look, styles.number)}>{number(hours, { maximumFractionDigits: 1 })}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.muted}>
        {say('figures.sum')}{' '}
        {hoursPerStrip !== null ? (
          say('figures.worth', { hours: number(hoursPerStrip) })
        ) : (
          <>
            {say('figures.noHours')}{' '}
            <Link as="button" onClick={() => go('settings')}>
              {say('figures.settings')}
            </Link>
          </>
        )}
      </p>
    </>
  );
}
