import { matching } from '../../sheets/references';
import type { Block, PageCell } from '../page';
import { sourceLine, type PageSource } from './source';
import { writtenAs } from './writtenAs';

/** Products beside each other: as wide as the page. */
const atOnce = 7;
/** Ten blocks of a line a municipality. Beyond, nobody reads them, and with thousands of products a sheet has no rows for them. */
const mostInMatrix = 70;

/** Municipality by product, the most used. */
export function matrixBlocks(source: PageSource): readonly Block[] {
  const {
    texts: { say, number },
    evaluation: { value, cards },
  } = source;
  const shown = value.products.slice(0, mostInMatrix);
  const groups = Array.from({ length: Math.ceil(shown.length / atOnce) }, (_, group) => shown.slice(group * atOnce, (group + 1) * atOnce));
  const left = value.products.length - shown.length;
  const note = [
    say('collective.matrixNote'),
    ...(left > 0 ? [say('collective.matrixMost', { shown: number(shown.length), all: number(value.products.length) })] : []),
  ].join(' ');
  if (cards.rows.length === 0 || !source.references('uses', 'municipality')) return [];
  return groups.map((products, group): Block => ({
    ...(group === 0 ? { title: say('collective.matrix'), note } : {}),
    headings: [say('columns.matrix.municipality'), ...products.map(({ product }) => product)],
    formats: [null, ...products.map(() => '0;-0;"·"')],
    hasSmallHeadings: true,
    source: sourceLine(source, ['uses'], say('collective.kindsSource')),
    rows: (firstRow) =>
      cards.rows.map(({ municipality }, index): PageCell[] => [
        municipality,
        ...products.map((_, place): PageCell => ({
          formula: usesFormula(source, `${'BCDEFGH'.charAt(place)}$${firstRow - 1}`, `$A${firstRow + index}`, municipality) ?? '',
        })),
      ]),
  }));
}

/** Uses of the product in a cell, of all or of the municipality in another, from the first day of the period up to the day told about. */
export function usesFormula(source: PageSource, product: string, cell?: string, municipality = ''): string | null {
  const {
    references,
    evaluation: { counted: days },
  } = source;
  const [products, names, dates] = [references('uses', 'product'), references('uses', 'municipality'), references('uses', 'date')];
  if (!products || (cell && !names)) return null;
  const within = dates && days ? `,${dates},">=${days.start}",${dates},"<${days.end + 1}"` : '';
  const by = cell ? [matching(cell), ...writtenAs(source, 'uses', 'municipality', municipality)].map((is) => `,${names},${is}`) : [''];
  return `=${by.map((name) => `COUNTIFS(${products},${matching(product)}${name}${within})`).join('+')}`;
}
