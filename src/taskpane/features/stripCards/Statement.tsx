import { Button, mergeClasses } from '@fluentui/react-components';
import { stripCardTexts } from '../../../i18n/areas/stripCards';
import { describeCardLine } from '../../../i18n/describeCardLine';
import type { Actions } from '../../actions';
import { CellLink } from '../../shared/CellLink';
import { useTexts, useTranslator } from '../../texts';
import type { Card } from './card';
import { useCardStyles } from './styles';

interface StatementProps {
  readonly actions: Pick<Actions, 'goTo'>;
  readonly card: Card;
  readonly period: string;
  /** Asks to undo a mutation. */
  readonly onUndo: (id: string) => void;
}

/** Every line on the card with the balance after it, and the cell it comes from. */
export function Statement({ actions, card, period, onUndo }: StatementProps) {
  const styles = useCardStyles();
  const say = useTexts(stripCardTexts);
  const translator = useTranslator();
  const { number, date } = translator;
  if (card.lines.length === 0) return <p className={styles.text}>{say('statement.none')}</p>;
  return (
    <div className={styles.scroll} role="region" aria-label={say('statement.region')} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.hidden}>{say('statement.caption', { municipality: card.municipality, period })}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {say('statement.what')}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              {say('statement.strips')}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              {say('statement.balance')}
            </th>
          </tr>
        </thead>
        <tbody>
          {card.lines.map((line) => {
            const { title, details } = describeCardLine(translator, line);
            const { sheet, cell } = line.place;
            const place = `${sheet}!${cell}`;
            const { what } = line;
            return (
              <tr key={place}>
                <th scope="row" className={styles.cell}>
                  <div>{title}</div>
                  <div className={styles.muted}>
                    {[line.date === null ? say('statement.noDate') : date(line.date), ...details].join(' · ')}
                  </div>
                  <div className={mergeClasses(styles.muted, styles.ways)}>
                    <CellLink actions={actions} sheet={sheet} cell={cell} />
                    {what.kind === 'mutation' && line.canUndo && (
                      <Button
                        size="small"
                        appearance="subtle"
                        aria-label={say('statement.undoOf', { what: title, place })}
                        onClick={() => onUndo(what.id)}
                      >
                        {say('statement.undo')}
                      </Button>
                    )}
                  </div>
                </th>
                <td className={mergeClasses(styles.cell, styles.number)}>{number(line.strips, { signDisplay: 'exceptZero' })}</td>
                <td className={mergeClasses(styles.cell, styles.number, line.balance < 0 && styles.over)}>{number(line.balance)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
