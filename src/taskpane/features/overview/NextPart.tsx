import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { nextStepTexts } from '../../../i18n/areas/nextStep';
import type { WorkbookRead } from '../../../workbook';
import { useGo } from '../../navigation';
import { Section } from '../../shared/Section';
import { useTexts } from '../../texts';
import { nextStep, type NextStep } from './nextStep';
import type { Screen } from '../../screens';

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

const places: Readonly<Record<NextStep, Screen>> = {
  translate: 'setup',
  allocate: 'allocation',
  adopt: 'allocation',
  assignment: 'assignments',
};

/** One thing to do next, until a year is running. */
export function NextPart({ read, period }: { readonly read: WorkbookRead; readonly period: string }) {
  const styles = useStyles();
  const say = useTexts(nextStepTexts);
  const go = useGo();
  const step = nextStep(read, period);
  if (step === null) return null;
  return (
    <Section title={say('title')}>
      <p className={styles.text}>{say(`${step}.text`, { period })}</p>
      <div>
        <Button appearance="primary" onClick={() => go(places[step])}>
          {say(`${step}.action`)}
        </Button>
      </div>
    </Section>
  );
}
