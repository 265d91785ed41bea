export * from './readDate';
export * from './readNumber';
export { certainValue, type CellReading } from './reading';
export * from './serialDate';
export * from './text';
