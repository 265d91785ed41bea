import { Button, mergeClasses } from '@fluentui/react-components';
import { enumerations } from '../../../domain/contract';
import { stripCardTexts } from '../../../i18n/areas/stripCards';
import { ActionPreview } from '../../shared/ActionPreview';
import { useTexts, useTranslator } from '../../texts';
import type { Plan } from './mutationForm';
import { useCardStyles } from './styles';

export interface PlanPreviewProps {
  readonly plan: Plan;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onBack: () => void;
  readonly onCancel: () => void;
}

/** The rows that would be added, and the balances before and after of everyone they touch. */
export function PlanPreview({ plan, busy, onConfirm, onBack, onCancel }: PlanPreviewProps) {
  const styles = useCardStyles();
  const say = useTexts(stripCardTexts);
  const { number, list, language } = useTranslator();
  const { rows, changes, overdrawn } = plan;
  const count = rows.length;
  const head = (name: Parameters<typeof column>[0], isNumber = false) => (
    <th scope="col" className={mergeClasses(styles.head, isNumber && styles.number)}>{column(name)}</th>
  );
  const column = (name: 'municipality' | 'period' | 'kind' | 'strips' | 'counterparty' | 'before' | 'after'): string => say(`mutate.columns.${name}`);
  const region = (caption: string) => ({ className: styles.scroll, role: 'region', 'aria-label': say('mutate.region', { caption }), tabIndex: 0 });
  const numeric = mergeClasses(styles.cell, styles.number);
  const several = new Set(rows.map(({ period }) => period)).size > 1;
  const counterparties = rows.some(({ counterparty }) => counterparty !== '');
  return (
    <ActionPreview title={say('mutate.preview')} changes={[say('mutate.append', { count })]} busy={busy}
      confirm={say('mutate.confirm', { count })} onConfirm={onConfirm} onCancel={onCancel}>
      <div {...region(say('mutate.rowsCaption'))}>
        <table className={styles.table}>
          <caption className={styles.caption}>{say('mutate.rowsCaption')}</caption>
          <thead><tr>{head('municipality')}{several && head('period')}{head('kind')}{head('strips', true)}{counterparties && head('counterparty')}</tr></thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id + row.municipality}>
                <th scope="row" className={styles.cell}>{row.municipality}</th>
                {several && <td className={styles.cell}>{row.period}</td>}
                <td className={styles.cell}>{enumerations.mutationKind[row.kind][language]}</td>
                <td className={numeric}>{number(row.strips, { signDisplay: 'exceptZero' })}</td>
                {counterparties && <td className={styles.cell}>{row.counterparty}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div {...region(say('mutate.changesCaption'))}>
        <table className={styles.table}>
          <caption className={styles.caption}>{say('mutate.changesCaption')}</caption>
          <thead><tr>{head('municipality')}{several && head('period')}{head('before', true)}{head('after', true)}</tr></thead>
          <tbody>
            {changes.map(({ municipality, period, before, after }) => (
              <tr key={`${municipality} ${period}`}>
                <th scope="row" className={styles.cell}>{municipality}</th>
                {several && <td className={styles.cell}>{period}</td>}
                <td className={numeric}>{number(before)}</td>
                <td className={mergeClasses(numeric, styles.strong, after < 0 && styles.over)}>{number(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {changes.filter(({ before, after }) => after < 0 && after < before).map(({ municipality, period }) => (
        <p key={`${municipality} ${period}`} className={styles.text}>{say('mutate.willBeOver', { municipality })}</p>
      ))}
      {overdrawn.length > 0 && (
        <p className={styles.text}>
          {say('mutate.overdrawn', { list: list(overdrawn.map(({ municipality, remaining }) => say('mutate.overdrawnItem', { municipality, remaining: number(remaining) }))) })}
        </p>
      )}
      {!busy && <div><Button appearance="subtle" onClick={onBack}>{say('mutate.change')}</Button></div>}
    </ActionPreview>
  );
}
