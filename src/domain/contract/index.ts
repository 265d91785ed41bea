export * from './cell';
export * from './enumerations';
export * from './newSheets';
export * from './tables';
