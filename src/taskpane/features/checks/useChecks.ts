import { useCallback, useMemo, useState } from 'react';
import { check, type CheckResult } from '../../../domain/checks';
import { readSettings } from '../../../domain/settings/settings';
import type { WorkbookRead } from '../../../workbook';
import type { Actions } from '../../actions';
import { todaySerial } from '../../shared/today';
import { useJob, type JobState } from '../../shared/useJob';

export interface Checking {
  /** What was found in the workbook as last read; null before the first run. */
  readonly result: CheckResult | null;
  /** The reading it is about. */
  readonly read: WorkbookRead;
  /** The reading for a run; the checks themselves take a moment. */
  readonly state: JobState<WorkbookRead>;
  readonly run: () => void;
  readonly stop: () => void;
}

/** Whether a check was asked for in this pane: it then keeps up with every edit, also after a visit to another screen. */
let asked = false;

/**
 * Reads the workbook and goes through the checks; after that, every new shared reading (an edit here, a fix) is checked again.
 * The checks go in one go: 10,000 rows with 5,000 findings took 0.3 to 0.4 s on a busy machine of two cores.
 */
export function useChecks(actions: Pick<Actions, 'readOurTables'>, shared: WorkbookRead, today: number = todaySerial()): Checking {
  const [own, setOwn] = useState<{ readonly since: WorkbookRead; readonly read: WorkbookRead } | null>(null);
  const [hasRun, setHasRun] = useState(asked);
  const { state, run, stop } = useJob((signal) => actions.readOurTables({ signal }));
  const start = useCallback((): void => {
    void run().then((outcome) => {
      if (!outcome?.ok) return;
      asked = true;
      setHasRun(true);
      setOwn({ since: shared, read: outcome.value });
    });
  }, [run, shared]);
  // A shared reading that came in after this run's is the newer of the two.
  const read = own && own.since === shared ? own.read : shared;
  const result = useMemo(
    () => (hasRun ? check(read.tables, { settings: readSettings(read.tables.settings), today, checkSettings: read.checkSettings, limitCells: read.limitCells, seals: read.records.adoptions, unread: read.unread }) : null),
    [hasRun, read, today],
  );
  return { result, read, state, run: start, stop };
}
