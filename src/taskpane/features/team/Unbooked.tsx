import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Capacity, DaysOff } from '../../../domain/capacity';
import { teamTexts } from '../../../i18n/areas/team';
import type { WorkbookRead } from '../../../workbook';
import type { Actions } from '../../actions';
import { CellLink } from '../../shared/CellLink';
import { useTexts, useTranslator } from '../../texts';
import { Proposals } from './Proposals';
import type { UnbookedAssignment } from './staffingList';
import { useTeamStyles } from './styles';
import { levelWord } from './words';

interface UnbookedProps {
  readonly actions: Pick<Actions, 'appendBookings' | 'goTo' | 'readOurTables' | 'undoJob'>;
  readonly read: WorkbookRead;
  readonly capacity: Capacity;
  readonly off: DaysOff;
  readonly items: readonly UnbookedAssignment[];
}

/** Work that is agreed on and that nobody is on yet, each with who could do it. */
export function Unbooked({ actions, read, capacity, off, items }: UnbookedProps) {
  const styles = useTeamStyles();
  const say = useTexts(teamTexts);
  const translator = useTranslator();
  const [open, setOpen] = useState<string | null>(null);
  const top = useRef<HTMLDivElement>(null);
  const booked = (): void => {
    setOpen(null);
    top.current?.focus();
  };
  return (
    <div ref={top} tabIndex={-1} className={styles.target}>
      {items.length === 0 ? (
        <p className={styles.text}>{say('unbooked.none')}</p>
      ) : (
        <ul className={styles.list}>
          {items.map(({ assignment, place }) => {
            const { number, title, level, start, end } = assignment;
            const isOpen = open === place.cell;
            const facts = [
              ...(level ? [say('unbooked.level', { level: levelWord(translator, level).toLowerCase() })] : []),
              ...(start !== null && end !== null
                ? [say('unbooked.window', { from: translator.date(start), to: translator.date(end) })]
                : []),
            ];
            const name = number === '' ? title : number;
            return (
              <li key={place.cell} className={styles.box}>
                <div>
                  <div className={styles.text}>
                    <span className={styles.strong}>{number}</span> {title}
                  </div>
                  <div className={styles.muted}>
                    {facts.length > 0 && `${facts.join(' · ')} · `}
                    <CellLink actions={actions} sheet={place.sheet} cell={place.cell} />
                  </div>
                </div>
                <div>
                  <Button
                    size="small"
                    aria-expanded={isOpen}
                    onClick={() => setOpen(isOpen ? null : place.cell)}
                    aria-label={say(isOpen ? 'unbooked.hideOf' : 'unbooked.whoOf', { assignment: name })}
                  >
                    {say(isOpen ? 'unbooked.hide' : 'unbooked.who')}
                  </Button>
                </div>
                {isOpen && (
                  <Proposals actions={actions} read={read} capacity={capacity} off={off} number={number} name={name} onBooked={booked} />
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
