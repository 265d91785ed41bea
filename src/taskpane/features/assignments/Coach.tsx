import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ColumnKey, TableOf } from '../../../domain/contract';
import { formulationParts, type FormulationPart } from '../../../domain/formulation';
import { assignmentsScreenTexts } from '../../../i18n/areas/assignmentsScreen';
import { checks as checkTexts } from '../../../i18n/areas/checks';
import { Section } from '../../shared/Section';
import { useTexts, useTranslator } from '../../texts';
import { bracketsOf, targetOf, withBracket, type AssignmentForm, type AssignmentPlan } from './form';
import { useAssignmentStyles } from './styles';

interface CoachProps {
  readonly table: TableOf<'assignments'>;
  readonly form: AssignmentForm;
  readonly plan: AssignmentPlan;
  readonly onChange: (form: AssignmentForm) => void;
}

/** The columns a part needs; without them nobody can write it, and nobody is asked for it. */
const columnsFor: Readonly<Record<FormulationPart, readonly ColumnKey<'assignments'>[]>> = {
  reason: ['reason'],
  goal: ['goal'],
  result: ['result'],
  limits: [],
  planning: ['start', 'end'],
  roles: ['client', 'contractor'],
  handOver: [],
};

/** What is there, what is still missing and how it could be said; and what is in brackets. */
export function Coach({ table, form, plan, onChange }: CoachProps) {
  const styles = useAssignmentStyles();
  const say = useTexts(assignmentsScreenTexts);
  const sayCheck = useTexts(checkTexts);
  const { list } = useTranslator();
  const asked = formulationParts.filter((part) => columnsFor[part].every((column) => targetOf(table, form).columns[column] !== undefined));
  const missing = asked.filter((part) => plan.formulation.missing.includes(part));
  const there = asked.filter((part) => !missing.includes(part));
  const brackets = bracketsOf(form);
  return (
    <>
      <Section title={say('coach.title')}>
        <p className={styles.text} role="status">
          {missing.length === 0 ? say('coach.all') : say('coach.score', { score: there.length, all: asked.length })}
        </p>
        {missing.length > 0 && there.length > 0 && (
          <p className={styles.muted}>{say('coach.there', { parts: list(there.map((part) => sayCheck(`parts.${part}`))) })}</p>
        )}
        <ul className={styles.list}>
          {missing.map((part) => (
            <li key={part} className={styles.text}>
              <span className={styles.strong}>{sayCheck(`parts.${part}`)}</span>: {say(`coach.hints.${part}`)}
              <div className={styles.muted}>{say('coach.example', { example: say(`coach.examples.${part}`) })}</div>
            </li>
          ))}
        </ul>
      </Section>
      {brackets.length > 0 && (
        <Section title={say('coach.brackets')}>
          <p className={styles.muted}>{say('coach.bracketsText')}</p>
          {brackets.map((name) => (
            <Bracket key={name} name={name} onFill={(value) => onChange(withBracket(form, name, value))} />
          ))}
        </Section>
      )}
    </>
  );
}

function Bracket({ name, onFill }: { readonly name: string; readonly onFill: (value: string) => void }) {
  const styles = useAssignmentStyles();
  const say = useTexts(assignmentsScreenTexts);
  const [value, setValue] = useState('');
  const fill = (): void => {
    if (value.trim() !== '') onFill(value.trim());
  };
  return (
    <div className={styles.ways}>
      <Field className={styles.field} label={say('coach.fill', { name })}>
        <Input
          className={styles.input}
          value={value}
          onChange={(_, changed) => setValue(changed.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // Else the whole form would be sent.
            event.preventDefault();
            fill();
          }}
        />
      </Field>
      <Button className={styles.beside} size="small" aria-label={say('coach.fillNamed', { name })} onClick={fill}>
        {say('coach.fillApply')}
      </Button>
    </div>
  );
}
