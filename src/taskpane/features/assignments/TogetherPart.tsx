import { useMemo } from 'react';
import type { TableOf } from '../../../domain/contract';
import { comparedRows, togetherGroups } from '../../../domain/formulation';
import { assignmentsScreenTexts } from '../../../i18n/areas/assignmentsScreen';
import type { Actions } from '../../actions';
import { CellLink } from '../../shared/CellLink';
import { Section } from '../../shared/Section';
import { useTexts, useTranslator } from '../../texts';
import { titleCell } from './places';
import { useAssignmentStyles } from './styles';
import { statusWord } from './words';

interface TogetherPartProps {
  readonly actions: Pick<Actions, 'goTo'>;
  readonly table: TableOf<'assignments'>;
  /** The likeness from which on two assignments belong together. */
  readonly from: number;
}

/** Who asks nearly the same as others, and why we think so. */
export function TogetherPart({ actions, table, from }: TogetherPartProps) {
  const styles = useAssignmentStyles();
  const say = useTexts(assignmentsScreenTexts);
  const translator = useTranslator();
  const rows = useMemo(() => comparedRows(table), [table]);
  const groups = useMemo(() => togetherGroups(rows, { from }), [rows, from]);
  return (
    <Section title={say('parts.together')}>
      <p className={styles.muted}>{say('together.intro')}</p>
      {groups.length === 0 && <p className={styles.text}>{say('together.none')}</p>}
      {groups.map(({ members, shared }) => {
        const own = members.flatMap((at) => rows[at] ?? []);
        const names = new Set(own.map(({ municipality }) => municipality));
        return (
          <section key={members[0]} className={styles.box}>
            <h3 className={styles.title}>{say('together.group', { municipalities: translator.number(names.size) })}</h3>
            <p className={styles.muted}>
              {shared.length > 0 ? say('together.why', { words: translator.list(shared) }) : say('together.whyNone')}
            </p>
            <ul className={styles.list}>
              {own.map(({ row, number, municipality, title, status }) => (
                <li key={row} className={styles.text}>
                  <span className={styles.strong}>{municipality}</span>{' '}
                  <CellLink actions={actions} {...titleCell(table, row)}>
                    {[number, title].filter((part) => part !== '').join(' ')}
                  </CellLink>{' '}
                  <span className={styles.muted}>{statusWord(translator, status)}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Section>
  );
}
