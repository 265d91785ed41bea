import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { paneTexts } from '../../i18n/areas/pane';
import type { TableKey } from '../../domain/contract';
import type { WorkbookRead } from '../../workbook';
import { useTexts } from '../texts';
import { ChangedElsewhere } from './ChangedElsewhere';
import { ErrorMessage } from './ErrorMessage';
import { Icon } from './Icon';
import { NotSetUp } from './NotSetUp';
import { Progress } from './Progress';
import { readOf, useWorkbook } from './useWorkbook';

const useStyles = makeStyles({
  condition: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorStatusWarningForeground3,
  },
});

interface WithWorkbookProps {
  /** Tables without which this screen has nothing to show. */
  readonly needs: readonly TableKey[];
  readonly children: (read: WorkbookRead) => ReactNode;
}

/** Shows a screen once the workbook is read: progress before, a way on when that fails or the tables are not there. */
export function WithWorkbook({ needs, children }: WithWorkbookProps) {
  const say = useTexts(paneTexts);
  const styles = useStyles();
  const [state, refresh] = useWorkbook();
  const read = readOf(state);
  if (state.kind === 'failed') return <ErrorMessage problem={state.problem} onRetry={() => void refresh()} />;
  if (!read) return <Progress text={say('reading')} />;
  return (
    <>
      <ChangedElsewhere sheets={state.kind === 'ready' ? state.changedElsewhere : []} />
      {read.conditions.map((condition) => (
        <p key={condition} className={styles.condition} role="status">
          <Icon name="warning" />
          {say(`condition.${condition}`)}
        </p>
      ))}
      {needs.every((key) => read.tables[key]) ? children(read) : <NotSetUp read={read} needs={needs} />}
    </>
  );
}
