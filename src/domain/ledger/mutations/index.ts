export * from './carryOver';
export * from './correction';
export * from './mutation';
export * from './single';
export * from './transfer';
