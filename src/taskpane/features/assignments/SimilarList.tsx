import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { TableOf } from '../../../domain/contract';
import { comparedRows, similarityOver } from '../../../domain/formulation';
import { assignmentsScreenTexts } from '../../../i18n/areas/assignmentsScreen';
import type { Actions } from '../../actions';
import { CellLink } from '../../shared/CellLink';
import { Section } from '../../shared/Section';
import { useTexts, useTranslator } from '../../texts';
import type { AssignmentForm } from './form';
import { titleCell } from './places';
import { useAssignmentStyles } from './styles';
import { statusWord } from './words';

interface SimilarListProps {
  readonly actions: Pick<Actions, 'goTo'>;
  readonly table: TableOf<'assignments'>;
  /** The likeness from which on it is said. */
  readonly from: number;
  readonly form: AssignmentForm;
  readonly onJoin: (row: number) => void;
}

/** Who asks or did nearly the same as what is being typed. */
export function SimilarList({ actions, table, from, form, onJoin }: SimilarListProps) {
  const styles = useAssignmentStyles();
  const say = useTexts(assignmentsScreenTexts);
  const translator = useTranslator();
  const rows = useMemo(() => comparedRows(table), [table]);
  const find = useMemo(() => similarityOver(rows, { from }), [rows, from]);
  const { municipality, title, goal, theme } = form;
  const found = useMemo(
    () => find({ number: '', municipality, title, goal, theme, isOpen: true }),
    [find, municipality, title, goal, theme],
  );
  return (
    <Section title={say('similar.title')}>
      {found.length === 0 && <p className={styles.muted}>{say('similar.none')}</p>}
      <ul className={styles.list}>
        {found.map(({ index, shared }) => {
          const other = rows[index];
          if (!other) return null;
          return (
            <li key={other.row} className={styles.box}>
              <p className={styles.text}>{say(other.isOpen ? 'similar.ask' : 'similar.did', { municipality: other.municipality })}</p>
              <p className={styles.muted}>
                {say('similar.what', {
                  number: other.number,
                  title: other.title,
                  status: statusWord(translator, other.status),
                  words: translator.list(shared),
                })}{' '}
                <CellLink actions={actions} {...titleCell(table, other.row)} />
              </p>
              {other.isOpen && other.number !== '' && (
                <div>
                  <Button size="small" onClick={() => onJoin(other.row)}>
                    {say('similar.join', { municipality: other.municipality })}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
