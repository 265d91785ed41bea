export * from './balances';
export * from './card';
export * from './effect';
export * from './gaps';
export * from './mutations';
export * from './statement';
export * from './sum';
export * from './tally';
