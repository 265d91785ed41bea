import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { isoOf } from '../../domain/cells/serialDate';
import { dateFieldTexts } from '../../i18n/areas/dateField';
import { useTexts, useTranslator } from '../texts';
import { Icon } from './Icon';
import { readTyped, shownDate } from './typedDate';

const useStyles = makeStyles({
  // A browser's own input is 20 letters wide, which is more than half a pane.
  narrow: { minWidth: 0, width: '100%' },
  // The browser's own calendar opens where its input stands; the input itself is not for typing.
  calendar: {
    position: 'absolute',
    insetInlineEnd: 0,
    insetBlockEnd: 0,
    width: '1px',
    height: '1px',
    padding: 0,
    border: 'none',
    opacity: 0,
  },
  place: { position: 'relative', minWidth: 0 },
});

interface DateFieldProps {
  readonly label: string;
  /** Said by what stands beside it: the label is for screen readers alone. */
  readonly isLabelled?: boolean;
  readonly className?: string;
  /** As typed, or ISO where the pane put it there. */
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly hint?: string;
  /** What the form says is wrong; what is no date the field says itself, once one has left it. */
  readonly message?: string | undefined;
}

/** The one field for a day in the pane: typed as people write it, read as cells are, or picked from the browser's calendar. */
export function DateField({ label, isLabelled = false, className, value, onChange, hint, message }: DateFieldProps) {
  const styles = useStyles();
  const say = useTexts(dateFieldTexts);
  const translator = useTranslator();
  const calendar = useRef<HTMLInputElement>(null);
  const [left, setLeft] = useState(false);
  const typed = readTyped(value);
  const shown = shownDate(translator, value);
  const words = ((): string | undefined => {
    if (typed.kind === 'none') return say('none', { value });
    if (typed.kind !== 'several') return undefined;
    const [one, other] = typed.days.map((day) => translator.date(day, 'long'));
    return one !== undefined && other !== undefined ? say('several', { value, one, other }) : say('part', { value });
  })();
  const wrong = (left ? words : undefined) ?? (message === undefined ? undefined : (words ?? message));
  const understood = typed.kind === 'day' && shown === value ? say('understood', { date: translator.date(typed.day, 'long') }) : undefined;
  const canPick = 'showPicker' in HTMLInputElement.prototype;
  return (
    <Field
      {...(isLabelled ? {} : { label })}
      {...(className === undefined ? {} : { className })}
      {...(wrong === undefined ? {} : { validationMessage: wrong })}
      {...(understood !== undefined || hint !== undefined
        ? { hint: [understood, hint].filter((each) => each !== undefined).join(' ') }
        : {})}
    >
      <Input
        className={styles.narrow}
        input={{ className: styles.narrow }}
        {...(isLabelled ? { 'aria-label': label } : {})}
        value={shown}
        placeholder={say('example')}
        autoComplete="off"
        onChange={(_, { value: text }) => onChange(text)}
        onBlur={() => setLeft(true)}
        {...(canPick
          ? {
              contentAfter: (
                <span className={styles.place}>
                  <Button
                    size="small"
                    appearance="transparent"
                    icon={<Icon name="calendar" size={16} />}
                    aria-label={say('pick', { label })}
                    onClick={() => calendar.current?.showPicker()}
                  />
                  <input
                    ref={calendar}
                    className={styles.calendar}
                    type="date"
                    tabIndex={-1}
                    aria-hidden="true"
                    value={typed.kind === 'day' ? isoOf(typed.day) : ''}
                    onChange={({ target }) => {
                      if (target.value !== '') onChange(target.value);
                    }}
                  />
                </span>
              ),
            }
          : {})}
      />
    </Field>
  );
}
