import { Button, Field, mergeClasses, Select } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { membersOf, type Capacity, type Outlook, type OutlookProblem } from '../../../domain/capacity';
import { teamTexts } from '../../../i18n/areas/team';
import { ActionPreview } from '../../shared/ActionPreview';
import { ErrorMessage } from '../../shared/ErrorMessage';
import { useTexts, useTranslator } from '../../texts';
import { emptyScenario, formOf, sameScenarioName, scenarioIn, scenarioOf } from './scenarioForm';
import { ScenarioFields } from './ScenarioFields';
import { scenarioWords } from './scenarioWords';
import { useTeamStyles } from './styles';
import type { WhatIfInHand } from './useWhatIf';

interface WhatIfProps {
  readonly whatIf: WhatIfInHand;
  readonly capacity: Capacity;
  readonly today: number;
  readonly now: Outlook | OutlookProblem;
  /** With the scenario that is looked at; null without one. */
  readonly then: Outlook | OutlookProblem | null;
}

/** Named what-ifs beside the team as it is; kept in the workbook only when asked. */
export function WhatIf({ whatIf, capacity, today, now, then }: WhatIfProps) {
  const styles = useTeamStyles();
  const say = useTexts(teamTexts);
  const translator = useTranslator();
  const members = useMemo(() => membersOf({ ...capacity, bookings: [], absences: [], vacancies: [] }), [capacity]);
  const { state, dispatch } = whatIf;
  const { step, kept, tried, chosen } = state;
  const scenario = scenarioIn(state);
  const result = step.kind === 'filling' ? scenarioOf(step.form, capacity, today) : null;
  const unsaved = tried !== null;
  // Back to what can be done next, once a form or a preview is closed.
  const ways = useRef<HTMLDivElement>(null);
  const before = useRef(step.kind);
  useEffect(() => {
    if (step.kind === 'looking' && before.current !== 'looking') ways.current?.querySelector('button')?.focus();
    before.current = step.kind;
  }, [step.kind]);
  return (
    <>
      <p className={styles.muted}>{say('scenarios.intro')}</p>
      {whatIf.problem && <ErrorMessage problem={whatIf.problem} onRetry={whatIf.retry} />}
      {step.kind === 'filling' && result ? (
        <ScenarioFields
          form={step.form}
          members={members}
          today={today}
          problems={step.asked && !result.ok ? result.problems : []}
          onChange={(part) => dispatch({ type: 'change', part })}
          onTry={() => dispatch({ type: 'try', scenario: result.ok ? result.scenario : null })}
          onCancel={() => dispatch({ type: 'cancel' })}
        />
      ) : (
        <>
          {(unsaved || (kept !== null && kept.length > 0)) && (
            <Field className={styles.field} label={say('scenarios.choose')}>
              <Select
                value={unsaved ? unsavedValue : chosen}
                disabled={step.kind !== 'looking'}
                onChange={(_, { value }) => {
                  if (value !== unsavedValue) dispatch({ type: 'choose', name: value });
                }}
              >
                <option value="">{say('scenarios.asIs')}</option>
                {(kept ?? []).map(({ name }) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
                {tried && (
                  <option value={unsavedValue}>
                    {tried.name} ({say('scenarios.unsaved').toLowerCase()})
                  </option>
                )}
              </Select>
            </Field>
          )}
          {scenario && (
            <ul className={styles.list} style={{ gap: '2px' }}>
              {scenarioWords(translator, scenario).map((text) => (
                <li key={text} className={styles.text}>
                  {text}
                </li>
              ))}
            </ul>
          )}
          {scenario && then && <Comparison name={scenario.name} now={now} then={then} />}
          {step.kind === 'looking' && (
            <div ref={ways} className={styles.ways}>
              {tried && (
                <Button size="small" appearance="primary" onClick={() => dispatch({ type: 'keep' })}>
                  {say('scenarios.keep')}
                </Button>
              )}
              <Button size="small" onClick={() => dispatch({ type: 'fill', form: emptyScenario })}>
                {say('scenarios.make')}
              </Button>
              {scenario && (
                <Button size="small" onClick={() => dispatch({ type: 'fill', form: formOf(scenario) })}>
                  {say('scenarios.edit')}
                </Button>
              )}
              {scenario && !tried && (
                <Button size="small" onClick={() => dispatch({ type: 'remove' })}>
                  {say('scenarios.remove')}
                </Button>
              )}
            </div>
          )}
          {step.kind === 'keeping' && tried && (
            <ActionPreview
              title={say('scenarios.keepTitle', { name: tried.name })}
              confirm={say('scenarios.keepConfirm')}
              busy={whatIf.busy}
              changes={[
                say('scenarios.keepChange', { name: tried.name }),
                ...(kept?.some(({ name }) => sameScenarioName(name, tried.name))
                  ? [say('scenarios.keepReplace', { name: tried.name })]
                  : []),
              ]}
              onConfirm={() => whatIf.keep(tried)}
              onCancel={() => dispatch({ type: 'cancel' })}
            />
          )}
          {step.kind === 'removing' && scenario && (
            <ActionPreview
              title={say('scenarios.removeTitle', { name: scenario.name })}
              confirm={say('scenarios.removeConfirm')}
              busy={whatIf.busy}
              changes={[say('scenarios.removeChange', { name: scenario.name })]}
              onConfirm={() => whatIf.remove(scenario.name)}
              onCancel={() => dispatch({ type: 'cancel' })}
            />
          )}
        </>
      )}
    </>
  );
}

/** No scenario can be called this: names are trimmed. */
const unsavedValue = ' ';

function Comparison({
  name,
  now,
  then,
}: {
  readonly name: string;
  readonly now: Outlook | OutlookProblem;
  readonly then: Outlook | OutlookProblem;
}) {
  const styles = useTeamStyles();
  const say = useTexts(teamTexts);
  const { number } = useTranslator();
  const problem = !then.ok ? then : !now.ok ? now : null;
  if (problem || !now.ok || !then.ok) return <p className={styles.text}>{say(`outlook.${problem?.code ?? 'periodOver'}`)}</p>;
  const hours = (value: number): string => number(value, { maximumFractionDigits: 0 });
  const figure = mergeClasses(styles.cell, styles.number);
  return (
    <div className={styles.scroll} role="region" aria-label={say('scenarios.compareRegion')} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.hidden}>{say('scenarios.compare', { name })}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {say('scenarios.what')}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              {say('scenarios.now')}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              {say('scenarios.then')}
            </th>
          </tr>
        </thead>
        <tbody>
          {(['claimed', 'free', 'available', 'short', 'shortForClaimed'] as const).map((key) => {
            const short = key === 'short' || key === 'shortForClaimed';
            const look = (value: number): string => mergeClasses(figure, short && styles.strong, short && value > 0 && styles.over);
            return (
              <tr key={key}>
                <th scope="row" className={styles.cell}>
                  {say(`scenarios.${key}`)}
                </th>
                <td className={look(now.total[key])}>{hours(now.total[key])}</td>
                <td className={look(then.total[key])}>{hours(then.total[key])}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
