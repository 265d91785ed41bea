import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { readAssignments } from '../../../domain/assignments';
import { readCapacity, type Candidate, type Capacity, type DaysOff, type StaffingProposal } from '../../../domain/capacity';
import { teamTexts } from '../../../i18n/areas/team';
import type { Outcome } from '../../../workbook';
import type { Actions } from '../../actions';
import { ActionPreview } from '../../shared/ActionPreview';
import { ErrorMessage } from '../../shared/ErrorMessage';
import { useNotify } from '../../shared/notices';
import { useJob } from '../../shared/useJob';
import { useWorkbook } from '../../shared/useWorkbook';
import { useTexts, useTranslator } from '../../texts';
import { bookingOf, fteIn, loadWith, proposedFte } from './booking';
import { isUnbooked } from './staffingList';

export interface BookingPreviewProps {
  readonly actions: Pick<Actions, 'appendBookings' | 'readOurTables'>;
  readonly capacity: Capacity;
  readonly off: DaysOff;
  readonly proposal: StaffingProposal;
  readonly candidate: Candidate;
  readonly onClose: () => void;
}

/** The row that would come into Inzet, and what it does to this person's load; the fte can still be changed. */
export function BookingPreview({ actions, capacity, off, proposal, candidate, onClose }: BookingPreviewProps) {
  const say = useTexts(teamTexts);
  const { number, date } = useTranslator();
  const notify = useNotify();
  const [, refresh] = useWorkbook();
  const fteText = (value: number): string => number(value, { maximumFractionDigits: 2 });
  const [text, setText] = useState(() => fteText(proposedFte(proposal, candidate)));
  const [asked, setAsked] = useState(false);
  const fte = fteIn(text);
  const booking = bookingOf(proposal, candidate, fte ?? 0);
  const load = loadWith(capacity, booking, off);
  const { member, assignment } = booking;
  const percent = (value: number | null): string => (value === null ? '–' : number(value, { style: 'percent', maximumFractionDigits: 0 }));

  const job = useJob(async (): Promise<Outcome<number | null>> => {
    // A colleague may have booked somebody since it was read.
    const fresh = await actions.readOurTables();
    if (!fresh.ok) return fresh;
    const { tables } = fresh.value;
    if (!isUnbooked(readCapacity(tables), readAssignments(tables.assignments), assignment)) return { ok: true, value: null };
    const written = await actions.appendBookings([booking]);
    return written.ok ? { ok: true, value: written.value.firstRow } : written;
  });
  const confirm = async (): Promise<void> => {
    setAsked(true);
    if (fte === null) return;
    const outcome = await job.run();
    if (!outcome?.ok) return;
    if (outcome.value === null) notify({ kind: 'warning', text: say('booking.changed', { assignment }) });
    else notify({ kind: 'done', text: say('booking.done', { member, assignment, row: outcome.value }) });
    void refresh();
    onClose();
  };
  const isTooMuch = fte !== null && fte > candidate.reasons.freeFte + 1e-6;
  return (
    <>
      <ActionPreview title={say('booking.title', { member })} busy={job.state.kind === 'working'} confirm={say('booking.confirm')}
        onConfirm={() => void confirm()} onCancel={onClose}
        changes={[
          say('booking.change', { member, assignment, from: date(booking.from), to: date(booking.to), fte: fte === null ? '–' : fteText(fte) }),
          ...(load && fte !== null ? [say('booking.before', { member, before: percent(load.before.utilisation), after: percent(load.after.utilisation) })] : []),
          say('booking.append'),
        ]}>
        <Field label={say('booking.fte')} hint={say('booking.fteHint', { free: fteText(candidate.reasons.freeFte) })}
          {...(asked && fte === null ? { validationMessage: say('booking.wrong') }
            : isTooMuch ? { validationState: 'warning' as const, validationMessage: say('booking.over') } : {})}>
          <Input inputMode="decimal" value={text} onChange={(_, { value }) => setText(value)} />
        </Field>
      </ActionPreview>
      {job.state.kind === 'failed' && <ErrorMessage problem={job.state.problem} onRetry={() => void confirm()} />}
    </>
  );
}
