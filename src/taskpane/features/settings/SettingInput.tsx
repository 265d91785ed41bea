import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { enumerations, wordKey, type Cell, type EnumerationKey } from '../../../domain/contract';
import { settingDefaults, settingDefinitions } from '../../../domain/settings/settings';
import { settingsScreenTexts } from '../../../i18n/areas/settingsScreen';
import { DateField } from '../../shared/DateField';
import { useTexts, useTranslator } from '../../texts';
import { typedText, type Fault } from './draft';
import type { SettingField } from './fields';
import { nameOf, valueText } from './words';

// A browser's own input is 20 letters wide, which is more than half a pane.
const useStyles = makeStyles({ narrow: { minWidth: 0, width: '100%' } });

interface SettingInputProps {
  readonly field: SettingField;
  readonly cell: Cell | undefined;
  /** What a person typed; undefined shows what the workbook has. */
  readonly typed: string | undefined;
  readonly fault: Fault | undefined;
  readonly onType: (text: string) => void;
}

/** One setting: its name, what it does, its value with the unit, and what holds where it is blank. */
export function SettingInput({ field, cell, typed, fault, onType }: SettingInputProps) {
  const { narrow } = useStyles();
  const say = useTexts(settingsScreenTexts);
  const translator = useTranslator();
  const { key, unit, choices } = field;
  const standard = key in settingDefaults ? settingDefaults[key as keyof typeof settingDefaults] : undefined;
  const text = typed ?? typedText(translator, field, cell);
  const isUsable =
    cell === undefined ||
    (choices ? wordKey(choices, String(cell)) !== null : settingDefinitions[key].kind === 'text' || typeof cell === 'number');
  const message = fault ? say(`fault.${fault}`) : isUsable || typed !== undefined ? undefined : say('unreadable', { value: String(cell) });
  const explanation = say(`explain.${key as Exclude<typeof key, 'rule'>}`);
  const hint =
    standard !== undefined && text.trim() === ''
      ? `${explanation} ${say('standard', { value: valueText(translator, field, standard) })}`
      : explanation;
  if (settingDefinitions[key].kind === 'date')
    return <DateField className={narrow} label={nameOf(translator, key)} hint={hint} message={message} value={text} onChange={onType} />;
  return (
    <Field
      className={narrow}
      label={nameOf(translator, key)}
      validationState={fault ? 'error' : message ? 'warning' : 'none'}
      validationMessage={message}
      hint={hint}
    >
      {choices ? (
        <Select className={narrow} value={choiceOf(choices, text)} onChange={(_, { value }) => onType(value)}>
          <option value="">{say('agreements.open')}</option>
          {Object.values(enumerations[choices]).map((word) => (
            <option key={word.nl} value={word.nl}>
              {word[translator.language]}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          className={narrow}
          input={{ className: narrow }}
          value={text}
          inputMode={settingDefinitions[key].kind === 'number' ? 'decimal' : undefined}
          contentAfter={unit && <span aria-hidden="true">{say(`unit.${unit}`)}</span>}
          onChange={(_, { value }) => onType(value)}
        />
      )}
    </Field>
  );
}

/** The Dutch word of a choice, as the workbook holds it; '' where the text is none. */
function choiceOf(choices: EnumerationKey, text: string): string {
  const words: Readonly<Record<string, { readonly nl: string }>> = enumerations[choices];
  return words[wordKey(choices, text) ?? '']?.nl ?? '';
}
