import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type FormEvent } from 'react';
import { isoOf } from '../../../domain/cells/serialDate';
import { levels } from '../../../domain/capacity';
import { teamTexts } from '../../../i18n/areas/team';
import { DateField } from '../../shared/DateField';
import { useTexts, useTranslator } from '../../texts';
import type { ArrivingForm, ScenarioForm, ScenarioFormProblem } from './scenarioForm';
import { scenarioProblemWords } from './scenarioWords';
import { useTeamStyles } from './styles';
import { levelWord } from './words';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))', gap: tokens.spacingHorizontalS, alignItems: 'end' },
  person: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlockEnd: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  problems: { margin: 0, paddingInlineStart: '20px', color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase300 },
});

interface ScenarioFieldsProps {
  readonly form: ScenarioForm;
  readonly members: readonly string[];
  readonly today: number;
  /** Said once the person wanted to work it out. */
  readonly problems: readonly ScenarioFormProblem[];
  readonly onChange: (part: Partial<ScenarioForm>) => void;
  readonly onTry: () => void;
  readonly onCancel: () => void;
}

/** Who leaves, who comes, and when the period would end. */
export function ScenarioFields({ form, members, today, problems, onChange, onTry, onCancel }: ScenarioFieldsProps) {
  const styles = useStyles();
  const shared = useTeamStyles();
  const say = useTexts(teamTexts);
  const translator = useTranslator();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  const { leaving, arriving } = form;
  const leaves = (member: string, lastDay: string | null): void => {
    const { [member]: _, ...others } = leaving;
    onChange({ leaving: lastDay === null ? others : { ...others, [member]: lastDay } });
  };
  const person = (index: number, part: Partial<ArrivingForm>): void =>
    onChange({ arriving: arriving.map((each, at) => (at === index ? { ...each, ...part } : each)) });
  const add = (): void =>
    onChange({ arriving: [...arriving, { member: say('scenarios.newPerson'), level: 'senior', fte: '1', from: isoOf(today) }] });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onTry();
  };
  return (
    <form
      className={shared.box}
      aria-labelledby={id}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <h3 id={id} ref={heading} tabIndex={-1} className={shared.title}>
        {say('scenarios.form')}
      </h3>
      <Field label={say('scenarios.name')}>
        <Input className={shared.input} value={form.name} onChange={(_, { value }) => onChange({ name: value })} />
      </Field>
      <fieldset className={shared.fieldset}>
        <legend className={shared.legend}>{say('scenarios.leaving')}</legend>
        {members.length === 0 && <p className={shared.muted}>{say('scenarios.leavingNone')}</p>}
        {members.map((member) => (
          <div key={member} className={styles.pair}>
            <Checkbox
              label={member}
              checked={leaving[member] !== undefined}
              onChange={(_, { checked }) => leaves(member, checked === true ? isoOf(today) : null)}
            />
            {leaving[member] !== undefined && (
              <DateField
                isLabelled
                label={say('scenarios.lastDay', { member })}
                value={leaving[member]}
                onChange={(text) => leaves(member, text)}
              />
            )}
          </div>
        ))}
      </fieldset>
      <fieldset className={shared.fieldset}>
        <legend className={shared.legend}>{say('scenarios.arriving')}</legend>
        {arriving.map((each, index) => (
          <div key={index} className={styles.person} role="group" aria-label={say('scenarios.arrivingOf', { number: index + 1 })}>
            <Field label={say('scenarios.arrivingName')}>
              <Input className={shared.input} value={each.member} onChange={(_, { value }) => person(index, { member: value })} />
            </Field>
            <div className={styles.pair}>
              <Field label={say('scenarios.arrivingLevel')}>
                <Select value={each.level} onChange={(_, { value }) => person(index, { level: value })}>
                  {levels.map((level) => (
                    <option key={level} value={level ?? ''}>
                      {levelWord(translator, level)}
                    </option>
                  ))}
                </Select>
              </Field>
              <Field label={say('scenarios.arrivingFte')}>
                <Input
                  className={shared.input}
                  inputMode="decimal"
                  value={each.fte}
                  onChange={(_, { value }) => person(index, { fte: value })}
                />
              </Field>
              <DateField label={say('scenarios.arrivingFrom')} value={each.from} onChange={(from) => person(index, { from })} />
            </div>
            <div>
              <Button size="small" appearance="subtle" onClick={() => onChange({ arriving: arriving.filter((_, at) => at !== index) })}>
                {say('scenarios.removePerson', { number: index + 1 })}
              </Button>
            </div>
          </div>
        ))}
        <div>
          <Button size="small" onClick={add}>
            {say('scenarios.addPerson')}
          </Button>
        </div>
      </fieldset>
      <DateField label={say('scenarios.periodEnd')} value={form.periodEnd} onChange={(periodEnd) => onChange({ periodEnd })} />
      {problems.length > 0 && (
        <ul className={styles.problems} role="alert">
          {problems.map((problem, index) => (
            <li key={index}>{scenarioProblemWords(translator, problem)}</li>
          ))}
        </ul>
      )}
      <div className={shared.ways}>
        <Button type="submit" appearance="primary">
          {say('scenarios.try')}
        </Button>
        <Button onClick={onCancel}>{say('scenarios.cancel')}</Button>
      </div>
    </form>
  );
}
