import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { checksScreenTexts } from '../../../i18n/areas/checksScreen';
import { ActionPreview } from '../../shared/ActionPreview';
import { ErrorMessage } from '../../shared/ErrorMessage';
import type { JobState } from '../../shared/useJob';
import { useTexts, useTranslator } from '../../texts';
import { cellText } from './cellText';
import type { ShownFix } from './fixing';
import { useCheckStyles } from './styles';

const atOnce = 100;

interface FixPreviewProps {
  readonly fixes: readonly ShownFix[];
  readonly state: JobState<unknown>;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Every cell that will change, with what it holds and what it becomes. */
export function FixPreview({ fixes, state, onConfirm, onCancel }: FixPreviewProps) {
  const styles = useCheckStyles();
  const say = useTexts(checksScreenTexts);
  const translator = useTranslator();
  const [shown, setShown] = useState(atOnce);
  const rest = fixes.length - shown;
  return (
    <ActionPreview
      title={say('fix.title', { count: fixes.length, number: translator.number(fixes.length) })}
      confirm={say('fix.confirm')}
      onConfirm={onConfirm}
      onCancel={onCancel}
      busy={state.kind === 'working'}
    >
      <div className={styles.region} tabIndex={0} role="region" aria-label={say('fix.caption')}>
        <table className={styles.table}>
          <caption className={styles.caption}>{say('fix.caption')}</caption>
          <thead>
            <tr>
              {(['cell', 'before', 'after'] as const).map((name) => (
                <th key={name} scope="col" className={styles.head}>
                  {say(`fix.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fixes.slice(0, shown).map(({ sheet, cell, column, before, after, form }) => (
              <tr key={`${sheet}!${cell}`}>
                <th scope="row" className={styles.cell}>
                  {sheet}!{cell}
                  <br />
                  <span className={styles.fact}>{column}</span>
                </th>
                <td className={styles.cell}>{cellText(translator, before, form, say('finding.empty'))}</td>
                <td className={styles.cell}>{cellText(translator, after, form, say('finding.empty'))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && (
        <div>
          <Button size="small" onClick={() => setShown(shown + atOnce * 5)}>
            {say('findings.more', { count: rest, number: translator.number(Math.min(rest, atOnce * 5)) })}
          </Button>
        </div>
      )}
      <p className={styles.muted}>{say('fix.note')}</p>
      {state.kind === 'failed' && <ErrorMessage problem={state.problem} onRetry={onConfirm} />}
    </ActionPreview>
  );
}
