import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { readAssignments } from '../../../domain/assignments';
import { readCapacity, type Candidate, type Capacity, type DaysOff, type StaffingProposal } from '../../../domain/capacity';
import { teamTexts } from '../../../i18n/areas/team';
import type { Outcome } from '../../../workbook';
import type { Actions } from '../../actions';
import { ActionPreview } from '../../shared/ActionPreview';
import { DateField } from '../../shared/DateField';
import { ErrorMessage } from '../../shared/ErrorMessage';
import { useNotify } from '../../shared/notices';
import { useJob } from '../../shared/useJob';
import { useUndo } from '../../shared/useUndo';
import { useWorkbook } from '../../shared/useWorkbook';
import { useTexts, useTranslator } from '../../texts';
import { changedBooking, formOfBooking, loadWith, proposedBooking, type BookingForm } from './booking';
import { isUnbooked } from './staffingList';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))', gap: tokens.spacingHorizontalS },
  input: { minWidth: 0 },
});

interface BookingPreviewProps {
  readonly actions: Pick<Actions, 'appendBookings' | 'readOurTables' | 'undoJob'>;
  readonly capacity: Capacity;
  readonly off: DaysOff;
  readonly proposal: StaffingProposal;
  readonly candidate: Candidate;
  readonly onClose: (booked: boolean) => void;
}

/** The row that would come into Inzet, and what it does to this person's load; days and fte can still be changed. */
export function BookingPreview({ actions, capacity, off, proposal, candidate, onClose }: BookingPreviewProps) {
  const styles = useStyles();
  const say = useTexts(teamTexts);
  const { number, date } = useTranslator();
  const notify = useNotify();
  const way = useUndo(actions);
  const [, refresh] = useWorkbook();
  const fteText = (value: number): string => number(value, { maximumFractionDigits: 2 });
  const [proposed] = useState(() => proposedBooking(proposal, candidate));
  const [form, setForm] = useState(() => formOfBooking(proposed, fteText));
  const [asked, setAsked] = useState(false);
  const result = changedBooking(proposed, form);
  const booking = result.ok ? result.booking : null;
  const load = booking && loadWith(capacity, booking, off);
  const { member, assignment } = proposed;
  const percent = (value: number | null): string => (value === null ? '–' : number(value, { style: 'percent', maximumFractionDigits: 0 }));

  const job = useJob(async (): Promise<Outcome<number | null>> => {
    // A colleague may have booked somebody since it was read.
    const fresh = await actions.readOurTables();
    if (!fresh.ok) return fresh;
    const { tables } = fresh.value;
    if (!booking || !isUnbooked(readCapacity(tables), readAssignments(tables.assignments), assignment)) return { ok: true, value: null };
    const written = await actions.appendBookings([booking]);
    return written.ok ? { ok: true, value: written.value.firstRow } : written;
  });
  const confirm = async (): Promise<void> => {
    setAsked(true);
    if (!booking) return;
    const outcome = await job.run();
    if (!outcome?.ok) return;
    if (outcome.value === null) notify({ kind: 'warning', text: say('booking.changed', { assignment }) });
    else notify({ kind: 'done', text: say('booking.done', { member, assignment, row: outcome.value }), way });
    void refresh();
    onClose(true);
  };
  const wrong = (field: keyof BookingForm): { readonly validationMessage?: string } =>
    asked && !result.ok && result.wrong === field ? { validationMessage: say(`booking.wrong.${field}`) } : {};
  const isTooMuch = booking !== null && load !== null && booking.fte > load.freeFte + 1e-6;
  const day = (field: 'from' | 'to') => (
    <DateField
      label={say(`booking.${field}`)}
      message={wrong(field).validationMessage}
      value={form[field]}
      onChange={(text) => setForm({ ...form, [field]: text })}
    />
  );
  return (
    <>
      <ActionPreview
        title={say('booking.title', { member })}
        busy={job.state.kind === 'working'}
        confirm={say('booking.confirm')}
        onConfirm={() => void confirm()}
        onCancel={() => onClose(false)}
        changes={[
          ...(booking
            ? [say('booking.change', { member, assignment, from: date(booking.from), to: date(booking.to), fte: fteText(booking.fte) })]
            : []),
          ...(load
            ? [say('booking.before', { member, before: percent(load.before.utilisation), after: percent(load.after.utilisation) })]
            : []),
          say('booking.append'),
        ]}
      >
        <div className={styles.fields}>
          {day('from')}
          {day('to')}
        </div>
        <Field
          label={say('booking.fte')}
          hint={load ? say('booking.fteHint', { free: fteText(load.freeFte) }) : undefined}
          {...(isTooMuch ? { validationState: 'warning' as const, validationMessage: say('booking.over') } : wrong('fte'))}
        >
          <Input
            className={styles.input}
            inputMode="decimal"
            value={form.fte}
            onChange={(_, { value }) => setForm({ ...form, fte: value })}
          />
        </Field>
      </ActionPreview>
      {job.state.kind === 'failed' && <ErrorMessage problem={job.state.problem} onRetry={() => void confirm()} />}
    </>
  );
}
