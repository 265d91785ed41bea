import { balanceFormulas } from '../../sheets/balanceFormulas';
import type { Block, PageCell } from '../page';
import { criterion, percent, sourceLine, type PageSource } from './source';
import { statusLists, writtenAs } from './writtenAs';

/** The cards, as formulas that people can follow. */
export function stripsBlocks(source: PageSource): readonly Block[] {
  const {
    texts: { say },
    references,
    evaluation: { cards, period },
  } = source;
  const count = cards.rows.length;
  const words = statusLists(source);
  return [
    {
      section: say('strips.title'),
      note: say('strips.note'),
      hasTotal: true,
      headings: (['municipality', 'granted', 'mutations', 'spent', 'reserved', 'remaining', 'used'] as const).map((column) =>
        say(`columns.strips.${column}`),
      ),
      formats: [null, null, null, null, null, null, percent],
      source: sourceLine(source, ['allocation', 'mutations', 'assignments'], say('strips.source')),
      rows: (firstRow) => [
        ...cards.rows.map(({ municipality }, index): PageCell[] => {
          const row = firstRow + index;
          const figure = (table: 'allocation' | 'mutations' | 'assignments', key: 'granted' | 'mutations' | 'reserved' | 'spent'): string =>
            [`$A${row}`, ...writtenAs(source, table, 'municipality', municipality)]
              .map((name) => balanceFormulas(references, name, criterion(period), words)[key])
              .join('+');
          return [
            municipality,
            { formula: `=${figure('allocation', 'granted')}` },
            { formula: `=${figure('mutations', 'mutations')}` },
            { formula: `=${figure('assignments', 'spent')}` },
            { formula: `=${figure('assignments', 'reserved')}` },
            { formula: `=B${row}+C${row}-D${row}-E${row}` },
            { formula: `=IF(B${row}+C${row}<=0,"",(D${row}+E${row})/(B${row}+C${row}))` },
          ];
        }),
        [
          say('total'),
          ...['B', 'C', 'D', 'E', 'F'].map((letter): PageCell => ({
            ...(count === 0 ? { value: 0 } : { formula: `=SUM(${letter}${firstRow}:${letter}${firstRow + count - 1})` }),
            ...(letter === 'B' ? { name: 'granted' } : letter === 'D' ? { name: 'spent' } : {}),
          })),
          {
            formula: `=IF(B${firstRow + count}+C${firstRow + count}<=0,"",(D${firstRow + count}+E${firstRow + count})/(B${firstRow + count}+C${firstRow + count}))`,
          },
        ],
      ],
      chart: { kind: 'BarStacked', title: say('strips.chart'), alternative: say('strips.chartAlternative'), series: [3, 4, 5], without: 1 },
    },
    ...(count === 0 ? [] : [spreadBlock(source)]),
  ];
}

function spreadBlock({ texts: { say }, evaluation: { used } }: PageSource): Block {
  const cell = (value: number | undefined, name?: string): PageCell => ({
    value: value ?? say('unknown'),
    format: percent,
    ...(name ? { name } : {}),
  });
  return {
    title: say('strips.spread'),
    rows: () => [
      [say('strips.lowest'), cell(used?.lowest, 'spreadUsed')],
      [say('strips.median'), cell(used?.median)],
      [say('strips.highest'), cell(used?.highest)],
    ],
  };
}
