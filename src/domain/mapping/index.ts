export { assumeMapping, type Unconnected } from './assumeMapping';
export { connectTable, type SheetGrid } from './connect';
export { findHeaderRow } from './findHeaderRow';
export { joinTables } from './joinTables';
export { mappingJson, parseMapping, type MappedTable, type Mapping } from './mapping';
export { proposeMapping, proposeTable, type ColumnProposal, type TableProposal } from './proposeMapping';
export { tableBounds, type FoundTable } from './tableBounds';
export type { KnownValues } from './values';
