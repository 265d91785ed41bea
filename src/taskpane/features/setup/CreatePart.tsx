import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { serialOfIso } from '../../../domain/cells/serialDate';
import { tables } from '../../../domain/contract';
import type { MunicipalityCatalogue } from '../../../domain/municipalities';
import { periodsIn } from '../../../domain/periods';
import { setupTexts } from '../../../i18n/areas/setup';
import { holidayRows, newWorkbookTexts } from '../../../i18n/workbookWords';
import type { WorkbookRead } from '../../../workbook';
import type { Actions } from '../../actions';
import { useGo } from '../../navigation';
import { ActionPreview } from '../../shared/ActionPreview';
import { ErrorBox, ErrorMessage } from '../../shared/ErrorMessage';
import { shippedMenuCard } from '../../shared/menuCard';
import { useNotify } from '../../shared/notices';
import { Section } from '../../shared/Section';
import { useJob } from '../../shared/useJob';
import { useWorkbook } from '../../shared/useWorkbook';
import { useTexts, useTranslator } from '../../texts';
import { MunicipalityChoice } from './MunicipalityChoice';
import { tableName } from './names';
import { regionIn } from './region';
import {
  chooseProvince,
  missingTables,
  problemsOf,
  rowsOf,
  sheetNames,
  startForm,
  takenNames,
  windowOf,
  type FormProblem,
  type NewForm,
} from './newWorkbook';
import { useSetupStyles } from './styles';

interface CreatePartProps {
  readonly actions: Pick<Actions, 'createWorkbook'>;
  readonly read: WorkbookRead;
  readonly catalogue: MunicipalityCatalogue;
  readonly onConnect: () => void;
}

