export { catalogue, type CheckCode } from './catalogue';
export { check, type CheckOptions, type CheckResult, type CheckSettings } from './check';
export { recheck, type Checked, type TouchedRows } from './recheck';
export { checkOptions, type ReadingToCheck } from './checkOptions';
export { readCheckSettings } from './checkSettings';
export type { WorkbookExtras } from './context';
export { groups, type CheckDefinition, type Group } from './definition';
export type { Finding, Param, Params, Severity, Suggestion, ValueForm } from './finding';
export { fixesOf, type CellFix } from './fixes';
