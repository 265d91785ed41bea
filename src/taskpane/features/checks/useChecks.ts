import { useCallback, useMemo, useState } from 'react';
import type { CheckResult } from '../../../domain/checks';
import type { WorkbookRead } from '../../../workbook';
import type { Actions } from '../../actions';
import { checkedReading } from '../../shared/checkedReading';
import { todaySerial } from '../../shared/today';
import { useRegister } from '../../shared/useRegister';
import { useJob, type JobState } from '../../shared/useJob';
import { useAcceptReading } from '../../shared/useWorkbook';

interface Checking {
  /** What was found in the workbook as last read; null before the first run. */
  readonly result: CheckResult | null;
  /** The reading for a run; the checks themselves take a moment. */
  readonly state: JobState<WorkbookRead>;
  readonly run: () => void;
  readonly stop: () => void;
}

/** Whether a check was asked for in this pane: it then keeps up with every edit, also after a visit to another screen. */
let asked = false;

/**
 * Reads the workbook and goes through the checks; after that, every new shared reading is checked as well. Of an edit made
 * here only what it touched is read and checked again.
 */
export function useChecks(actions: Pick<Actions, 'readOurTables'>, read: WorkbookRead, today: number = todaySerial()): Checking {
  const accept = useAcceptReading();
  const [hasRun, setHasRun] = useState(asked);
  const register = useRegister();
  const { state, run, stop } = useJob((signal) => actions.readOurTables({ signal }));
  const start = useCallback((): void => {
    void run().then((outcome) => {
      if (!outcome?.ok) return;
      asked = true;
      setHasRun(true);
      accept(outcome.value);
    });
  }, [run, accept]);
  const result = useMemo(() => (hasRun ? checkedReading(read, today, register) : null), [hasRun, read, today, register]);
  return { result, state, run: start, stop };
}
