import { Field, Select } from '@fluentui/react-components';
import { settingsScreenTexts } from '../../../i18n/areas/settingsScreen';
import { usePreferences, type Appearance } from '../../preferences';
import { Section } from '../../shared/Section';
import { useTexts } from '../../texts';

const appearances = ['auto', 'light', 'dark', 'contrast'] as const satisfies readonly Appearance[];

/** What a person chooses for this pane: its language and its look. */
export function Choices() {
  const say = useTexts(settingsScreenTexts);
  const [{ language, appearance }, change] = usePreferences();
  return (
    <Section title={say('own.title')}>
      <Field label={say('choices.language')} hint={say('own.intro')}>
        <Select value={language ?? ''} onChange={(_, { value }) => change({ language: value === 'nl' || value === 'en' ? value : null })}>
          <option value="">{say('choices.followExcel')}</option>
          <option value="nl" lang="nl">
            Nederlands
          </option>
          <option value="en" lang="en">
            English
          </option>
        </Select>
      </Field>
      <Field label={say('choices.appearance')}>
        <Select
          value={appearance}
          onChange={(_, { value }) => change({ appearance: appearances.find((name) => name === value) ?? 'auto' })}
        >
          {appearances.map((name) => (
            <option key={name} value={name}>
              {say(`choices.${name}`)}
            </option>
          ))}
        </Select>
      </Field>
    </Section>
  );
}
