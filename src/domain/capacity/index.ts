export * from './capacity';
export * from './holidays';
export * from './load';
export * from './profile';
export * from './workingDays';
