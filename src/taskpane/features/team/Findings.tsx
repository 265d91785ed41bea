import { teamTexts } from '../../../i18n/areas/team';
import type { Translator } from '../../../i18n/translator';
import type { Actions } from '../../actions';
import { CellLink } from '../../shared/CellLink';
import { useTexts, useTranslator } from '../../texts';
import type { PlacedFinding } from './staffingList';
import { useTeamStyles } from './styles';
import { levelWord } from './words';

interface FindingsProps {
  readonly actions: Pick<Actions, 'goTo'>;
  readonly findings: readonly PlacedFinding[];
}

/** What does not fit between assignments, bookings and contracts, one click from its cell. */
export function Findings({ actions, findings }: FindingsProps) {
  const styles = useTeamStyles();
  const say = useTexts(teamTexts);
  const translator = useTranslator();
  if (findings.length === 0) return <p className={styles.text}>{say('findings.none')}</p>;
  return (
    <ul className={styles.list}>
      {findings.map((finding, index) => (
        <li key={index} className={styles.text}>
          <CellLink actions={actions} sheet={finding.place.sheet} cell={finding.place.cell} /> {findingWords(translator, finding)}
        </li>
      ))}
    </ul>
  );
}

export function findingWords(translator: Translator, placed: PlacedFinding): string {
  const say = translator.of(teamTexts);
  if (placed.kind === 'row') {
    const { code, value } = placed.problem;
    return say(`findings.${code}`, { value: String(value) });
  }
  const { finding } = placed;
  switch (finding.code) {
    case 'bookingBeforeAssignment':
      return say('findings.bookingBeforeAssignment', {
        member: finding.member,
        assignment: finding.assignment,
        date: translator.date(finding.start),
      });
    case 'bookingPastAssignment':
      return say('findings.bookingPastAssignment', {
        member: finding.member,
        assignment: finding.assignment,
        date: translator.date(finding.end),
      });
    case 'bookingOutsideContract':
      return say('findings.bookingOutsideContract', {
        member: finding.member,
        assignment: finding.assignment,
        date: translator.date(finding.from),
      });
    case 'vacancyBooked':
      return say('findings.vacancyBooked', { member: finding.member, assignment: finding.assignment });
    case 'unknownMember':
      return say('findings.unknownMember', { member: finding.member });
    case 'unknownAssignment':
      return say('findings.unknownAssignment', { assignment: finding.assignment });
    case 'levelTooLow':
      return say('findings.levelTooLow', {
        assignment: finding.assignment,
        asked: levelWord(translator, finding.asked).toLowerCase(),
        booked: levelWord(translator, finding.booked).toLowerCase(),
      });
  }
}
