import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { selfTestTexts } from '../../../../i18n/areas/selfTest';
import type { PersonId, SelfTestReport } from '../../../../workbook/selfTest';
import { useTexts } from '../../../texts';
import { useStyles } from './styles';
import { personChoices, personIds } from './words';

interface PeopleProps {
  readonly answers: SelfTestReport['people'];
  readonly onAnswer: (answers: SelfTestReport['people']) => void;
}

/** What only a person can see, as a list with steps. */
export function People({ answers, onAnswer }: PeopleProps) {
  const styles = useStyles();
  const say = useTexts(selfTestTexts);
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const done = personIds.filter((id) => answers[id] !== undefined).length;
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{say('person.title')}</h3>
      <p className={styles.text}>
        {say('person.intro', { count: personIds.length })} {say('person.answered', { done, all: personIds.length })}
      </p>
      <Button className={styles.way} aria-expanded={isOpen} aria-controls={isOpen ? list : undefined} onClick={() => setOpen(!isOpen)}>
        {say(isOpen ? 'person.close' : 'person.open')}
      </Button>
      {isOpen && (
        <div id={list} className={styles.part}>
          {personIds.map((id) => (
            <One key={id} id={id} answers={answers} onAnswer={onAnswer} />
          ))}
        </div>
      )}
    </div>
  );
}

function One({ id, answers, onAnswer }: PeopleProps & { readonly id: PersonId }) {
  const styles = useStyles();
  const say = useTexts(selfTestTexts);
  const steps = useId();
  const { [id]: given, ...others } = answers;
  return (
    <fieldset className={styles.asked} aria-describedby={steps}>
      <legend className={styles.legend}>{say(`people.${id}.question`)}</legend>
      <p id={steps} className={styles.text}>
        {say(`people.${id}.steps`)}
      </p>
      <RadioGroup
        layout="horizontal"
        aria-label={say(`people.${id}.question`)}
        value={given ?? ''}
        onChange={(_, { value }) => {
          const chosen = personChoices.find((each) => each === value);
          if (chosen) onAnswer({ ...answers, [id]: chosen });
        }}
      >
        {personChoices.map((choice) => (
          <Radio key={choice} value={choice} label={say(`person.${choice}`)} />
        ))}
      </RadioGroup>
      {given !== undefined && (
        <Button size="small" onClick={() => onAnswer(others)}>
          {say('person.clear')}
        </Button>
      )}
    </fieldset>
  );
}
