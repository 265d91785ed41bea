export * from './balances';
export * from './criterion';
export * from './effect';
export * from './sum';
export * from './tally';
