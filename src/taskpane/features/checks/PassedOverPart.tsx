import { passedOverTexts } from '../../../i18n/areas/passedOver';
import { describePassedOver } from '../../../i18n/describePassedOver';
import type { WorkbookRead } from '../../../workbook';
import { Section } from '../../shared/Section';
import { useTexts, useTranslator } from '../../texts';
import { useCheckStyles } from './styles';

/** What the check did not read, beside what it found: no finding there is not the same as nothing wrong. */
export function PassedOverPart({ read }: { readonly read: WorkbookRead }) {
  const styles = useCheckStyles();
  const say = useTexts(passedOverTexts);
  const lines = describePassedOver(useTranslator(), read);
  if (lines.length === 0) return null;
  return (
    <Section title={say('title')}>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line} className={styles.text}>
            {line}
          </li>
        ))}
      </ul>
    </Section>
  );
}
