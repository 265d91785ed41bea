import { Button, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Finding } from '../../../domain/checks';
import { checksScreenTexts } from '../../../i18n/areas/checksScreen';
import type { FindingTexts } from '../../../i18n/describeFinding';
import type { Actions } from '../../actions';
import { CellLink } from '../../shared/CellLink';
import { Icon } from '../../shared/Icon';
import { useTexts, useTranslator } from '../../texts';
import { cellText } from './cellText';
import { fixOf, type ShownFix } from './fixing';
import { useCheckStyles } from './styles';
import { TakeInPart } from './TakeInPart';

export const severityIcon = { error: 'error', warning: 'warning', info: 'info' } as const;

interface FindingItemProps {
  readonly actions: Pick<Actions, 'goTo' | 'takeInRows'>;
  readonly finding: Finding;
  readonly texts: FindingTexts;
  readonly onFix: (fix: ShownFix, trigger: HTMLElement) => void;
  /** The preview of this finding's fix, while it is open. */
  readonly children?: ReactNode;
}

/** One finding: where and what at a glance; why, what is expected and how to mend it one click further. */
export function FindingItem({ actions, finding, texts, onFix, children }: FindingItemProps) {
  const styles = useCheckStyles();
  const say = useTexts(checksScreenTexts);
  const translator = useTranslator();
  const [chosen, setChosen] = useState('');
  const { sheet, cell, suggestion, severity, value, column, municipality } = finding;
  const place = cell === '' ? sheet || say('finding.workbook') : `${sheet}!${cell}`;
  const choices = suggestion?.kind === 'choose' ? suggestion.values : [];
  const fix = fixOf(finding, chosen === '' ? null : (choices[Number(chosen)] ?? null));
  const form = suggestion?.form ?? 'text';
  return (
    <li className={styles.item}>
      <div className={styles.place}>
        <span className={`${styles.icon} ${styles[severity]}`}>
          <Icon name={severityIcon[severity]} size={16} />
        </span>
        <span>{texts.severity}</span>
        {sheet === '' ? <span>{place}</span> : <CellLink actions={actions} sheet={sheet} cell={cell} />}
        {column !== '' && <span>{column}</span>}
        {municipality && <span>{municipality}</span>}
      </div>
      <p className={styles.text}>{texts.message}</p>
      <details>
        <summary className={styles.summary} aria-label={`${say('finding.details')}: ${texts.title}, ${place}`}>
          {say('finding.details')}
        </summary>
        <dl className={styles.facts}>
          {cell !== '' && (
            <>
              <dt className={styles.fact}>{say('finding.found')}</dt>
              <dd className={styles.value}>{cellText(translator, value, form, say('finding.empty'))}</dd>
            </>
          )}
          <dt className={styles.fact}>{say('finding.expected')}</dt>
          <dd className={styles.value}>{texts.expected}</dd>
          <dt className={styles.fact}>{say('finding.why')}</dt>
          <dd className={styles.value}>{texts.why}</dd>
          <dt className={styles.fact}>{say('finding.fix')}</dt>
          <dd className={styles.value}>{texts.fix}</dd>
        </dl>
      </details>
      {suggestion && cell !== '' && (
        <div className={styles.ways}>
          {suggestion.kind === 'replace' ? (
            <span className={styles.text}>{texts.proposal}</span>
          ) : (
            <Select size="small" aria-label={say('finding.choose', { place })} value={chosen} onChange={(_, data) => setChosen(data.value)}>
              <option value="">{say('finding.chooseNone')}</option>
              {choices.map((each, index) => (
                <option key={index} value={String(index)}>
                  {cellText(translator, each, form, say('finding.empty'))}
                </option>
              ))}
            </Select>
          )}
          <Button
            size="small"
            disabledFocusable={fix === null}
            aria-label={say('finding.applyLabel', { place })}
            onClick={(event) => {
              if (fix) onFix(fix, event.currentTarget);
            }}
          >
            {say('finding.apply')}
          </Button>
        </div>
      )}
      {finding.code === 'rows-below-table' && <TakeInPart actions={actions} sheet={sheet} row={finding.row} />}
      {children}
    </li>
  );
}
