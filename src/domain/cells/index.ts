export * from './readDate';
export * from './readNumber';
export { certainValue, countedValue, type CellReading } from './reading';
export * from './row';
export * from './serialDate';
export * from './text';
export * from './keyAsRead';
export * from './keyInSumifs';
