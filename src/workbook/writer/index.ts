export { appendTo } from './appendTo';
export { commit } from './commit';
export { commitCells } from './commitCells';
export { commitRead } from './commitRead';
export type { Appended, CellChange, NewRow } from './tableWrite';
