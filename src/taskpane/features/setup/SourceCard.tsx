import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { columnsOf, tableKeys } from '../../../domain/contract';
import type { KnownValues } from '../../../domain/mapping';
import { setupTexts } from '../../../i18n/areas/setup';
import { useTexts, useTranslator } from '../../texts';
import {
  asksPeriod,
  chooseColumn,
  chooseHeaderRow,
  chooseTable,
  isDoubtful,
  isPeriodRight,
  missingColumns,
  shownIn,
  surenessOf,
  type Source,
} from './connecting';
import { columnName, sourceName, tableName } from './names';
import { useSetupStyles } from './styles';

interface SourceCardProps {
  readonly source: Source;
  readonly known: KnownValues;
  readonly onChange: (source: Source) => void;
}

/** One sheet or table: what it is, where its header stands, and which column is what. */
export function SourceCard({ source, known, onChange }: SourceCardProps) {
  const styles = useSetupStyles();
  const say = useTexts(setupTexts);
  const translator = useTranslator();
  const [row, setRow] = useState(String(source.headerRow));
  const [wrongRow, setWrongRow] = useState(false);
  const [unfolded, setUnfolded] = useState(() => isDoubtful(source));
  const name = sourceName(translator, source);
  const { choice, proposal } = source;
  const missing = missingColumns(source);
  const questions = source.headers.filter((_, at) => surenessOf(source, at) === 'question').length + missing.length;
  const score = proposal === null ? null : proposal.score >= 0.75 ? 'high' : proposal.score >= 0.55 ? 'middle' : 'low';
  const applyRow = (): void => {
    if (Number(row) === source.headerRow) return;
    const next = chooseHeaderRow(source, Number(row), known);
    setWrongRow(next === null);
    if (next) onChange(next);
  };
  return (
    <div className={styles.card} role="group" aria-label={name}>
      <div className={styles.cardHead}>
        <h3 className={styles.cardTitle}>{name}</h3>
        {choice !== null && score && (
          <span className={questions > 0 ? `${styles.muted} ${styles.question}` : styles.muted}>
            {say(`connect.score.${score}`)}
            {questions > 0 && <> · {say('connect.check', { questions: translator.number(questions) })}</>}
          </span>
        )}
      </div>
      <div className={styles.fields}>
        <Field label={say('connect.isShort')}>
          <Select
            aria-label={say('connect.is', { name })}
            value={choice ?? ''}
            className={styles.select}
            onChange={(_, { value }) => onChange(chooseTable(source, tableKeys.find((key) => key === value) ?? null, known))}
          >
            <option value="">{say('connect.nothingOfOurs')}</option>
            {tableKeys.map((key) => (
              <option key={key} value={key}>
                {tableName(translator, key)}
              </option>
            ))}
          </Select>
        </Field>
        {source.grid && (
          <Field
            label={say('connect.headerRow')}
            validationState={wrongRow ? 'error' : 'none'}
            validationMessage={wrongRow ? say('connect.headerRowMissing', { row }) : undefined}
          >
            <Input
              type="number"
              aria-label={say('connect.headerRowLabel', { name })}
              min={1}
              max={40}
              value={row}
              className={styles.select}
              onChange={(_, { value }) => setRow(value)}
              onBlur={applyRow}
              onKeyDown={(event) => {
                if (event.key === 'Enter') applyRow();
              }}
            />
          </Field>
        )}
      </div>
      {asksPeriod(source) && (
        <Field
          label={say('connect.period')}
          hint={say('connect.periodHint')}
          validationState={isPeriodRight(source) ? 'none' : 'error'}
          validationMessage={isPeriodRight(source) ? undefined : say('connect.periodWrong')}
        >
          <Input
            aria-label={say('connect.periodLabel', { name })}
            className={styles.select}
            value={source.period}
            onChange={(_, { value }) => onChange({ ...source, period: value })}
          />
        </Field>
      )}
      {choice !== null && (
        <>
          {missing.length > 0 && (
            <p className={`${styles.text} ${styles.question}`}>
              {say('connect.missing', { columns: translator.list(missing.map((column) => columnName(translator, choice, column))) })}
            </p>
          )}
          <details open={unfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
            <summary className={styles.summary} aria-label={say('connect.columns', { name })}>
              {say('connect.columnsOpen')}
            </summary>
            {unfolded && (
              <ul className={styles.columns}>
                {source.headers.map((header, at) => {
                  if (header.trim() === '') return null;
                  const sureness = surenessOf(source, at);
                  const proposed = proposal?.columns[at];
                  const because = proposed?.column === source.columns[at] ? (proposed?.by ?? null) : null;
                  const likely = proposal?.columns[at]?.alternatives.map(({ column }) => column) ?? [];
                  const own = columnsOf(choice).map(([column]) => column);
                  const ordered = [...own.filter((column) => likely.includes(column)), ...own.filter((column) => !likely.includes(column))];
                  return (
                    <li key={at} className={styles.column}>
                      <div>
                        <span className={styles.header}>{header}</span>
                        <span className={styles.sample}>{shownIn(source, at).map(sampleText).join(' · ')}</span>
                      </div>
                      <div>
                        <Select
                          size="small"
                          className={styles.select}
                          aria-label={say('connect.columnChoice', { header, name })}
                          value={source.columns[at] ?? ''}
                          onChange={(_, { value }) => onChange(chooseColumn(source, at, value === '' ? null : value))}
                        >
                          <option value="">{say('connect.own')}</option>
                          {ordered.map((column) => (
                            <option key={column} value={column}>
                              {columnName(translator, choice, column)}
                            </option>
                          ))}
                        </Select>
                        <span className={sureness === 'question' ? `${styles.sample} ${styles.question}` : styles.sample}>
                          {say(`connect.sureness.${sureness}`)}
                          {because !== null && <> · {say(`connect.because.${because}`)}</>}
                        </span>
                      </div>
                    </li>
                  );
                })}
              </ul>
            )}
          </details>
        </>
      )}
    </div>
  );
}

const sampleText = (text: string): string => (text.length > 32 ? `${text.slice(0, 30)}…` : text);
