import { Button, Input } from '@fluentui/react-components';
import { allocationScreenTexts } from '../../../i18n/areas/allocationScreen';
import { Icon } from '../../shared/Icon';
import { useTexts } from '../../texts';
import type { BandForm, RuleAction } from './ruleForm';
import { useStyles } from './styles';

interface BandFieldsProps {
  readonly bands: readonly BandForm[];
  readonly onChange: (action: RuleAction) => void;
}

/** Size bands: from how many inhabitants, and how many strips on top of the base. */
export function BandFields({ bands, onChange }: BandFieldsProps) {
  const styles = useStyles();
  const say = useTexts(allocationScreenTexts);
  return (
    <div className={styles.tight}>
      <div className={styles.row} aria-hidden="true">
        <span className={`${styles.grow} ${styles.muted}`}>{say('rule.bandFrom')}</span>
        <span className={`${styles.grow} ${styles.muted}`}>{say('rule.bandStrips')}</span>
      </div>
      {bands.map(({ from, strips }, at) => (
        <div key={at} className={styles.row}>
          <Input
            className={styles.grow}
            input={{ className: styles.input }}
            inputMode="numeric"
            aria-label={say('rule.bandFromOf', { number: at + 1 })}
            value={from}
            onChange={(_, { value }) => onChange({ type: 'band', at, change: { from: value } })}
          />
          <Input
            className={styles.grow}
            input={{ className: styles.input }}
            inputMode="numeric"
            aria-label={say('rule.bandStripsOf', { number: at + 1 })}
            value={strips}
            onChange={(_, { value }) => onChange({ type: 'band', at, change: { strips: value } })}
          />
          <Button
            appearance="subtle"
            icon={<Icon name="close" />}
            aria-label={say('rule.removeBand', { number: at + 1 })}
            disabled={bands.length < 2}
            onClick={() => onChange({ type: 'removeBand', at })}
          />
        </div>
      ))}
      <div>
        <Button size="small" onClick={() => onChange({ type: 'addBand' })}>
          {say('rule.addBand')}
        </Button>
      </div>
    </div>
  );
}
