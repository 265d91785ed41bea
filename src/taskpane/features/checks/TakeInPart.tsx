import { Button } from '@fluentui/react-components';
import { checksScreenTexts } from '../../../i18n/areas/checksScreen';
import type { Actions } from '../../actions';
import { ErrorMessage } from '../../shared/ErrorMessage';
import { useNotify } from '../../shared/notices';
import { useJob } from '../../shared/useJob';
import { useWorkbook } from '../../shared/useWorkbook';
import { useTexts } from '../../texts';

interface TakeInPartProps {
  readonly actions: Pick<Actions, 'takeInRows'>;
  readonly sheet: string;
  /** The first of the rows, as the user sees it. */
  readonly row: number;
}

/** Rows typed below a table become part of it: one click, for nothing that was typed changes. */
export function TakeInPart({ actions, sheet, row }: TakeInPartProps) {
  const say = useTexts(checksScreenTexts);
  const notify = useNotify();
  const [, refresh] = useWorkbook();
  const { state, run } = useJob(async (_signal: AbortSignal) => actions.takeInRows(sheet, row));
  const take = async (): Promise<void> => {
    const outcome = await run();
    if (!outcome?.ok) return;
    notify({ kind: 'done', text: say('takeIn.done', { count: outcome.value.rows, table: outcome.value.table }) });
    await refresh();
  };
  return (
    <>
      <div>
        <Button size="small" disabledFocusable={state.kind === 'working'} onClick={() => void take()}>
          {say('takeIn.take')}
        </Button>
      </div>
      {state.kind === 'failed' && <ErrorMessage problem={state.problem} onRetry={() => void take()} />}
    </>
  );
}
