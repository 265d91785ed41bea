import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { MunicipalityInput } from '../../../domain/allocation';
import { allocationScreenTexts } from '../../../i18n/areas/allocationScreen';
import { useTexts } from '../../texts';
import type { OverrideForm, RuleAction } from './ruleForm';
import { useStyles } from './styles';

interface OverrideFieldsProps {
  readonly overrides: readonly OverrideForm[];
  readonly inputs: readonly MunicipalityInput[];
  readonly onChange: (action: RuleAction) => void;
}

const numbers = [
  ['fixed', 'fixed'],
  ['min', 'ownMin'],
  ['max', 'ownMax'],
] as const;

/** Agreements with one municipality: bounds of its own or a fixed number, and why. */
export function OverrideFields({ overrides, inputs, onChange }: OverrideFieldsProps) {
  const styles = useStyles();
  const say = useTexts(allocationScreenTexts);
  const nameOf = (code: string): string => inputs.find((input) => input.code === code)?.name ?? code;
  const free = inputs.filter(({ code }) => !overrides.some((each) => each.code === code));
  return (
    <details className={styles.details} open={overrides.length > 0 ? true : undefined}>
      <summary>
        {say('rule.overrides')}
        {overrides.length > 0 ? ` (${overrides.length})` : ''}
      </summary>
      <div className={styles.inside}>
        {overrides.length === 0 && <p className={styles.muted}>{say('rule.overridesNone')}</p>}
        {overrides.map((override, at) => {
          const municipality = nameOf(override.code);
          return (
            <div key={override.code} className={styles.panel} role="group" aria-label={municipality}>
              <p className={styles.strong}>{municipality}</p>
              <div className={styles.row}>
                {numbers.map(([field, label]) => (
                  <Field key={field} label={say(`rule.${label}`)} className={styles.grow}>
                    <Input
                      className={styles.input}
                      input={{ className: styles.input }}
                      inputMode="numeric"
                      value={override[field]}
                      aria-label={say('rule.fieldOf', { field: say(`rule.${label}`), municipality })}
                      onChange={(_, { value }) => onChange({ type: 'override', at, change: { [field]: value } })}
                    />
                  </Field>
                ))}
              </div>
              <Field label={say('rule.reason')}>
                <Input
                  value={override.reason}
                  aria-label={say('rule.fieldOf', { field: say('rule.reason'), municipality })}
                  onChange={(_, { value }) => onChange({ type: 'override', at, change: { reason: value } })}
                />
              </Field>
              <div>
                <Button size="small" onClick={() => onChange({ type: 'removeOverride', at })}>
                  {say('rule.removeOverride', { municipality })}
                </Button>
              </div>
            </div>
          );
        })}
        <Field label={say('rule.addOverride')}>
          <Select value="" onChange={(_, { value }) => onChange({ type: 'addOverride', code: value })}>
            <option value="">{say('rule.chooseMunicipality')}</option>
            {free.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </details>
  );
}
