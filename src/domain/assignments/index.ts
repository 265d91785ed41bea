export * from './assignment';
export * from './lifeCycle';
export * from './nextNumber';
