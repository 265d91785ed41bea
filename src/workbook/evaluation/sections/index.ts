export * from './agreements';
export * from './assignments';
export * from './capacity';
export * from './collective';
export * from './experience';
export * from './headline';
export type { PageSource } from './source';
export * from './story';
export * from './strips';
