import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { selfTestTexts } from '../../../../i18n/areas/selfTest';
import type { Answer } from '../../../../workbook/selfTest';
import { useTexts, useTranslator } from '../../../texts';
import { useStyles } from './styles';
import { seenWords } from './words';

/** What differs first and open; the rest behind a button each. */
export function Results({ answers }: { readonly answers: readonly Answer[] }) {
  const styles = useStyles();
  const say = useTexts(selfTestTexts);
  const differs = answers.filter(({ outcome }) => outcome === 'differs');
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{say('differs.title')}</h3>
      {differs.length === 0 ? <p className={styles.text}>{say('differs.none')}</p> : <Lines answers={differs} />}
      <Folded title={say('notAsked')} answers={answers.filter(({ outcome }) => outcome === 'not-asked')} />
      <Folded title={say('holds')} answers={answers.filter(({ outcome }) => outcome === 'holds')} />
    </div>
  );
}

function Folded({ title, answers }: { readonly title: string; readonly answers: readonly Answer[] }) {
  const styles = useStyles();
  const say = useTexts(selfTestTexts);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (answers.length === 0) return null;
  return (
    <>
      <Button className={styles.way} aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setOpen(!isOpen)}>
        {say(isOpen ? 'hide' : 'show', { title, count: answers.length })}
      </Button>
      {isOpen && (
        <div id={id}>
          <Lines answers={answers} />
        </div>
      )}
    </>
  );
}

function Lines({ answers }: { readonly answers: readonly Answer[] }) {
  const styles = useStyles();
  const say = useTexts(selfTestTexts);
  const translator = useTranslator();
  return (
    <ul className={styles.list}>
      {answers.map((answer) => (
        <li key={answer.id} className={styles.line}>
          <span className={styles.text}>{say(`question.${answer.id}`)}</span>
          <span className={styles.muted}>{seenWords(translator, answer)}</span>
        </li>
      ))}
    </ul>
  );
}
