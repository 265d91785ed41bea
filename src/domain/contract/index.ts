export * from './cell';
export * from './enumerations';
export * from './tables';
