import { makeStyles, tokens } from '@fluentui/react-components';
import { paneTexts } from '../../i18n/areas/pane';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  label: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase300 },
  select: {
    minHeight: '32px',
    paddingInline: tokens.spacingHorizontalS,
    fontFamily: 'inherit',
    fontSize: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

interface PeriodSelectProps {
  readonly value: string;
  readonly all: readonly string[];
  readonly onChoose: (period: string) => void;
}

/** Only where there is something to choose. The browser's own list: it is on the first screen, and Fluent's would add 8 kB to it. */
export function PeriodSelect({ value, all, onChoose }: PeriodSelectProps) {
  const styles = useStyles();
  const say = useTexts(paneTexts);
  if (all.length < 2) return null;
  return (
    <label className={styles.label}>
      {say('period')}
      <select className={styles.select} value={value} onChange={(event) => onChoose(event.target.value)}>
        {all.map((period) => (
          <option key={period} value={period}>
            {period}
          </option>
        ))}
      </select>
    </label>
  );
}
