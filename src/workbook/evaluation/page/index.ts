export type { AddressOf, Block, ChartSpec, Page, PageCell } from './block';
export * from './layOut';
export { pageColumns, pageWidth } from './sizes';
export * from './writePage';
