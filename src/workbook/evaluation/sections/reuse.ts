import { matching } from '../../sheets/references';
import type { Block, PageCell } from '../page';
import { sourceLine, type PageSource } from './source';

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
          formula: usesFormula(source, `${'BCDEFGH'.charAt(place)}$${firstRow - 1}`, `$A${firstRow + index}`) ?? '',
        })),
      ]),
  }));
}

/** Uses of the product in a cell from the first day of the period up to the day told about. */
export function usesFormula(
  { references, evaluation: { counted: days } }: PageSource,
  product: string,
  municipality?: string,
): string | null {
  const [products, names, dates] = [references('uses', 'product'), references('uses', 'municipality'), references('uses', 'date')];
  if (!products || (municipality && !names)) return null;
  const criteria = `${products},${matching(product)}${municipality ? `,${names},${matching(municipality)}` : ''}`;
  const within = dates && days ? `,${dates},">=${days.start}",${dates},"<${days.end + 1}"` : '';
  return `=COUNTIFS(${criteria}${within})`;
}
