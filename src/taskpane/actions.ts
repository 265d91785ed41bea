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
  | 'writeCheckReport'
  | 'writeCheckSettings'
  | 'writeDraftAllocation'
  | 'writeGuidance'
  | 'writeOverviewSheet'
  | 'writeSettings'
>;

type ReadingActions = Pick<Actions, 'goTo' | 'readOurTables' | 'watchEdits'>;

/** Every action, its code loaded when the first is used; what the first screen needs comes by itself. */
export function lazyActions(
  loadReading: () => Promise<ReadingActions>,
  load: () => Promise<WorkbookActions>,
  apart: SelfTestActions & FileActions,
): Actions {
  return {
    ...apart,
    addTranslations: async (...given) => (await load()).addTranslations(...given),
    addMenuCard: async (...given) => (await load()).addMenuCard(...given),
    adoptAllocation: async (...given) => (await load()).adoptAllocation(...given),
    appendAssignments: async (...given) => (await load()).appendAssignments(...given),
    appendBookings: async (...given) => (await load()).appendBookings(...given),
    appendMutations: async (...given) => (await load()).appendMutations(...given),
    applyFixes: async (...given) => (await load()).applyFixes(...given),
    buildEvaluation: async (...given) => (await load()).buildEvaluation(...given),
    createWorkbook: async (...given) => (await load()).createWorkbook(...given),
    findFlexFormulas: async (...given) => (await load()).findFlexFormulas(...given),
    forgetTie: async (...given) => (await load()).forgetTie(...given),
    freezeFlexFormulas: async (...given) => (await load()).freezeFlexFormulas(...given),
    goTo: async (...given) => (await loadReading()).goTo(...given),
    leaveJob: async (...given) => (await load()).leaveJob(...given),
    planGuidance: async (...given) => (await load()).planGuidance(...given),
    readJournal: async (...given) => (await load()).readJournal(...given),
    readEdits: async (...given) => (await load()).readEdits(...given),
    readOurTables: async (...given) => (await loadReading()).readOurTables(...given),
    readScenarios: async (...given) => (await load()).readScenarios(...given),
    recordTie: async (...given) => (await load()).recordTie(...given),
    removeScenario: async (...given) => (await load()).removeScenario(...given),
    restoreFlexFormulas: async (...given) => (await load()).restoreFlexFormulas(...given),
    saveMapping: async (...given) => (await load()).saveMapping(...given),
    saveScenario: async (...given) => (await load()).saveScenario(...given),
    scanWorkbook: async (...given) => (await load()).scanWorkbook(...given),
    takeInRows: async (...given) => (await load()).takeInRows(...given),
    undoJob: async (...given) => (await load()).undoJob(...given),
    watchEdits: async (...given) => (await loadReading()).watchEdits(...given),
    writeCheckReport: async (...given) => (await load()).writeCheckReport(...given),
    writeCheckSettings: async (...given) => (await load()).writeCheckSettings(...given),
    writeDraftAllocation: async (...given) => (await load()).writeDraftAllocation(...given),
    writeGuidance: async (...given) => (await load()).writeGuidance(...given),
    writeOverviewSheet: async (...given) => (await load()).writeOverviewSheet(...given),
    writeSettings: async (...given) => (await load()).writeSettings(...given),
  };
}
