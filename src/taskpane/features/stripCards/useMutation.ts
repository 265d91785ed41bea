import { useMemo, useReducer } from 'react';
import { isoOf } from '../../../domain/cells/serialDate';
import { mutationCells } from '../../../domain/ledger';
import { stripCardTexts } from '../../../i18n/areas/stripCards';
import type { Outcome, WorkbookRead } from '../../../workbook';
import type { Actions } from '../../actions';
import { useNotify } from '../../shared/notices';
import { todaySerial } from '../../shared/today';
import { useJob } from '../../shared/useJob';
import { useUndo } from '../../shared/useUndo';
import { useWorkbook } from '../../shared/useWorkbook';
import { useTexts } from '../../texts';
import { emptyForm, formReducer, planOf, samePlan, type FormKind, type MutationForm, type Plan } from './mutationForm';

type Booked =
  | { readonly kind: 'changed' }
  | { readonly kind: 'booked'; readonly count: number; readonly sheet: string; readonly first: number; readonly last: number };
type MutationActions = Pick<Actions, 'appendMutations' | 'readOurTables' | 'undoJob'>;

/** A mutation from form to booked row. What is booked is what was seen: the workbook is read again first. */
export function useMutation(actions: MutationActions, read: WorkbookRead, period: string, municipality: string) {
  const say = useTexts(stripCardTexts);
  const notify = useNotify();
  const way = useUndo(actions);
  const [, refresh] = useWorkbook();
  const [state, dispatch] = useReducer(formReducer, { step: 'closed' });
  const form = state.step === 'closed' ? null : state.form;
  const moment = state.step === 'preview' ? state.moment : '';
  const plan = useMemo(
    () => form && planOf(read.tables, form, { period, municipality, moment }),
    [read, form, period, municipality, moment],
  );

  const job = useJob(async (_signal, seen: Plan): Promise<Outcome<Booked>> => {
    const fresh = await actions.readOurTables();
    if (!fresh.ok) return fresh;
    const now = form && planOf(fresh.value.tables, form, { period, municipality, moment });
    if (!now?.ok || !samePlan(now, seen)) return { ok: true, value: { kind: 'changed' } };
    const written = await actions.appendMutations(now.rows.map(mutationCells));
    if (!written.ok) return written;
    const { sheet, firstRow: first, lastRow: last } = written.value;
    return { ok: true, value: { kind: 'booked', count: now.rows.length, sheet, first, last } };
  });

  const confirm = async (): Promise<boolean> => {
    if (!plan?.ok) return false;
    const outcome = await job.run(plan);
    if (!outcome?.ok) return false;
    const { value } = outcome;
    if (value.kind === 'changed') notify({ kind: 'warning', text: say('mutate.changed') });
    else
      notify({
        kind: 'done',
        text: say('mutate.done', { count: value.count, sheet: value.sheet, first: value.first, last: value.last }),
        way,
      });
    if (value.kind === 'booked') dispatch({ type: 'close' });
    job.reset();
    void refresh();
    return value.kind === 'booked';
  };

  return {
    state,
    plan,
    confirm,
    problem: job.state.kind === 'failed' ? job.state.problem : null,
    busy: job.state.kind === 'working',
    open: (kind: FormKind, start: Partial<MutationForm> = {}): void => {
      job.reset();
      dispatch({ type: 'open', form: emptyForm(kind, { date: isoOf(todaySerial()), ...start }) });
    },
    change: (part: Partial<MutationForm>): void => dispatch({ type: 'change', part }),
    look: (): void => dispatch({ type: 'look', moment: new Date().toISOString(), fits: plan?.ok ?? false }),
    back: (): void => dispatch({ type: 'back' }),
    close: (): void => {
      job.reset();
      dispatch({ type: 'close' });
    },
  };
}

export type MutationInHand = ReturnType<typeof useMutation>;
