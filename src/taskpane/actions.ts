import type { Cell } from '../domain/contract';
import type * as workbook from '../workbook';
import type { Outcome } from '../workbook';
import type { SelfTestOptions, SelfTestReport } from '../workbook/selfTest';

/**
 * What the screens can have done in Excel. The composition root binds each to src/workbook; a screen never sees Excel.
 * Each resolves to an Outcome: done with a value, or refused with a coded problem.
 */
export type Actions = WorkbookActions & SelfTestActions & FileActions;

/** The self-test comes apart from the rest: few people run it. */
export interface SelfTestActions {
  readonly runSelfTest: (options: Pick<SelfTestOptions, 'signal' | 'day' | 'onAnswer'>) => Promise<Outcome<SelfTestReport>>;
}

/** A file that a person chose, read by the reader of the file format; null where it is no workbook. It comes apart too: few people choose one. */
export interface FileActions {
  readonly readGrids: (
    bytes: Uint8Array,
  ) => Promise<readonly { readonly name: string; readonly rows: readonly (readonly Cell[])[] }[] | null>;
}

type WorkbookActions = Pick<
  typeof workbook,
  | 'addMenuCard'
  | 'addTranslations'
  | 'adoptAllocation'
  | 'appendAssignments'
  | 'appendBookings'
  | 'appendMutations'
  | 'applyFixes'
  | 'buildEvaluation'
  | 'createWorkbook'
  | 'findFlexFormulas'
  | 'freezeFlexFormulas'
  | 'restoreFlexFormulas'
  | 'forgetTie'
  | 'goTo'
  | 'leaveJob'
  | 'planGuidance'
  | 'readEdits'
  | 'readJournal'
  | 'readOurTables'
  | 'readScenarios'
  | 'recordTie'
  | 'removeScenario'
  | 'saveMapping'
  | 'saveScenario'
  | 'scanWorkbook'
  | 'takeInRows'
  | 'undoJob'
  | 'watchEdits'
  | 'writeCards'
  | 'writeCheckReport'
  | 'writeCheckSettings'
  | 'writeDraftAllocation'
  | 'writeGuidance'
  | 'writeOverviewSheet'
  | 'writeReadMeSheet'
  | 'writeSettings'
>;

type ReadingActions = Pick<Actions, 'goTo' | 'readOurTables' | 'watchEdits'>;

/**
 * Every action, its code loaded when the first is used; what the first screen needs comes by itself. Each is made when it is first asked
 * for, and stays the same: a list of all their names would be a part of the first screen's weight.
 */
export function lazyActions(
  loadReading: () => Promise<ReadingActions>,
  load: () => Promise<WorkbookActions>,
  apart: SelfTestActions & FileActions,
): Actions {
  const made: Record<string, unknown> = { ...apart };
  const of = (name: string, from: () => Promise<object>) =>
    (made[name] ??= async (...given: readonly unknown[]) => ((await from()) as Loaded)[name]?.(...given));
  for (const name of ['goTo', 'readOurTables', 'watchEdits'] satisfies readonly (keyof ReadingActions)[]) of(name, loadReading);
  return new Proxy(made as unknown as Actions, { get: (_, name) => of(String(name), load) });
}

type Loaded = Readonly<Record<string, ((...given: readonly unknown[]) => unknown) | undefined>>;
