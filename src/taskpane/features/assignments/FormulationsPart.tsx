import { Button, Field, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { TableOf } from '../../../domain/contract';
import { openAssignments } from '../../../domain/formulation';
import { assignmentsScreenTexts } from '../../../i18n/areas/assignmentsScreen';
import { checks as checkTexts } from '../../../i18n/areas/checks';
import type { Actions } from '../../actions';
import { CellLink } from '../../shared/CellLink';
import { Section } from '../../shared/Section';
import { useTexts, useTranslator } from '../../texts';
import { titleCell } from './places';
import { useAssignmentStyles } from './styles';
import { statusWord } from './words';

interface FormulationsPartProps {
  readonly actions: Pick<Actions, 'goTo'>;
  readonly table: TableOf<'assignments'>;
}

const atOnce = 20;

/** What each assignment that has not begun still lacks, one click from its row. */
export function FormulationsPart({ actions, table }: FormulationsPartProps) {
  const styles = useAssignmentStyles();
  const say = useTexts(assignmentsScreenTexts);
  const sayCheck = useTexts(checkTexts);
  const translator = useTranslator();
  const { number, list } = translator;
  const [chosen, setChosen] = useState('');
  const [shown, setShown] = useState(atOnce);
  const all = useMemo(() => openAssignments(table), [table]);
  const names = useMemo(
    () =>
      [...new Set(all.flatMap(({ rows }) => rows.map(({ municipality }) => municipality)))]
        .filter((name) => name !== '')
        .sort((one, other) => one.localeCompare(other, 'nl')),
    [all],
  );
  const found = all.filter(({ rows }) => chosen === '' || rows.some(({ municipality }) => municipality === chosen));
  return (
    <Section title={say('parts.formulations')} note={say('formulations.count', { count: found.length, number: number(found.length) })}>
      <p className={styles.muted}>{say('formulations.intro')}</p>
      {all.length === 0 ? (
        <p className={styles.text}>{say('formulations.none')}</p>
      ) : (
        <Field className={styles.field} label={say('formulations.municipality')}>
          <Select
            value={chosen}
            onChange={(_, { value }) => {
              setChosen(value);
              setShown(atOnce);
            }}
          >
            <option value="">{say('formulations.all')}</option>
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <ul className={styles.list}>
        {found.slice(0, shown).map((each) => {
          const { row = 0 } = each.rows.find(({ municipality }) => municipality === chosen) ?? each.rows[0] ?? {};
          const { missing, score } = each.formulation;
          return (
            <li key={row} className={styles.box}>
              <div className={styles.text}>
                <span className={styles.strong}>{each.number}</span>{' '}
                <CellLink actions={actions} {...titleCell(table, row)}>
                  {each.title || say('formulations.noTitle')}
                </CellLink>
              </div>
              <div className={styles.muted}>
                {[
                  list(each.rows.map(({ municipality }) => municipality).filter((name) => name !== '')),
                  statusWord(translator, each.status),
                  say('coach.score', { score, all: score + missing.length }),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </div>
              <div className={styles.text}>
                {missing.length === 0
                  ? say('formulations.complete')
                  : say('formulations.missing', { parts: list(missing.map((part) => sayCheck(`parts.${part}`))) })}
                {each.brackets.length > 0 && ` ${say('formulations.brackets', { names: list(each.brackets.map((name) => `[${name}]`)) })}`}
              </div>
            </li>
          );
        })}
      </ul>
      {found.length > shown && (
        <div>
          <Button onClick={() => setShown(shown + atOnce)}>
            {say('formulations.more', {
              count: Math.min(atOnce, found.length - shown),
              number: number(Math.min(atOnce, found.length - shown)),
            })}
          </Button>
        </div>
      )}
    </Section>
  );
}
