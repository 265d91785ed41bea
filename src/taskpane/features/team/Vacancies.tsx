import type { Vacancy } from '../../../domain/capacity';
import { lastSerial } from '../../../domain/cells/serialDate';
import { teamTexts } from '../../../i18n/areas/team';
import type { Actions } from '../../actions';
import { CellLink } from '../../shared/CellLink';
import { useTexts, useTranslator } from '../../texts';
import { useTeamStyles } from './styles';
import { levelWord } from './words';

interface VacanciesProps {
  readonly actions: Pick<Actions, 'goTo'>;
  readonly vacancies: readonly Vacancy[];
  /** Letters of the column Medewerker in Team. */
  readonly memberColumn: string;
}

/** Places in Team that nobody fills: how much, which level, from when. */
export function Vacancies({ actions, vacancies, memberColumn }: VacanciesProps) {
  const styles = useTeamStyles();
  const say = useTexts(teamTexts);
  const translator = useTranslator();
  const facts = ({ level, fte, from, to }: Vacancy): string =>
    [
      ...(level === null ? [] : [levelWord(translator, level).toLowerCase()]),
      say('vacancies.fte', { fte: translator.number(fte, { maximumFractionDigits: 2 }) }),
      ...(from > 1 ? [say('vacancies.from', { date: translator.date(from) })] : []),
      ...(to < lastSerial ? [say('vacancies.to', { date: translator.date(to) })] : []),
    ].join(' · ');
  return (
    <>
      <p className={styles.text}>{say('vacancies.intro', { count: vacancies.length })}</p>
      <ul className={styles.list}>
        {vacancies.map((vacancy) => (
          <li key={vacancy.source?.row ?? vacancy.member}>
            <div className={styles.text}>{vacancy.member}</div>
            <div className={styles.muted}>
              {facts(vacancy)}
              {vacancy.source && (
                <>
                  {' '}
                  · <CellLink actions={actions} sheet={vacancy.source.sheet} cell={`${memberColumn}${vacancy.source.row}`} />
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
