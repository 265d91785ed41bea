export { appendTo } from './appendTo';
export { commit } from './commit';
export { commitCells } from './commitCells';
export { commitRead } from './commitRead';
export { commitSteps } from './commitSteps';
export { addNewSheet, handOver, takeAway } from './newSheets';
export { addOwnSheet, findOwnSheets } from './ownSheet';
export { writeInExcel, type Writing } from './request';
export type { Appended, CellChange, NewRow } from './tableWrite';
