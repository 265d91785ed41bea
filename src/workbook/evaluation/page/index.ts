export type { Block, Page, PageCell } from './block';
export * from './layOut';
export { linesOf, pageColumns, pageWidth } from './sizes';
export * from './writePage';
