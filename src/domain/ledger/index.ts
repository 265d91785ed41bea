export * from './balances';
export * from './card';
export * from './effect';
export * from './gaps';
export type { LedgerTables } from './ledgerTables';
export * from './mutations';
export * from './statement';
export * from './sum';
export * from './tally';
