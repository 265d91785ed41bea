import { Button, Checkbox, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type FormEvent } from 'react';
import { stripCardTexts } from '../../../i18n/areas/stripCards';
import { describeCardLine } from '../../../i18n/describeCardLine';
import type { Actions } from '../../actions';
import { DateField } from '../../shared/DateField';
import { GapsLine } from '../../shared/GapsLine';
import { useTexts, useTranslator } from '../../texts';
import type { Card } from './card';
import { fieldOf, type MutationForm, type PlanRefusal } from './mutationForm';
import { refusalWords } from './refusalWords';
import { useCardStyles } from './styles';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  input: { minWidth: 0 },
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase300 },
});

interface MutationFieldsProps {
  readonly actions: Pick<Actions, 'goTo'>;
  readonly form: MutationForm;
  readonly card: Card;
  readonly period: string;
  readonly others: readonly string[];
  readonly carryOverMaximum: number | null;
  /** Said once the person asked to see what will change. */
  readonly refusal: PlanRefusal | null;
  readonly onChange: (part: Partial<MutationForm>) => void;
  readonly onLook: () => void;
  readonly onCancel: () => void;
}

/** The few things a mutation needs to know. */
export function MutationFields({
  actions,
  form,
  card,
  period,
  others,
  carryOverMaximum,
  refusal,
  onChange,
  onLook,
  onCancel,
}: MutationFieldsProps) {
  const styles = useStyles();
  const shared = useCardStyles();
  const say = useTexts(stripCardTexts);
  const translator = useTranslator();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), [form.kind]);
  const { kind } = form;
  const { municipality } = card;
  const at = refusal && fieldOf(kind, refusal);
  const wrong = (field: NonNullable<typeof at>): { readonly validationMessage?: string } =>
    refusal && at === field ? { validationMessage: refusalWords(translator, kind, refusal) } : {};
  const undoable = card.lines.filter(({ canUndo }) => canUndo);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onLook();
  };
  return (
    <form
      className={styles.form}
      aria-labelledby={id}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <h3 id={id} ref={heading} tabIndex={-1} className={styles.title}>
        {say(`mutate.titles.${kind}`, { municipality, period })}
      </h3>
      <p className={shared.muted}>{say(`mutate.help.${kind}`, { municipality })}</p>
      {kind === 'transfer' && (
        <Field className={shared.field} label={say('mutate.fields.to')} {...wrong('to')}>
          <Select value={form.to} onChange={(_, { value }) => onChange({ to: value })}>
            <option value="">{say('mutate.fields.pick')}</option>
            {others.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {kind === 'correction' &&
        (undoable.length === 0 ? (
          <p className={shared.text}>{say('mutate.fields.idNone')}</p>
        ) : (
          <Field className={shared.field} label={say('mutate.fields.id')} {...wrong('id')}>
            <Select value={form.id} onChange={(_, { value }) => onChange({ id: value })}>
              <option value="">{say('mutate.fields.pick')}</option>
              {undoable.map((line) =>
                line.what.kind === 'mutation' ? (
                  <option key={line.place.cell} value={line.what.id}>
                    {[
                      line.what.id,
                      line.date === null ? '' : translator.date(line.date),
                      describeCardLine(translator, line).title,
                      translator.number(line.strips, { signDisplay: 'exceptZero' }),
                    ]
                      .filter((part) => part !== '')
                      .join(' · ')}
                  </option>
                ) : null,
              )}
            </Select>
          </Field>
        ))}
      {kind === 'carryOver' ? (
        <>
          <Field label={say('mutate.fields.toPeriod')} {...wrong('toPeriod')}>
            <Input className={styles.input} value={form.toPeriod} onChange={(_, { value }) => onChange({ toPeriod: value })} />
          </Field>
          <Field
            label={say('mutate.fields.maximum')}
            {...wrong('maximum')}
            hint={
              carryOverMaximum === null
                ? say('mutate.fields.maximumHint')
                : say('mutate.fields.maximumSetting', { maximum: translator.number(carryOverMaximum) })
            }
          >
            <Input
              className={styles.input}
              inputMode="numeric"
              value={form.maximum}
              onChange={(_, { value }) => onChange({ maximum: value })}
            />
          </Field>
        </>
      ) : (
        kind !== 'correction' && (
          <Field
            label={say(kind === 'adjustment' ? 'mutate.fields.stripsSigned' : 'mutate.fields.strips')}
            {...wrong('strips')}
            hint={say('mutate.fields.stripsLeft', { remaining: translator.number(card.remaining) })}
          >
            <Input
              className={styles.input}
              inputMode={kind === 'adjustment' ? 'text' : 'numeric'}
              value={form.strips}
              onChange={(_, { value }) => onChange({ strips: value })}
            />
          </Field>
        )
      )}
      {kind === 'adjustment' && (
        <Field label={say('mutate.fields.assignment')}>
          <Input className={styles.input} value={form.assignment} onChange={(_, { value }) => onChange({ assignment: value })} />
        </Field>
      )}
      <DateField
        label={say('mutate.fields.date')}
        message={wrong('date').validationMessage}
        value={form.date}
        onChange={(date) => onChange({ date })}
      />
      <Field label={say('mutate.fields.explanation')} hint={say('mutate.fields.explanationHint')}>
        <Textarea
          className={styles.input}
          rows={2}
          resize="vertical"
          value={form.explanation}
          onChange={(_, { value }) => onChange({ explanation: value })}
        />
      </Field>
      {refusal && at === null && (
        <p className={styles.wrong} role="alert">
          {refusalWords(translator, kind, refusal)}
        </p>
      )}
      {refusal?.code === 'notCounted' && <GapsLine actions={actions} gaps={refusal.gaps} />}
      {(refusal?.code === 'notCounted' || form.despiteGaps) && (
        <Checkbox
          label={say('mutate.fields.despiteGaps')}
          checked={form.despiteGaps}
          onChange={(_, { checked }) => onChange({ despiteGaps: checked === true })}
        />
      )}
      <div className={shared.ways}>
        <Button type="submit" appearance="primary">
          {say('mutate.look')}
        </Button>
        <Button onClick={onCancel}>{say('mutate.cancel')}</Button>
      </div>
    </form>
  );
}
