import { Button, Field, Input, Select, Slider } from '@fluentui/react-components';
import { methods, roundings, type AllocationProblem, type MunicipalityInput, type Rule } from '../../../domain/allocation';
import { allocationTexts } from '../../../i18n/areas/allocation';
import { allocationScreenTexts } from '../../../i18n/areas/allocationScreen';
import { describeAllocationProblem, describeRule } from '../../../i18n/describeAllocation';
import { Section } from '../../shared/Section';
import { useTexts, useTranslator } from '../../texts';
import { BandFields } from './BandFields';
import { OverrideFields } from './OverrideFields';
import { typed, type NumberField, type RuleAction, type RuleForm } from './ruleForm';
import { useStyles } from './styles';

interface RulePartProps {
  readonly form: RuleForm;
  readonly onChange: (action: RuleAction) => void;
  readonly inputs: readonly MunicipalityInput[];
  readonly rule: Rule | null;
  readonly problems: readonly AllocationProblem[];
  /** Null where the workbook has no other rule to go back to. */
  readonly onReset: (() => void) | null;
}

/** The rule, field by field; what it says in words under it. */
export function RulePart({ form, onChange, inputs, rule, problems, onReset }: RulePartProps) {
  const styles = useStyles();
  const say = useTexts(allocationScreenTexts);
  const words = useTexts(allocationTexts);
  const translator = useTranslator();
  const number = (field: NumberField) => (
    <Field
      key={field}
      label={say(`rule.${field}`)}
      hint={field === 'exponent' ? say('rule.exponentHint') : undefined}
      className={field === 'exponent' ? styles.wide : undefined}
    >
      <Input
        className={styles.input}
        inputMode="decimal"
        value={form[field]}
        onChange={(_, { value }) => onChange({ type: 'number', field, value })}
      />
    </Field>
  );
  const exponent = typed(form.exponent);
  return (
    <Section title={say('rule.title')}>
      <Field label={say('rule.kind')}>
        <Select
          value={form.kind}
          onChange={(_, { value }) => {
            if (value === 'bands' || value === 'rate' || value === 'proportional') onChange({ type: 'kind', kind: value });
          }}
        >
          {(['proportional', 'bands', 'rate'] as const).map((kind) => (
            <option key={kind} value={kind}>
              {say(`rule.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.fields}>
        {(['base', 'min', 'max'] as const).map(number)}
        {form.kind === 'proportional' && (
          <>
            {number('total')}
            {number('exponent')}
            <Slider
              className={styles.wide}
              aria-label={say('rule.exponentSlider')}
              min={0.05}
              max={1}
              step={0.05}
              value={typeof exponent === 'number' ? exponent : 1}
              onChange={(_, { value }) =>
                onChange({ type: 'number', field: 'exponent', value: translator.number(value, { maximumFractionDigits: 2 }) })
              }
            />
            <Field label={say('rule.method')} className={styles.wide}>
              <Select
                value={form.method}
                onChange={(_, { value }) => {
                  const method = methods.find((each) => each === value);
                  if (method) onChange({ type: 'method', method });
                }}
              >
                {methods.map((method) => (
                  <option key={method} value={method}>
                    {words(`method.${method}`)}
                  </option>
                ))}
              </Select>
            </Field>
          </>
        )}
        {form.kind === 'rate' && (
          <>
            {number('inhabitantsPerStrip')}
            <Field label={say('rule.rounding')} className={styles.wide}>
              <Select
                value={form.rounding}
                onChange={(_, { value }) => {
                  const rounding = roundings.find((each) => each === value);
                  if (rounding) onChange({ type: 'rounding', rounding });
                }}
              >
                {roundings.map((rounding) => (
                  <option key={rounding} value={rounding}>
                    {words(`rounding.${rounding}`)}
                  </option>
                ))}
              </Select>
            </Field>
          </>
        )}
      </div>
      {form.kind === 'bands' && <BandFields bands={form.bands} onChange={onChange} />}
      <OverrideFields overrides={form.overrides} inputs={inputs} onChange={onChange} />
      <div role="status" className={styles.tight}>
        {problems.length > 0 && (
          <div className={`${styles.panel} ${styles.warning}`}>
            <p className={styles.strong}>{say('rule.wrong')}</p>
            <ul className={styles.list}>
              {problems.map((problem) => (
                <li key={`${problem.code} ${problem.where}`}>
                  {describeAllocationProblem(translator, { ...problem, where: placeWord(say, inputs, problem.where) })}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {rule && (
        <p className={styles.muted}>
          {say('rule.inWords')}: {describeRule(translator, rule)}
        </p>
      )}
      {onReset && (
        <div>
          <Button size="small" onClick={onReset}>
            {say('rule.back')}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** The label of the field that a path in the rule is about. */
function placeWord(
  say: ReturnType<typeof useTexts<(typeof allocationScreenTexts)['nl']>>,
  inputs: readonly MunicipalityInput[],
  where: string,
): string {
  const field = where.replace(/^share\./, '');
  for (const known of ['base', 'min', 'max', 'total', 'exponent', 'inhabitantsPerStrip', 'method', 'rounding'] as const)
    if (field === known) return say(`rule.${known}`);
  const band = /^bands\[(\d+)\]/.exec(field);
  if (band) return say('rule.bandField', { number: Number(band[1]) + 1 });
  const [, code, part] = /^overrides\.(.+?)(?:\.(fixed|min|max))?$/.exec(field) ?? [];
  if (code === undefined) return field === 'bands' ? say('rule.bandsField') : where;
  const municipality = inputs.find((input) => input.code === code)?.name ?? code;
  if (part === undefined) return municipality;
  return say('rule.fieldOf', {
    field: say(part === 'fixed' ? 'rule.fixed' : part === 'min' ? 'rule.ownMin' : 'rule.ownMax'),
    municipality,
  });
}
