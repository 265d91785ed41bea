import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { isoOf, serialOfIso } from '../../../domain/cells/serialDate';
import type { Allocated, Tie } from '../../../domain/allocation';
import { allocationScreenTexts } from '../../../i18n/areas/allocationScreen';
import { describeTie } from '../../../i18n/describeAllocation';
import type { Outcome, RecordedTie } from '../../../workbook';
import type { Actions } from '../../actions';
import { ActionPreview } from '../../shared/ActionPreview';
import { DateField } from '../../shared/DateField';
import { ErrorMessage } from '../../shared/ErrorMessage';
import { useNotify } from '../../shared/notices';
import { Section } from '../../shared/Section';
import { todaySerial } from '../../shared/today';
import { typedDate } from '../../shared/typedDate';
import { useJob } from '../../shared/useJob';
import { useWorkbook } from '../../shared/useWorkbook';
import { useTexts, useTranslator } from '../../texts';
import { useStyles } from './styles';

interface TiesPartProps {
  readonly actions: Pick<Actions, 'recordTie' | 'forgetTie'>;
  readonly period: string;
  readonly result: Allocated;
}

/** Equal claims: between whom, and what was decided. The decision is kept in the workbook and used from then on. */
export function TiesPart({ actions, period, result }: TiesPartProps) {
  const say = useTexts(allocationScreenTexts);
  if (result.ties.length === 0) return null;
  return (
    <Section title={say('ties.title')}>
      {result.ties.map((tie) => (
        <OneTie
          key={[...tie.between, tie.strips, tie.decision === null].join(' ')}
          actions={actions}
          period={period}
          result={result}
          tie={tie}
        />
      ))}
    </Section>
  );
}

function OneTie({ actions, period, result, tie }: TiesPartProps & { readonly tie: Tie }) {
  const styles = useStyles();
  const say = useTexts(allocationScreenTexts);
  const translator = useTranslator();
  const notify = useNotify();
  const [, refresh] = useWorkbook();
  const [preview, setPreview] = useState<RecordedTie | null>(null);
  const [winners, setWinners] = useState<readonly string[]>([]);
  const [by, setBy] = useState('');
  const [on, setOn] = useState(isoOf(todaySerial()));
  const [why, setWhy] = useState('');
  const job = useJob(async (_signal: AbortSignal, decision: RecordedTie): Promise<Outcome<unknown>> =>
    tie.decision ? actions.forgetTie(decision) : actions.recordTie(decision),
  );
  const nameOf = (code: string): string => result.rows.find((row) => row.code === code)?.municipality ?? code;
  const serial = typedDate(on);
  const isWhole = winners.length === tie.strips && by.trim() !== '' && why.trim() !== '' && serial !== null;
  const decided: RecordedTie | null = tie.decision && { ...tie.decision, period };
  const confirm = async (decision: RecordedTie): Promise<void> => {
    const outcome = await job.run(decision);
    if (!outcome?.ok) return;
    setPreview(null);
    notify({ kind: 'done', text: say(decided ? 'ties.forgotten' : 'ties.recorded') });
    await refresh();
  };
  return (
    <div className={`${styles.panel} ${decided ? '' : styles.warning}`}>
      <p className={styles.text}>{describeTie(translator, tie, nameOf)}</p>
      {!decided && (
        <>
          <div role="group" aria-label={say('ties.winners', { count: tie.strips })}>
            <p className={styles.strong}>{say('ties.winners', { count: tie.strips })}</p>
            {tie.between.map((code) => (
              <Checkbox
                key={code}
                label={nameOf(code)}
                checked={winners.includes(code)}
                onChange={(_, { checked }) => setWinners(checked === true ? [...winners, code] : winners.filter((each) => each !== code))}
              />
            ))}
          </div>
          <div className={styles.fields}>
            <Field label={say('ties.by')}>
              <Input className={styles.input} value={by} onChange={(_, { value }) => setBy(value)} />
            </Field>
            <DateField label={say('ties.on')} value={on} onChange={setOn} />
            <Field label={say('ties.why')} hint={say('ties.whyHint')} className={styles.wide}>
              <Input value={why} onChange={(_, { value }) => setWhy(value)} />
            </Field>
          </div>
          {!isWhole && <p className={styles.muted}>{say('ties.incomplete')}</p>}
        </>
      )}
      {preview ? (
        <ActionPreview
          title={say(decided ? 'ties.forgetTitle' : 'ties.recordTitle')}
          confirm={say(decided ? 'ties.forget' : 'ties.record')}
          busy={job.state.kind === 'working'}
          changes={
            decided
              ? [say('ties.forgetChange', { on: dayWord(preview.on) })]
              : [
                  say('ties.recordChange', {
                    winners: translator.list(preview.winners.map(nameOf)),
                    on: dayWord(preview.on),
                    by: preview.by,
                    why: preview.why,
                  }),
                  say('ties.recordUse'),
                ]
          }
          onConfirm={() => void confirm(preview)}
          onCancel={() => setPreview(null)}
        />
      ) : (
        <div>
          <Button
            disabledFocusable={!decided && !isWhole}
            onClick={() =>
              setPreview(
                decided ?? {
                  period,
                  between: tie.between,
                  strips: tie.strips,
                  winners,
                  by: by.trim(),
                  on: serial === null ? '' : isoOf(serial),
                  why: why.trim(),
                },
              )
            }
          >
            {say(decided ? 'ties.forget' : 'ties.record')}
          </Button>
        </div>
      )}
      {job.state.kind === 'failed' && (
        <ErrorMessage problem={job.state.problem} onRetry={preview ? () => void confirm(preview) : undefined} />
      )}
    </div>
  );

  function dayWord(iso: string): string {
    const day = serialOfIso(iso);
    return day === null ? iso : translator.date(day, 'long');
  }
}
