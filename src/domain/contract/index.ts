export * from './cell';
export * from './columns';
export * from './enumerations';
export * from './newSheets';
export * from './place';
export * from './tables';
export * from './partFor';
