import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { settingsScreenTexts } from '../../../i18n/areas/settingsScreen';
import type { FeatureProps } from '../../feature';
import { Progress } from '../../shared/Progress';
import { Section } from '../../shared/Section';
import { useTexts } from '../../texts';

/** Few people open it, and it brings the words of a hundred questions. */
const SelfTest = lazy(async () => {
  const { SelfTest: loaded } = await import(/* webpackChunkName: "self-test-screen" */ './selfTest/SelfTest');
  return { default: loaded };
});

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** Whether the Excel at hand does what we take Excel to do. */
export function SelfTestSection({ actions }: Pick<FeatureProps, 'actions'>) {
  const styles = useStyles();
  const say = useTexts(settingsScreenTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={say('selfTest.title')}>
      <p className={styles.text}>{say('selfTest.intro')}</p>
      {isOpen ? (
        <Suspense fallback={<Progress text={say('selfTest.loading')} />}>
          <SelfTest actions={actions} />
        </Suspense>
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{say('selfTest.open')}</Button>
        </div>
      )}
    </Section>
  );
}
