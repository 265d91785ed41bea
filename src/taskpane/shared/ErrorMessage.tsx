import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { paneTexts } from '../../i18n/areas/pane';
import type { Problem } from '../../workbook/excel/problem';
import { useTexts } from '../texts';
import { Icon } from './Icon';
import { useProblemWords } from './problemWords';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
  },
  icon: { color: tokens.colorStatusDangerForeground1 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, gridColumn: 2, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  ways: { gridColumn: 2, display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ErrorBoxProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** Something went wrong: said at once to a screen reader, with the ways on as children. */
export function ErrorBox({ title, text, children }: ErrorBoxProps) {
  const styles = useStyles();
  return (
    <div className={styles.box} role="alert">
      <span className={styles.icon}>
        <Icon name="error" />
      </span>
      <p className={styles.title}>{title}</p>
      <p className={styles.text}>{text}</p>
      {children && <div className={styles.ways}>{children}</div>}
    </div>
  );
}

interface ErrorMessageProps {
  readonly problem: Problem;
  readonly onRetry?: () => void;
  /** Other ways on, as buttons. */
  readonly children?: ReactNode;
}

/** What Excel refused, in words, with what to do about it. */
export function ErrorMessage({ problem, onRetry, children }: ErrorMessageProps) {
  const say = useTexts(paneTexts);
  const text = useProblemWords(problem);
  return (
    <ErrorBox title={say('problem.title')} text={text}>
      {(onRetry || children) && (
        <>
          {onRetry && <Button onClick={onRetry}>{say('problem.retry')}</Button>}
          {children}
        </>
      )}
    </ErrorBox>
  );
}
