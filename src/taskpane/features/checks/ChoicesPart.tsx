import { Button, Field, Input, mergeClasses, Select } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import {
  catalogue,
  groups,
  hasLimit,
  limitIn,
  limits,
  limitsFrom,
  type CheckSettings,
  type LimitCell,
  type Severity,
} from '../../../domain/checks';
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

interface ChoicesPartProps {
  readonly actions: Pick<Actions, 'writeCheckSettings'>;
  readonly current: CheckSettings;
  readonly limitCells: readonly LimitCell[];
}

/** Every check with its weight in this workbook. */
export function ChoicesPart({ actions, current, limitCells }: ChoicesPartProps) {
  const styles = useCheckStyles();
  const say = useTexts(checksScreenTexts);
  const sayCheck = useTexts(checkTexts);
  const translator = useTranslator();
  const notify = useNotify();
  const [, refresh] = useWorkbook();
  const [changed, setChanged] = useState<Readonly<Record<string, Choice>>>({});
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [sought, setSought] = useState('');
  const [asking, setAsking] = useState(false);
  const save = useRef<HTMLButtonElement>(null);
  const { state, run, reset } = useJob((_signal, choices: Parameters<Actions['writeCheckSettings']>[0]) =>
    actions.writeCheckSettings(choices),
  );

  const titleOf = (code: (typeof catalogue)[number]['code']): string => sayCheck(`findings.${code}.title`);
  const nowOf = (code: string): Choice => current[code] ?? 'standard';
  const wordOf = (choice: Choice, standard: Severity): string =>
    choice === 'off'
      ? say('choices.off')
      : choice === 'standard'
        ? say('choices.standard', { severity: severityName(translator, standard) })
        : severityName(translator, choice);
  const limitsNow = limitsFrom(limitCells);
  // What stands in the cell, also where it does not count; '' where the usual limit holds.
  const cellOf = (code: string): string => String(limitCells.find((each) => each.code === code)?.value ?? '');
  const isOwn = (code: string): boolean => cellOf(code) !== '';
  /** The limit asked for: null for the usual one, NaN for none that can be, undefined where it stays as it is. */
  const askedOf = (code: string): number | null | undefined => {
    const text = typed[code]?.trim();
    if (!hasLimit(code) || text === undefined || (text === '' ? !isOwn(code) : text === shownOf(code))) return undefined;
    return text === '' ? null : (limitIn(text, limits[code]) ?? Number.NaN);
  };
  const shownOf = (code: string): string =>
    !hasLimit(code) || !isOwn(code) ? '' : limitIn(cellOf(code), limits[code]) === null ? cellOf(code) : String(limitsNow[code]);
  const isWrong = (code: string): boolean => Number.isNaN(askedOf(code));
  const unitOf = (code: string): string => (hasLimit(code) ? sayCheck(`units.${limits[code].unit}`) : '');
  const isChanged = (code: string): boolean =>
    (changed[code] !== undefined && changed[code] !== nowOf(code)) || askedOf(code) !== undefined;
  const changes = catalogue.filter(({ code }) => isChanged(code));
  const faulty = changes.some(({ code }) => isWrong(code));
  const different = catalogue.filter(({ code }) => current[code] !== undefined || isOwn(code)).length;
  const words = sought.toLowerCase();
  const shown = catalogue.filter(({ code }) => `${titleOf(code)} ${code}`.toLowerCase().includes(words));
  const write = async (): Promise<void> => {
    const outcome = await run(
      changes.map(({ code }) => {
        const limit = askedOf(code);
        return { code, title: titleOf(code), choice: changed[code] ?? nowOf(code), ...(limit === undefined ? {} : { limit }) };
      }),
    );
    if (!outcome?.ok) return;
    notify({ kind: 'done', text: say('choices.done') });
    setChanged({});
    setTyped({});
    setAsking(false);
    await refresh();
  };
  return (
    <Section
      title={say('choices.title')}
      note={different === 0 ? say('choices.none') : say('choices.different', { count: different, number: translator.number(different) })}
    >
      <p className={styles.text}>{say('choices.text')}</p>
      <Field label={say('choices.search')}>
        <Input value={sought} onChange={(_, { value }) => setSought(value)} />
      </Field>
      <div className={styles.region} role="region" tabIndex={0} aria-label={say('choices.list')}>
        <table className={mergeClasses(styles.table, styles.halves)}>
          <caption className={styles.caption}>{say('choices.title')}</caption>
          {groups.map((group) => {
            const own = shown.filter((each) => each.group === group);
            return own.length === 0 ? null : (
              <tbody key={group}>
                <tr>
                  <th scope="colgroup" colSpan={2} className={styles.head}>
                    {sayCheck(`groups.${group}`)}
                  </th>
                </tr>
                {own.map(({ code, severity }) => (
                  <tr key={code}>
                    <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                      {titleOf(code)}
                    </th>
                    <td className={styles.cell}>
                      <Select
                        size="small"
                        className={styles.control}
                        aria-label={say('choices.choice', { name: titleOf(code) })}
                        value={changed[code] ?? nowOf(code)}
                        onChange={(_, { value }) =>
                          setChanged({ ...changed, [code]: choices.find((each) => each === value) ?? 'standard' })
                        }
                      >
                        {choices.map((choice) => (
                          <option key={choice} value={choice}>
                            {wordOf(choice, severity)}
                          </option>
                        ))}
                      </Select>
                      {hasLimit(code) && (
                        <Field
                          size="small"
                          className={styles.limit}
                          hint={sayCheck(`limits.${code}`)}
                          label={say('choices.limit', { unit: unitOf(code), standard: translator.number(limits[code].default) })}
                          {...(isWrong(code)
                            ? {
                                validationMessage: say('choices.limitWrong', {
                                  min: translator.number(limits[code].min),
                                  max: translator.number(limits[code].max),
                                }),
                              }
                            : {})}
                        >
                          <Input
                            size="small"
                            className={styles.control}
                            inputMode="numeric"
                            aria-label={say('choices.limitOf', {
                              name: titleOf(code),
                              unit: unitOf(code),
                              standard: translator.number(limits[code].default),
                            })}
                            value={typed[code] ?? shownOf(code)}
                            onChange={(_, { value }) => setTyped({ ...typed, [code]: value })}
                          />
                        </Field>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            );
          })}
        </table>
      </div>
      {changes.length > 0 && (
        <div>
          <Button ref={save} onClick={() => setAsking(true)} disabledFocusable={asking || faulty}>
            {say('choices.save', { count: changes.length, number: translator.number(changes.length) })}
          </Button>
        </div>
      )}
      {asking && changes.length > 0 && !faulty && (
        <ActionPreview
          title={say('choices.previewTitle')}
          confirm={say('choices.confirm')}
          busy={state.kind === 'working'}
          onConfirm={() => void write()}
          onCancel={() => {
            setAsking(false);
            reset();
            save.current?.focus();
          }}
          changes={[
            ...changes.flatMap(({ code, severity }) => [
              ...(changed[code] !== undefined && changed[code] !== nowOf(code)
                ? [
                    say('choices.change', {
                      name: titleOf(code),
                      before: wordOf(nowOf(code), severity),
                      after: wordOf(changed[code], severity),
                    }),
                  ]
                : []),
              ...(hasLimit(code) && askedOf(code) !== undefined
                ? [
                    say('choices.limitChange', {
                      name: titleOf(code),
                      before: translator.number(limitsNow[code]),
                      after: `${translator.number(askedOf(code) ?? limits[code].default)} ${unitOf(code)}`,
                    }),
                  ]
                : []),
            ]),
            say('choices.sheet'),
          ]}
        />
      )}
      {state.kind === 'failed' && <ErrorMessage problem={state.problem} />}
    </Section>
  );
}

const choices: readonly Choice[] = ['standard', ...severities, 'off'];
