export { assumeMapping, type Unconnected } from './assumeMapping';
export { connectTable } from './connect';
export { findHeaderRow } from './findHeaderRow';
export { joinTables } from './joinTables';
export { mappingJson, parseMapping, type MappedTable, type Mapping } from './mapping';
export { proposeMapping, proposeTable, type TableProposal } from './proposeMapping';
export type { KnownValues } from './values';
