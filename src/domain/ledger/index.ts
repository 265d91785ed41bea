export * from './balances';
export * from './card';
export * from './criterion';
export * from './effect';
export * from './mutations';
export * from './statement';
export * from './sum';
export * from './tally';
