import { Button } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState, type FormEvent } from 'react';
import { columnLetters, type TableOf } from '../../../domain/contract';
import { assignmentsScreenTexts } from '../../../i18n/areas/assignmentsScreen';
import type { Appended, Outcome, WorkbookRead } from '../../../workbook';
import type { Actions } from '../../actions';
import { ActionPreview } from '../../shared/ActionPreview';
import { ErrorMessage } from '../../shared/ErrorMessage';
import { useNotify } from '../../shared/notices';
import { useJob } from '../../shared/useJob';
import { useUndo } from '../../shared/useUndo';
import { useWorkbook } from '../../shared/useWorkbook';
import { useTexts } from '../../texts';
import { Coach } from './Coach';
import { useFields } from './useFields';
import { fits, joined, planOf, samePlan, targetOf, type AssignmentForm, type AssignmentPlan } from './form';
import { RowPreview } from './RowPreview';
import { similarFromOf } from './similarFrom';
import { SimilarList } from './SimilarList';
import { useAssignmentStyles } from './styles';

interface EditorProps {
  readonly actions: Pick<Actions, 'appendAssignments' | 'goTo' | 'readOurTables' | 'undoJob'>;
  readonly read: WorkbookRead;
  readonly table: TableOf<'assignments'>;
  readonly form: AssignmentForm;
  readonly onChange: (form: AssignmentForm) => void;
  readonly onClose: () => void;
}

/** The form with its coach; from there to the row as it will be written, and into the workbook. */
export function Editor({ actions, read, table, form, onChange, onClose }: EditorProps) {
  const styles = useAssignmentStyles();
  const say = useTexts(assignmentsScreenTexts);
  const notify = useNotify();
  const way = useUndo(actions);
  const [, refresh] = useWorkbook();
  const [step, setStep] = useState<'editing' | 'preview' | 'discarding'>('editing');
  const [tried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const look = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  const plan = useMemo(() => planOf(read.tables, table, form), [read, table, form]);
  const later = useDeferredValue(form);
  const fields = useFields({ read, table, form, plan, problems: tried ? plan.problems : {}, onChange });

  const job = useJob(async (_signal, seen: AssignmentPlan): Promise<Outcome<Appended | null>> => {
    // A colleague may have used the number or the strips since it was read.
    const fresh = await actions.readOurTables();
    if (!fresh.ok) return fresh;
    const { tables } = fresh.value;
    if (!tables.assignments || !samePlan(planOf(tables, tables.assignments, form), seen)) return { ok: true, value: null };
    return actions.appendAssignments([seen.row]);
  });
  const back = (): void => {
    setStep('editing');
    job.reset();
    look.current?.focus();
  };
  const write = async (): Promise<void> => {
    const outcome = await job.run(plan);
    if (!outcome?.ok) return;
    if (outcome.value === null) {
      notify({ kind: 'warning', text: say('preview.changed') });
      job.reset();
      await refresh();
      return;
    }
    const { sheet, firstRow } = outcome.value;
    notify({ kind: 'done', text: say('preview.done', { number: String(plan.number), sheet, row: firstRow }), way });
    onClose();
    await actions.goTo(sheet, `${columnLetters(targetOf(table, form).firstColumn)}${firstRow}`);
    await refresh();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (fits(plan)) setStep('preview');
  };
  const join = (row: number): void => {
    onChange(joined(form, table, row));
    heading.current?.focus();
  };
  return (
    <form className={styles.column} aria-labelledby={id} noValidate onSubmit={submit}>
      <div>
        <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
          {say('form.title')}
        </h2>
        <p className={styles.muted}>{say('form.kept')}</p>
      </div>
      {form.joins !== '' && (
        <div className={styles.box}>
          <p className={styles.text}>{say('joined.text', { number: form.joins })}</p>
          <div>
            <Button size="small" onClick={() => onChange({ ...form, joins: '' })}>
              {say('joined.apart')}
            </Button>
          </div>
        </div>
      )}
      <div className={styles.columns}>
        <div className={styles.column}>{fields.words}</div>
        <div className={styles.coach}>
          <Coach table={table} form={form} plan={plan} onChange={onChange} />
          {form.joins === '' && (
            <SimilarList actions={actions} table={table} from={similarFromOf(read.limitCells)} form={later} onJoin={join} />
          )}
        </div>
        <div className={styles.column}>{fields.rest}</div>
      </div>
      {tried && !fits(plan) && (
        <p className={styles.over} role="alert">
          {say('form.problems', { count: Object.keys(plan.problems).length })}
        </p>
      )}
      {step === 'editing' && (
        <div className={styles.ways}>
          <Button ref={look} type="submit" appearance="primary">
            {say('form.look')}
          </Button>
          <Button onClick={() => setStep('discarding')}>{say('form.discard')}</Button>
        </div>
      )}
      {step === 'preview' && (
        <RowPreview
          table={table}
          form={form}
          plan={plan}
          busy={job.state.kind === 'working'}
          onConfirm={() => void write()}
          onCancel={back}
        />
      )}
      {step === 'discarding' && (
        <ActionPreview
          title={say('form.discardTitle')}
          changes={[say('form.discardChange')]}
          confirm={say('form.discardConfirm')}
          onConfirm={onClose}
          onCancel={back}
        />
      )}
      {job.state.kind === 'failed' && <ErrorMessage problem={job.state.problem} onRetry={() => void write()} />}
    </form>
  );
}
