import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { enumerations } from '../../../domain/contract';
import { stripCardTexts } from '../../../i18n/areas/stripCards';
import { ActionPreview } from '../../shared/ActionPreview';
import { useTexts, useTranslator } from '../../texts';
import type { Plan } from './mutationForm';
import { useCardStyles } from './styles';

interface PlanPreviewProps {
  readonly plan: Plan;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onBack: () => void;
  readonly onCancel: () => void;
}

type ColumnName = 'municipality' | 'period' | 'strips' | 'before' | 'after' | 'left' | 'carried' | 'expired';

/** The rows that would be added, and the balances before and after of everyone they touch; at the end of a period what becomes of each card. */
export function PlanPreview({ plan, busy, onConfirm, onBack, onCancel }: PlanPreviewProps) {
  const styles = useCardStyles();
  const say = useTexts(stripCardTexts);
  const { number, list, language } = useTranslator();
  const { rows, changes, overdrawn, carried } = plan;
  const count = rows.length;
  const head = (name: ColumnName, isNumber = false) => (
    <th scope="col" className={mergeClasses(styles.head, isNumber && styles.number)}>
      {say(`mutate.columns.${name}`)}
    </th>
  );
  const numeric = mergeClasses(styles.cell, styles.number);
  // The period that closes comes first.
  const periods = [...new Set(rows.map(({ period }) => period))];
  const several = periods.length > 1;
  return (
    <ActionPreview
      title={say('mutate.preview')}
      changes={[say('mutate.append', { count })]}
      busy={busy}
      confirm={say('mutate.confirm', { count })}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      {carried ? (
        <PreviewTable
          caption={say('mutate.carriedCaption', { periods: periods.join(' → ') })}
          heads={
            <>
              {head('municipality')}
              {head('left', true)}
              {head('carried', true)}
              {head('expired', true)}
            </>
          }
        >
          {carried.map(({ municipality, remaining, carried: along, expired }) => (
            <tr key={municipality}>
              <th scope="row" className={styles.cell}>
                {municipality}
              </th>
              <td className={numeric}>{number(remaining)}</td>
              <td className={mergeClasses(numeric, styles.strong)}>{number(along)}</td>
              <td className={numeric}>{number(expired)}</td>
            </tr>
          ))}
        </PreviewTable>
      ) : (
        <>
          <PreviewTable
            caption={say('mutate.rowsCaption')}
            heads={
              <>
                {head('municipality')}
                {head('strips', true)}
              </>
            }
          >
            {rows.map((row) => (
              <tr key={row.id + row.municipality}>
                <th scope="row" className={styles.cell}>
                  {row.municipality}
                  <div className={styles.muted}>
                    {[
                      enumerations.mutationKind[row.kind][language],
                      ...(several ? [row.period] : []),
                      ...(row.counterparty === '' ? [] : [say('mutate.with', { counterparty: row.counterparty })]),
                    ].join(' · ')}
                  </div>
                </th>
                <td className={numeric}>{number(row.strips, { signDisplay: 'exceptZero' })}</td>
              </tr>
            ))}
          </PreviewTable>
          <PreviewTable
            caption={say('mutate.changesCaption')}
            heads={
              <>
                {head('municipality')}
                {several && head('period')}
                {head('before', true)}
                {head('after', true)}
              </>
            }
          >
            {changes.map(({ municipality, period, before, after }) => (
              <tr key={`${municipality} ${period}`}>
                <th scope="row" className={styles.cell}>
                  {municipality}
                </th>
                {several && <td className={styles.cell}>{period}</td>}
                <td className={numeric}>{number(before)}</td>
                <td className={mergeClasses(numeric, styles.strong, after < 0 && styles.over)}>{number(after)}</td>
              </tr>
            ))}
          </PreviewTable>
        </>
      )}
      {changes
        .filter(({ before, after }) => after < 0 && after < before)
        .map(({ municipality, period }) => (
          <p key={`${municipality} ${period}`} className={styles.text}>
            {say('mutate.willBeOver', { municipality })}
          </p>
        ))}
      {overdrawn.length > 0 && (
        <p className={styles.text}>
          {say('mutate.overdrawn', {
            list: list(
              overdrawn.map(({ municipality, remaining }) => say('mutate.overdrawnItem', { municipality, remaining: number(remaining) })),
            ),
          })}
        </p>
      )}
      {!busy && (
        <div>
          <Button appearance="subtle" onClick={onBack}>
            {say('mutate.change')}
          </Button>
        </div>
      )}
    </ActionPreview>
  );
}

function PreviewTable({ caption, heads, children }: { readonly caption: string; readonly heads: ReactNode; readonly children: ReactNode }) {
  const styles = useCardStyles();
  const say = useTexts(stripCardTexts);
  return (
    <div className={styles.scroll} role="region" aria-label={say('mutate.region', { caption })} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>{heads}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
