import { mergeClasses } from '@fluentui/react-components';
import type { LevelLoad } from '../../../domain/capacity';
import { teamTexts } from '../../../i18n/areas/team';
import { useTexts, useTranslator } from '../../texts';
import { useTeamStyles } from './styles';
import { levelWord } from './words';

/** Junior, medior and senior side by side. */
export function Levels({ levels }: { readonly levels: readonly LevelLoad[] }) {
  const styles = useTeamStyles();
  const say = useTexts(teamTexts);
  const translator = useTranslator();
  const fte = (value: number): string => translator.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const head = mergeClasses(styles.head, styles.number);
  const cell = mergeClasses(styles.cell, styles.number);
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>{say('levels.caption')}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {say('levels.level')}
          </th>
          {(['available', 'booked', 'utilisation'] as const).map((key) => (
            <th key={key} scope="col" className={mergeClasses(head)} style={{ whiteSpace: 'normal' }}>
              {say(`levels.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {levels.map(({ level, available, booked, utilisation }) => (
          <tr key={level}>
            <th scope="row" className={styles.cell}>
              {levelWord(translator, level)}
            </th>
            <td className={cell}>{fte(available)}</td>
            <td className={cell}>{fte(booked)}</td>
            <td className={cell}>
              {utilisation === null ? '–' : translator.number(utilisation, { style: 'percent', maximumFractionDigits: 0 })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
