export { connectTable } from './connect';
export { findHeaderRow } from './findHeaderRow';
export { joinTables } from './joinTables';
export { isOfPeriods, mappingJson, parseMapping, type MappedTable, type Mapping } from './mapping';
export { proposeMapping, proposeTable, type TableProposal } from './proposeMapping';
export { assumeMapping, recognise } from './recognise';
export { sourceAt, sourcesIn, type ScannedGrid, type Unconnected } from './sources';
export { knownValues, type KnownValues } from './values';
