import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { proposeStaffing, type Candidate, type Capacity, type DaysOff } from '../../../domain/capacity';
import { teamTexts } from '../../../i18n/areas/team';
import type { WorkbookRead } from '../../../workbook';
import type { Actions } from '../../actions';
import { todaySerial } from '../../shared/today';
import { useTexts, useTranslator } from '../../texts';
import { bestOf } from './booking';
import { BookingPreview } from './BookingPreview';
import { reasonWords } from './reasonWords';
import { useTeamStyles } from './styles';

interface ProposalsProps {
  readonly actions: Pick<Actions, 'appendBookings' | 'readOurTables' | 'undoJob'>;
  readonly read: WorkbookRead;
  readonly capacity: Capacity;
  readonly off: DaysOff;
  readonly number: string;
  readonly name: string;
  /** Somebody was booked: this assignment leaves the list. */
  readonly onBooked: () => void;
}

/** Who could do an assignment, best first, with the reasons; a person decides. */
export function Proposals({ actions, read, capacity, off, number, name, onBooked }: ProposalsProps) {
  const styles = useTeamStyles();
  const say = useTexts(teamTexts);
  const translator = useTranslator();
  const [all, setAll] = useState(false);
  const [chosen, setChosen] = useState<Candidate | null>(null);
  // Back to the button one came from, once the preview is closed.
  const list = useRef<HTMLOListElement>(null);
  const left = useRef<string | null>(null);
  useEffect(() => {
    if (chosen !== null || left.current === null) return;
    [...(list.current?.querySelectorAll<HTMLElement>('[data-member]') ?? [])]
      .find((button) => button.dataset.member === left.current)
      ?.focus();
    left.current = null;
  }, [chosen]);
  const close = (booked: boolean): void => {
    left.current = chosen?.member ?? null;
    setChosen(null);
    if (booked) onBooked();
  };
  const proposal = useMemo(() => proposeStaffing(read.tables, number, off, todaySerial()), [read, number, off]);
  if (!proposal.ok) return <p className={styles.text}>{say(`unbooked.problem.${proposal.code}`)}</p>;
  const { candidates, unknown, neededFte, window, fromToday } = proposal;
  const { best, others } = bestOf(candidates);
  const needed =
    neededFte === null
      ? say('unbooked.neededUnknown')
      : say('unbooked.needed', { fte: translator.number(neededFte, { maximumFractionDigits: 2 }) });
  if (chosen) {
    return <BookingPreview actions={actions} capacity={capacity} off={off} proposal={proposal} candidate={chosen} onClose={close} />;
  }
  return (
    <>
      <p className={styles.muted}>
        {say(fromToday ? 'unbooked.windowLeft' : 'unbooked.window', { from: translator.date(window.from), to: translator.date(window.to) })}
        ; {needed}.
      </p>
      {unknown.length > 0 && <p className={styles.text}>{say('unbooked.notKnown', { members: translator.list(unknown) })}</p>}
      {candidates.length === 0 ? (
        <p className={styles.text}>{say('unbooked.nobody')}</p>
      ) : (
        <ol ref={list} className={styles.list} aria-label={say('unbooked.candidates', { assignment: name })}>
          {(all ? candidates : best).map((candidate, index) => (
            <li key={candidate.member}>
              <div className={styles.text}>
                <span className={styles.strong}>{candidate.member}</span>
                {index === 0 && ` · ${say('unbooked.best')}`}
              </div>
              <div className={styles.muted}>{reasonWords(translator, candidate, fromToday)}.</div>
              {read.tables.bookings && (
                <Button
                  size="small"
                  appearance={index === 0 ? 'primary' : 'secondary'}
                  data-member={candidate.member}
                  onClick={() => setChosen(candidate)}
                  aria-label={say('unbooked.bookOf', { member: candidate.member, assignment: name })}
                >
                  {say('unbooked.book')}
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
      {!all && others.length > 0 && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {say('unbooked.more', { count: others.length })}
          </Button>
        </div>
      )}
    </>
  );
}
