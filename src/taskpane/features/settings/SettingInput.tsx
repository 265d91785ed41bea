import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { Cell } from '../../../domain/contract';
import { settingDefaults, settingDefinitions } from '../../../domain/settings/settings';
import { settingsScreenTexts } from '../../../i18n/areas/settingsScreen';
import { useTexts, useTranslator } from '../../texts';
import { typedText, type Fault } from './draft';
import type { SettingField } from './fields';
import { nameOf, valueText } from './words';

// A browser's own input is 20 letters wide, which is more than half a pane.
const useStyles = makeStyles({ narrow: { minWidth: 0, width: '100%' } });

export interface SettingInputProps {
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
  const { key, unit } = field;
  const standard = key in settingDefaults ? settingDefaults[key as keyof typeof settingDefaults] : undefined;
  const text = typed ?? typedText(translator, field, cell);
  const isUsable = cell === undefined || settingDefinitions[key].kind === 'text' || typeof cell === 'number';
  const message = fault ? say(`fault.${fault}`) : isUsable || typed !== undefined ? undefined : say('unreadable', { value: String(cell) });
  const explanation = say(`explain.${key as Exclude<typeof key, 'rule'>}`);
  return (
    <Field className={narrow} label={nameOf(translator, key)} validationState={fault ? 'error' : message ? 'warning' : 'none'} validationMessage={message}
      hint={standard !== undefined && text.trim() === '' ? `${explanation} ${say('standard', { value: valueText(translator, field, standard) })}` : explanation}>
      <Input className={narrow} input={{ className: narrow }} value={text} inputMode={settingDefinitions[key].kind === 'number' ? 'decimal' : undefined}
        contentAfter={unit && <span aria-hidden="true">{say(`unit.${unit}`)}</span>} onChange={(_, { value }) => onType(value)} />
    </Field>
  );
}
