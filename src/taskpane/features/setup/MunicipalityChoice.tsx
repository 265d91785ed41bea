import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { populationsOn, type MunicipalityCatalogue } from '../../../domain/municipalities';
import { setupTexts } from '../../../i18n/areas/setup';
import { useTexts, useTranslator } from '../../texts';
import type { NewForm } from './newWorkbook';
import { useSetupStyles } from './styles';

interface MunicipalityChoiceProps {
  readonly catalogue: MunicipalityCatalogue;
  readonly form: Pick<NewForm, 'province' | 'referenceDate' | 'chosen'>;
  readonly problem: string | undefined;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** Which municipalities take part, of one province or of the whole country. */
export function MunicipalityChoice({ catalogue, form, problem, onChange }: MunicipalityChoiceProps) {
  const styles = useSetupStyles();
  const say = useTexts(setupTexts);
  const { number } = useTranslator();
  const [sought, setSought] = useState('');
  const { province, referenceDate, chosen } = form;
  const all = populationsOn(catalogue, referenceDate, province === '' ? undefined : province);
  const shown = all.filter(({ name }) => name.toLowerCase().includes(sought.trim().toLowerCase()));
  const toggle = (code: string, on: boolean): void =>
    onChange(new Set(on ? [...chosen, code] : [...chosen].filter((each) => each !== code)));
  return (
    <>
      <Field label={say('create.search')}>
        <Input type="search" value={sought} onChange={(_, { value }) => setSought(value)} />
      </Field>
      <div className={styles.ways}>
        <span className={styles.muted}>{say('create.chosen', { count: chosen.size, number: number(chosen.size) })}</span>
        {province !== '' && (
          <Button size="small" onClick={() => onChange(new Set([...chosen, ...all.map(({ code }) => code)]))}>
            {say('create.all')}
          </Button>
        )}
        <Button size="small" onClick={() => onChange(new Set())}>
          {say('create.none')}
        </Button>
      </div>
      <div className={styles.region} role="region" tabIndex={0} aria-label={say('create.municipalities')}>
        <ul className={styles.checks}>
          {shown.map(({ code, name, population }) => (
            <li key={code}>
              <Checkbox
                checked={chosen.has(code)}
                onChange={(_, { checked }) => toggle(code, checked === true)}
                label={
                  <>
                    {name} <span className={styles.muted}>{say('create.inhabitants', { number: number(population) })}</span>
                  </>
                }
              />
            </li>
          ))}
        </ul>
      </div>
      {problem && (
        <p className={`${styles.text} ${styles.question}`} role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
