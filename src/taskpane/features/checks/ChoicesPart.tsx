import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { catalogue, groups, type CheckSettings, type Severity } from '../../../domain/checks';
import { checks as checkTexts } from '../../../i18n/areas/checks';
import { checksScreenTexts } from '../../../i18n/areas/checksScreen';
import { severityName } from '../../../i18n/describeFinding';
import type { Actions } from '../../actions';
import { ActionPreview } from '../../shared/ActionPreview';
import { ErrorMessage } from '../../shared/ErrorMessage';
import { useNotify } from '../../shared/notices';
import { Section } from '../../shared/Section';
import { useJob } from '../../shared/useJob';
import { useWorkbook } from '../../shared/useWorkbook';
import { useTexts, useTranslator } from '../../texts';
import { severities } from './grouping';
import { useCheckStyles } from './styles';

type Choice = Severity | 'off' | 'standard';

export interface ChoicesPartProps {
  readonly actions: Pick<Actions, 'writeCheckSettings'>;
  readonly current: CheckSettings;
}

/** Every check with its weight in this workbook. */
export function ChoicesPart({ actions, current }: ChoicesPartProps) {
  const styles = useCheckStyles();
  const say = useTexts(checksScreenTexts);
  const sayCheck = useTexts(checkTexts);
  const translator = useTranslator();
  const notify = useNotify();
  const [, refresh] = useWorkbook();
  const [changed, setChanged] = useState<Readonly<Record<string, Choice>>>({});
  const [sought, setSought] = useState('');
  const [asking, setAsking] = useState(false);
  const save = useRef<HTMLButtonElement>(null);
  const { state, run, reset } = useJob((_signal, choices: Parameters<Actions['writeCheckSettings']>[0]) => actions.writeCheckSettings(choices));

  const titleOf = (code: (typeof catalogue)[number]['code']): string => sayCheck(`findings.${code}.title`);
  const nowOf = (code: string): Choice => current[code] ?? 'standard';
  const wordOf = (choice: Choice, standard: Severity): string =>
    (choice === 'off' ? say('choices.off') : choice === 'standard' ? say('choices.standard', { severity: severityName(translator, standard) }) : severityName(translator, choice));
  const changes = catalogue.filter(({ code }) => changed[code] !== undefined && changed[code] !== nowOf(code));
  const different = catalogue.filter(({ code }) => current[code] !== undefined).length;
  const words = sought.toLowerCase();
  const shown = catalogue.filter(({ code }) => `${titleOf(code)} ${code}`.toLowerCase().includes(words));
  const write = async (): Promise<void> => {
    const outcome = await run(changes.map(({ code }) => ({ code, title: titleOf(code), choice: changed[code] ?? 'standard' })));
    if (!outcome?.ok) return;
    notify({ kind: 'done', text: say('choices.done') });
    setChanged({});
    setAsking(false);
    await refresh();
  };
  return (
    <Section title={say('choices.title')} note={different === 0 ? say('choices.none') : say('choices.different', { count: different, number: translator.number(different) })}>
      <p className={styles.text}>{say('choices.text')}</p>
      <Field label={say('choices.search')}><Input value={sought} onChange={(_, { value }) => setSought(value)} /></Field>
      <div className={styles.region} role="region" tabIndex={0} aria-label={say('choices.list')}>
        <table className={styles.table}>
          <caption className={styles.caption}>{say('choices.title')}</caption>
          {groups.map((group) => {
            const own = shown.filter((each) => each.group === group);
            return own.length === 0 ? null : (
              <tbody key={group}>
                <tr><th scope="colgroup" colSpan={2} className={styles.head}>{sayCheck(`groups.${group}`)}</th></tr>
                {own.map(({ code, severity }) => (
                  <tr key={code}>
                    <th scope="row" className={styles.cell}>{titleOf(code)}</th>
                    <td className={styles.cell}>
                      <Select size="small" aria-label={say('choices.choice', { name: titleOf(code) })} value={changed[code] ?? nowOf(code)}
                        onChange={(_, { value }) => setChanged({ ...changed, [code]: choices.find((each) => each === value) ?? 'standard' })}>
                        {choices.map((choice) => <option key={choice} value={choice}>{wordOf(choice, severity)}</option>)}
                      </Select>
                    </td>
                  </tr>
                ))}
              </tbody>
            );
          })}
        </table>
      </div>
      {changes.length > 0 && (
        <div><Button ref={save} onClick={() => setAsking(true)} disabledFocusable={asking}>{say('choices.save', { count: changes.length, number: translator.number(changes.length) })}</Button></div>
      )}
      {asking && changes.length > 0 && (
        <ActionPreview title={say('choices.previewTitle')} confirm={say('choices.confirm')} busy={state.kind === 'working'} onConfirm={() => void write()}
          onCancel={() => { setAsking(false); reset(); save.current?.focus(); }}
          changes={[
            ...changes.map(({ code, severity }) => say('choices.change', { name: titleOf(code), before: wordOf(nowOf(code), severity), after: wordOf(changed[code] ?? 'standard', severity) })),
            say('choices.sheet'),
          ]} />
      )}
      {state.kind === 'failed' && <ErrorMessage problem={state.problem} />}
    </Section>
  );
}

const choices: readonly Choice[] = ['standard', ...severities, 'off'];
