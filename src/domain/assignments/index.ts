export * from './assignment';
export * from './nextNumber';
export * from './status';
