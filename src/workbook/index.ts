/** What the rest of the add-in may ask of the workbook. Nothing outside this folder calls Excel. */
export { applyFixes, type Fix, type FixesApplied, type SkipReason } from './rows/applyFixes';
export type { AllocationRecords, RecordedTie } from './records/allocationRecords';
export { forgetTie, recordTie } from './rows/tieRecords';
export {
  adoptAllocation,
  writeDraftAllocation,
  type AdoptionStamp,
  type AllocationAdopted,
  type AllocationLine,
  type AllocationVersion,
  type AllocationWritten,
} from './rows/allocationRows';
export type { Appended } from './writer';
export { appendAssignments } from './rows/assignmentRows';
export { appendBookings, type BookingCells } from './rows/bookingRows';
export { writeCards, type CardsSheet } from './sheets/cards';
export type { LeafLine } from './sheets/leaflet';
export { reportSheet, writeCheckReport, type CheckReport, type ReportLine } from './sheets/checkReport';
export { writeCheckSettings, type CheckChoice } from './rows/checkSettingsRows';
export { createWorkbook, settingRows, type NewRows, type NewWorkbook, type NewWorkbookTexts } from './sheets/create';
export type { Connected, ListedTable } from './reading/connection';
export { buildEvaluation, type EvaluationBuilt } from './evaluation/buildEvaluation';
export type { EvaluationRequest } from './evaluation/makePage';
export type { EvaluationTexts } from './evaluation/texts';
export type { Mark } from './sheets/marks';
export { addTable, type NewTable } from './rows/addTable';
export { addMenuCard } from './rows/menuCardRows';
export { appendMutations, type MutationCells } from './rows/mutationRows';
export { writeReadMeSheet, type ReadMeTexts } from './sheets/readMe';
export { writeOverviewSheet, type OverviewTexts } from './sheets/overview';
export type { Outcome, Problem, ProblemCode } from './excel/problem';
export { findFlexFormulas, freezeFlexFormulas, restoreFlexFormulas, type FlexOverview, type FlexRestored } from './flex/flexFormulas';
export type { KeptFormula } from './flex/keptFormulas';
export type { FlexChange, FlexFormula, FlexMode, FlexPlan, FlexSkipped } from './flex/planFlex';
export { readEdits, type EditsRead } from './reading/readEdits';
export { planGuidance, writeGuidance, type GuidanceColumn, type GuidancePlan } from './sheets/guidance';
export type { GuidanceTexts, Guide, PromptedTable } from './sheets/guidanceRules';
export { goTo, readOurTables, watchEdits, type SheetEdit, type WorkbookRead } from './reading';
export { scanWorkbook, type Scan, type ScannedSheet, type ScannedTable } from './reading/scan';
export { readScenarios, removeScenario, saveScenario } from './rows/scenarioRecords';
export { leaveJob, readJournal, undoJob, type JournalEntry } from './rows/journal';
export { addTranslations, type TranslationLine } from './rows/translationRows';
export { takeInRows, type RowsTakenIn } from './rows/takeInRows';
export { withoutJournal } from './records/journal';
export type { JobName, JournalState } from './records/journalLine';
export { saveMapping, writeSettings } from './rows/settingsRows';