/** Our tables in this workbook: who takes part, for which period, on what terms. */
export function CreatePart({ actions, read, catalogue, onConnect }: CreatePartProps) {
  const styles = useSetupStyles();
  const say = useTexts(setupTexts);
  const translator = useTranslator();
  const { number, list } = translator;
  const notify = useNotify();
  const go = useGo();
  const [, refresh] = useWorkbook();
  const missing = missingTables(read);
  const known = periodsIn(read.tables).at(-1);
  const [form, setForm] = useState(() =>
    startForm(catalogue, new Date().getFullYear(), {
      province: regionIn(read, catalogue)?.province ?? '',
      ...(known === undefined ? {} : { period: known }),
    }),
  );
  const [step, setStep] = useState<'form' | 'problems' | 'preview' | 'done'>('form');
  const button = useRef<HTMLButtonElement>(null);
  const { state, run, reset } = useJob((_signal, filled: NewForm) =>
    actions.createWorkbook({
      rows: { ...rowsOf(filled, catalogue, shippedMenuCard), holidays: holidayRows(translator, windowOf(filled)) },
      texts: newWorkbookTexts(translator),
    }),
  );
  const overview = newWorkbookTexts(translator).overview.sheet;
  const wanted = sheetNames(overview, missing);
  // Overzicht is ours to make again; whether a sheet of that name is, shows when it is made.
  const taken = takenNames(
    missing.map((key) => tables[key].nl),
    read,
  );
  const problems = problemsOf(form, missing);
  const [makesMunicipalities, makesSettings] = [missing.includes('municipalities'), missing.includes('settings')];
  const change = (part: Partial<NewForm>): void => {
    setForm({ ...form, ...part });
    setStep('form');
  };
  const shownProblem = (problem: FormProblem) =>
    step === 'problems' && problems.includes(problem) ? say(`create.problem.${problem}`) : undefined;
  const dateText = (iso: string): string => translator.date(serialOfIso(iso) ?? 1, 'long');
  const make = async (): Promise<void> => {
    const outcome = await run(form);
    if (!outcome?.ok) return;
    notify({ kind: 'done', text: say('create.done', { number: number(outcome.value.sheets.length) }) });
    setStep('done');
    await refresh();
  };

  if (step === 'done')
    return (
      <Section title={say('create.title')}>
        <div>
          <Button appearance="primary" onClick={() => go('allocation')}>
            {say('create.next')}
          </Button>
        </div>
      </Section>
    );
  if (missing.length === 0) {
    return (
      <Section title={say('create.title')}>
        <p className={styles.text}>{say('create.complete')}</p>
      </Section>
    );
  }
  if (taken.length > 0) {
    return (
      <Section title={say('create.title')}>
        <ErrorBox title={say('create.taken.title')} text={say('create.taken.text', { names: list(taken) })}>
          <Button onClick={onConnect}>{say('create.taken.connect')}</Button>
        </ErrorBox>
      </Section>
    );
  }
  const there = read.connected
    .filter(({ key }, at, all) => all.findIndex((each) => each.key === key) === at)
    .map(({ key }) => tableName(translator, key));
  const figure = (name: 'base' | 'min' | 'max', label: string) => (
    <Field label={label}>
      <Input inputMode="numeric" className={styles.select} value={form[name]} onChange={(_, { value }) => change({ [name]: value })} />
    </Field>
  );
  const figuresProblem = shownProblem('numbers') ?? shownProblem('bounds');
  return (
    <Section title={say('create.title')}>
      {there.length > 0 && <p className={styles.text}>{say('create.there', { tables: list(there) })}</p>}
      {makesMunicipalities && (
        <>
          <div className={styles.fields}>
            <Field label={say('create.province')}>
              <Select
                className={styles.select}
                value={form.province}
                onChange={(_, { value }) => {
                  setForm(chooseProvince(form, value, catalogue));
                  setStep('form');
                }}
              >
                <option value="">{say('create.country')}</option>
                {catalogue.provinces.map((province) => (
                  <option key={province} value={province}>
                    {province}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={say('create.date')}>
              <Select className={styles.select} value={form.referenceDate} onChange={(_, { value }) => change({ referenceDate: value })}>
                {catalogue.referenceDates.map((date) => (
                  <option key={date} value={date}>
                    {dateText(date)}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
          <MunicipalityChoice
            catalogue={catalogue}
            form={form}
            problem={shownProblem('municipalities')}
            onChange={(chosen) => change({ chosen })}
          />
          <p className={styles.muted}>{say('create.source', { date: dateText(form.referenceDate) })}</p>
        </>
      )}
      {makesSettings && (
        <>
          <Field label={say('create.period')} hint={say('create.periodHint')} validationMessage={shownProblem('period')}>
            <Input value={form.period} onChange={(_, { value }) => change({ period: value })} />
          </Field>
          <div className={styles.fields}>
            {figure('base', say('create.base'))}
            {figure('min', say('create.min'))}
            {figure('max', say('create.max'))}
            <Field label={say('create.hours')}>
              <Input
                inputMode="decimal"
                className={styles.select}
                value={form.hoursPerStrip}
                onChange={(_, { value }) => change({ hoursPerStrip: value })}
              />
            </Field>
          </div>
          {figuresProblem && (
            <p className={`${styles.text} ${styles.question}`} role="alert">
              {figuresProblem}
            </p>
          )}
          <p className={styles.muted}>{say('create.settingsNote')}</p>
        </>
      )}
      <div>
        <Button
          ref={button}
          appearance="primary"
          disabledFocusable={step === 'preview'}
          onClick={() => setStep(problems.length > 0 ? 'problems' : 'preview')}
        >
          {say('create.preview')}
        </Button>
      </div>
      {step === 'preview' && (
        <ActionPreview
          title={say('create.confirmTitle')}
          confirm={say('create.confirm')}
          busy={state.kind === 'working'}
          onConfirm={() => void make()}
          onCancel={() => {
            setStep('form');
            reset();
            button.current?.focus();
          }}
          changes={[
            say('create.changes.sheets', { number: number(wanted.length), names: list(wanted) }),
            ...(makesMunicipalities
              ? [say('create.changes.municipalities', { number: number(form.chosen.size), date: dateText(form.referenceDate) })]
              : []),
            ...(makesSettings
              ? [say('create.changes.settings', { period: form.period, base: form.base, min: form.min, max: form.max })]
              : []),
            ...(missing.includes('menuCard') ? [say('create.changes.menuCard', { number: number(shippedMenuCard.length) })] : []),
            say('create.changes.lists'),
            say('create.changes.untouched'),
          ]}
        />
      )}
      {state.kind === 'failed' && (
        <ErrorMessage problem={state.problem}>
          <Button onClick={onConnect}>{say('create.taken.connect')}</Button>
        </ErrorMessage>
      )}
    </Section>
  );
}
