import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { isoOf } from '../../../../domain/cells/serialDate';
import { selfTestTexts } from '../../../../i18n/areas/selfTest';
import type { Problem } from '../../../../workbook/excel/problem';
import type { SelfTestReport } from '../../../../workbook/selfTest';
import type { FeatureProps } from '../../../feature';
import { useRemembered } from '../../../preferences';
import { ErrorMessage } from '../../../shared/ErrorMessage';
import { Progress } from '../../../shared/Progress';
import { todaySerial } from '../../../shared/today';
import { useJob } from '../../../shared/useJob';
import { useTexts } from '../../../texts';
import { People } from './People';
import { ReportText } from './ReportText';
import { Results } from './Results';
import { useStyles } from './styles';
import { arePersonAnswers, questionCount } from './words';

type PersonAnswers = SelfTestReport['people'];
/** A run that somebody stopped: on its way out, out, or not out for what Excel said. */
type Stopped = 'stopping' | 'stopped' | Problem | null;

/** The name of the sheet is the same in both languages: it is found again by whoever looks for it. */
const sheet = 'Strippenkaart zelftest';

/** Says what will happen, asks Excel, shows what it answered, and gives the report to copy. */
export function SelfTest({ actions }: Pick<FeatureProps, 'actions'>) {
  const styles = useStyles();
  const say = useTexts(selfTestTexts);
  const [asked, setAsked] = useState(0);
  const [stopped, setStopped] = useState<Stopped>(null);
  // Among the questions is one that asks to close Excel: what was answered is there again afterwards.
  const [people, setPeople] = useRemembered<PersonAnswers>('selfTest.people', {}, arePersonAnswers);
  const button = useRef<HTMLButtonElement>(null);
  const latest = useRef<AbortSignal | null>(null);
  const job = useJob(async (signal: AbortSignal) => {
    latest.current = signal;
    const outcome = await actions.runSelfTest({ signal, day: isoOf(todaySerial()), onAnswer: (count) => setAsked(count) });
    if (signal.aborted && latest.current === signal)
      setStopped(outcome.ok || outcome.problem.code === 'cancelled' ? 'stopped' : outcome.problem);
    return outcome;
  });
  const { state } = job;
  const isWorking = state.kind === 'working';
  const start = (): void => {
    setAsked(0);
    setStopped(null);
    void job.run();
  };
  const stop = (): void => {
    job.stop();
    setStopped('stopping');
    button.current?.focus();
  };
  const report = state.kind === 'done' ? { ...state.value, people } : null;
  const count = (outcome: string): number => report?.answers.filter((answer) => answer.outcome === outcome).length ?? 0;
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{say('before.title')}</h3>
      <ul className={styles.points}>
        {(['sheet', 'undo', 'editing', 'sent'] as const).map((point) => (
          <li key={point}>{say(`before.${point}`, { sheet })}</li>
        ))}
      </ul>
      <Button ref={button} className={styles.way} appearance="primary" disabledFocusable={isWorking} onClick={start}>
        {report ? say('again') : say('start', { count: questionCount })}
      </Button>
      {isWorking && <Progress text={say('running')} part={{ done: asked, all: questionCount }} onStop={stop} delay={0} />}
      <div role="status" className={styles.text}>
        {(stopped === 'stopping' || stopped === 'stopped') && !isWorking && say(stopped)}
        {report && say('done', { holds: count('holds'), differs: count('differs'), notAsked: count('not-asked') })}
      </div>
      {typeof stopped === 'object' && stopped !== null && <ErrorMessage problem={stopped} onRetry={start} />}
      {state.kind === 'failed' && <ErrorMessage problem={state.problem} onRetry={start} />}
      {report && <Results answers={report.answers} />}
      <People answers={people} onAnswer={setPeople} />
      {report && <ReportText report={report} />}
    </div>
  );
}
