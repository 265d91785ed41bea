export { catalogue, type CheckCode } from './catalogue';
export { check, type CheckOptions, type CheckResult, type CheckSettings } from './check';
export { recheck, type Checked, type TouchedRows } from './recheck';
export { readCheckSettings } from './checkSettings';
export { hasLimit, limitIn, limits, limitsFrom, readLimitCells, type Limit, type LimitCell, type LimitCode } from './limits';
export type { WorkbookExtras } from './context';
export { groups, type CheckDefinition, type Group } from './definition';
export type { Finding, Param, Params, Severity, Suggestion, ValueForm } from './finding';
export { fixesOf, type CellFix } from './fixes';
