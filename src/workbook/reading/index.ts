/** What the first screen needs of the workbook: kept apart from writing, so that it loads at once. */
export { goTo } from '../excel/goTo';
export { watchEdits, type SheetEdit } from '../excel/watch';
export { readOurTables } from './readOurTables';
export type { Condition } from './conditions';
export type { WorkbookRead } from './read';
