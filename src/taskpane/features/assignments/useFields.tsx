import { Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useId, useMemo, type ReactNode } from 'react';
import { textOf } from '../../../domain/cells';
import { columnsOf, enumerations, type tables as contract, type ColumnKey, type TableOf } from '../../../domain/contract';
import { ledgerMunicipalities } from '../../../domain/ledger';
import { periodsIn } from '../../../domain/periods';
import { assignmentsScreenTexts } from '../../../i18n/areas/assignmentsScreen';
import type { WorkbookRead } from '../../../workbook';
import { DateField } from '../../shared/DateField';
import { useTexts, useTranslator } from '../../texts';
import { holds, targetOf, type AssignmentForm, type AssignmentPlan, type FormProblems, type TextField } from './form';
import { useAssignmentStyles } from './styles';

interface FieldsGiven {
  readonly read: WorkbookRead;
  readonly table: TableOf<'assignments'>;
  readonly form: AssignmentForm;
  readonly plan: AssignmentPlan;
  /** Said once the person asked to see the row. */
  readonly problems: FormProblems;
  readonly onChange: (form: AssignmentForm) => void;
}

/** What a row of Opdrachten starts with, in two parts: its words, and the rest. Fields that the table has no column for are left out, and that is said. */
export function useFields({ read, table, form, plan, problems, onChange }: FieldsGiven): {
  readonly words: ReactNode;
  readonly rest: ReactNode;
} {
  const styles = useAssignmentStyles();
  const say = useTexts(assignmentsScreenTexts);
  const { language, list, number } = useTranslator();
  const id = useId();
  const municipalities = useMemo(() => [...ledgerMunicipalities(read.tables)].sort((one, other) => one.localeCompare(other, 'nl')), [read]);
  const known = useMemo(
    () => ({
      period: periodsIn(read.tables),
      theme: valuesOf(table, 'theme'),
      phase: valuesOf(table, 'phase'),
      client: valuesOf(table, 'client'),
      contractor: [...new Set([...(read.tables.team ? valuesOf(read.tables.team, 'member') : []), ...valuesOf(table, 'contractor')])],
    }),
    [read, table],
  );
  const has = (field: TextField): boolean => holds(targetOf(table, form), field);
  const missing = columnsOf('assignments')
    .filter(([column]) => column in form && !has(column as TextField))
    .map(([, definition]) => definition[language]);
  const set =
    (field: TextField) =>
    (_: unknown, { value }: { readonly value: string }): void =>
      onChange({ ...form, [field]: value });
  const wrong = (field: TextField): { readonly validationMessage?: string } => {
    const problem = problems[field];
    return problem
      ? { validationMessage: say(`problem.${problem}`, { number: String(plan.number), now: number(plan.left?.now ?? 0) }) }
      : {};
  };
  const input = (
    field: TextField,
    label: string,
    more: {
      readonly inputMode?: 'numeric';
      readonly hint?: string;
      readonly placeholder?: string;
      readonly disabled?: boolean;
    } = {},
  ) => {
    const { hint, ...props } = more;
    const choices = known[field as keyof typeof known] as readonly string[] | undefined;
    return (
      has(field) && (
        <Field className={styles.field} label={label} {...(hint ? { hint } : {})} {...wrong(field)}>
          <Input
            className={styles.input}
            value={form[field]}
            onChange={set(field)}
            {...props}
            {...(choices && choices.length > 0 ? { list: `${id}${field}` } : {})}
          />
        </Field>
      )
    );
  };
  const text = (field: TextField, label: string, rows: number, hint?: string) =>
    has(field) && (
      <Field className={styles.field} label={label} {...(hint ? { hint } : {})} {...wrong(field)}>
        <Textarea className={styles.input} rows={rows} resize="vertical" value={form[field]} onChange={set(field)} />
      </Field>
    );
  const date = (field: 'start' | 'end') =>
    has(field) && (
      <DateField
        className={styles.field}
        label={say(`form.${field}`)}
        message={wrong(field).validationMessage}
        value={form[field]}
        onChange={(typed) => set(field)(null, { value: typed })}
      />
    );
  const { left } = plan;
  const words = (
    <>
      {(Object.keys(known) as (keyof typeof known)[]).map((field) => (
        <datalist key={field} id={`${id}${field}`}>
          {known[field].map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      ))}
      <div className={styles.fields}>
        {municipalities.length === 0 ? (
          input('municipality', say('form.municipality'))
        ) : (
          <Field className={styles.field} label={say('form.municipality')} {...wrong('municipality')}>
            <Select value={form.municipality} onChange={set('municipality')}>
              <option value="">{say('form.pick')}</option>
              {municipalities.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {input('period', say('form.period'))}
      </div>
      {input('title', say('form.heading'))}
      {text('reason', say('form.reason'), 3)}
      {text('goal', say('form.goal'), 3)}
      {text('result', say('form.result'), 5, say('form.resultHint'))}
    </>
  );
  const rest = (
    <>
      <div className={styles.fields}>
        {date('start')}
        {date('end')}
      </div>
      {input('client', say('form.client'))}
      {input('contractor', say('form.contractor'))}
      <div className={styles.fields}>
        {input('theme', say('form.theme'))}
        {input('phase', say('form.phase'))}
      </div>
      <div className={styles.fields}>
        {has('level') && (
          <Field className={styles.field} label={say('form.level')}>
            <Select value={form.level} onChange={set('level')}>
              <option value="">{say('form.anyLevel')}</option>
              {Object.entries(enumerations.level).map(([key, word]) => (
                <option key={key} value={key}>
                  {word[language]}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {input('strips', say('form.strips'), { inputMode: 'numeric' })}
      </div>
      <p className={left !== null && left.after < 0 ? styles.over : styles.muted}>
        {left === null
          ? say('balance.choose')
          : say(form.isComplete ? 'balance.requested' : 'balance.draft', {
              now: number(left.now),
              after: Number.isNaN(left.after) ? '–' : number(left.after),
            })}
      </p>
      {form.joins === '' &&
        input(
          'number',
          say('form.number'),
          form.number === '' ? { hint: say('form.numberHint', { number: String(plan.number) }), placeholder: String(plan.number) } : {},
        )}
      <div>
        <Checkbox
          checked={form.isComplete}
          label={say('form.isComplete')}
          onChange={(_, { checked }) => onChange({ ...form, isComplete: checked === true })}
        />
        <p className={styles.muted}>{say('form.isCompleteHint')}</p>
      </div>
      {missing.length > 0 && <p className={styles.muted}>{say('form.noColumn', { columns: list(missing) })}</p>}
    </>
  );
  return { words, rest };
}

/** The words that a column holds already, for who types. */
function valuesOf<T extends 'assignments' | 'team'>(
  table: TableOf<T>,
  column: keyof (typeof contract)[T]['columns'] & string,
): readonly string[] {
  const at = (table.columns as Readonly<Record<string, number | undefined>>)[column as ColumnKey<T>];
  return at === undefined ? [] : [...new Set(table.values.map((row) => textOf(row[at])))].filter((value) => value !== '').slice(0, 200);
}
