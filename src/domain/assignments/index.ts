export * from './assignment';
export * from './lifeCycle';
