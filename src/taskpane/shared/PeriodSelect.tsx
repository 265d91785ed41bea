import { Field, Select } from '@fluentui/react-components';
import { paneTexts } from '../../i18n/areas/pane';
import { useTexts } from '../texts';

export interface PeriodSelectProps {
  readonly value: string;
  readonly all: readonly string[];
  readonly onChoose: (period: string) => void;
}

/** Only where there is something to choose. */
export function PeriodSelect({ value, all, onChoose }: PeriodSelectProps) {
  const say = useTexts(paneTexts);
  if (all.length < 2) return null;
  return (
    <Field label={say('period')} orientation="horizontal">
      <Select value={value} onChange={(_, data) => onChoose(data.value)}>
        {all.map((period) => <option key={period} value={period}>{period}</option>)}
      </Select>
    </Field>
  );
}
