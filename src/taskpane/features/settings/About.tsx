import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { settingsScreenTexts } from '../../../i18n/areas/settingsScreen';
import { productVersion } from '../../../productVersion';
import { Section } from '../../shared/Section';
import { useTexts } from '../../texts';

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: '20px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Where to begin, for each of the three people who use this. The pages are in the build, so they open without the internet. */
export function Help() {
  const styles = useStyles();
  const say = useTexts(settingsScreenTexts);
  return (
    <Section title={say('help.title')}>
      <ul className={styles.list}>
        {(['coordinator', 'municipality', 'evaluator'] as const).map((role) => (
          <li key={role}>{say(`help.${role}`)}</li>
        ))}
      </ul>
      <p className={styles.text}>
        <Link href={say('help.pageAddress')} target="_blank" rel="noopener">
          {say('help.page')}
        </Link>{' '}
        ({say('help.opens')})
      </p>
    </Section>
  );
}

/** Version, rights and sources: what an administrator or a careful person asks. */
export function About() {
  const styles = useStyles();
  const say = useTexts(settingsScreenTexts);
  return (
    <Section title={say('about.title')} note={say('about.version', { version: productVersion })}>
      <ul className={styles.list}>
        {(['may', 'mayNot', 'loads', 'keeps', 'populations', 'licence'] as const).map((point) => (
          <li key={point}>{say(`about.${point}`)}</li>
        ))}
      </ul>
    </Section>
  );
}
