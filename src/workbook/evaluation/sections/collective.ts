import { wordKey, type ProductKind } from '../../../domain/contract';
import type { Block, PageCell } from '../page';
import { percent, share, sourceLine, whole, type PageSource } from './source';
import { matrixBlocks, usesFormula } from './reuse';

/** Products in the chart: with more it cannot be read. */
const mostInChart = 25;

/** What the team is worth to all together. */
export function collectiveBlocks(source: PageSource): readonly Block[] {
  const {
    texts: { say, number },
    evaluation,
    references,
  } = source;
  const { value, kinds } = evaluation;
  const word = (kind: ProductKind | null): string => say(`kinds.${kind ?? 'unknown'}`);
  const trainings = kinds
    .filter(({ kind }) => kind === 'training' || kind === 'onboarding')
    .reduce((sum, { products }) => sum + products, 0);
  const ofAll = (some: number, all: number): string => say('ofAll', { some: number(some), all: number(all) });
  const blocks: Block[] = [
    {
      section: say('collective.title'),
      note: say('collective.note'),
      title: say('collective.kinds'),
      hasTotal: true,
      headings: [
        say('columns.kinds.kind'),
        say('columns.kinds.products'),
        say('columns.kinds.uses'),
        say('columns.kinds.hours'),
        say('columns.kinds.withHours'),
      ],
      formats: [null, whole, whole, whole, whole],
      source: sourceLine(source, ['products', 'uses'], say('collective.kindsSource')),
      rows: (firstRow) => [
        ...kinds.map(({ kind, products, uses, hours, withHours }): PageCell[] => [
          word(kind),
          products,
          uses,
          hours ?? say('unknown'),
          withHours,
        ]),
        [
          say('total'),
          ...['B', 'C', 'D', 'E'].map((column, index): PageCell => ({
            formula: `=SUM(${column}${firstRow}:${column}${firstRow + kinds.length - 1})`,
            ...(index === 0 ? { name: 'products' } : index === 1 ? { name: 'uses' } : {}),
          })),
        ],
      ],
    },
    {
      title: say('collective.sharing'),
      source: sourceLine(source, ['assignments', 'products', 'uses'], say('collective.sharingSource')),
      rows: () => [
        [say('collective.carriedOut'), { value: value.assignments, name: 'carriedOut' }],
        ...(value.weighed < value.assignments
          ? [[say('collective.notWeighed'), { value: value.assignments - value.weighed, name: 'notWeighed' }]]
          : []),
        [say('collective.joint'), value.joint],
        [say('collective.forAll'), value.forAll],
        [
          say('collective.sharedAssignments'),
          { value: share(value.shared, value.weighed, say('unknown')) as number | string, name: 'sharedAssignments', format: percent },
          ofAll(value.shared, value.weighed),
        ],
        [
          say('collective.hours'),
          { value: value.withHours === 0 ? say('unknown') : value.hours, format: whole },
          ofAll(value.withHours, value.weighed),
        ],
        [
          say('collective.sharedHours'),
          { value: share(value.sharedHours, value.hours, say('unknown')) as number | string, name: 'sharedHours', format: percent },
        ],
        [say('collective.users'), value.users],
        ...(value.planned.products + value.planned.uses > 0
          ? [
              [say('collective.plannedProducts'), value.planned.products],
              [say('collective.plannedUses'), { value: value.planned.uses, name: 'plannedUses' }],
            ]
          : []),
        [say('collective.trainings'), { value: trainings, name: 'trainings' }],
        [say('collective.fromAssignments'), evaluation.fromAssignments],
        [say('collective.passedOn'), { value: evaluation.passedOn, name: 'passedOn' }],
      ],
    },
    {
      title: say('collective.reuse'),
      note: say(value.products.length === 0 ? 'collective.noProducts' : 'collective.reuseNote'),
      ...(value.products.length === 0
        ? {}
        : ({
            headings: [
              say('columns.reuse.product'),
              say('columns.reuse.uses'),
              say('columns.reuse.municipalities'),
              say('columns.reuse.hours'),
              say('columns.reuse.kind'),
            ],
            formats: [null, whole, whole, whole],
            wraps: [4],
            source: sourceLine(source, ['products', 'uses'], say('collective.reuseSource')),
            rows: (firstRow: number) =>
              value.products.map(({ product, kind, hours, uses, municipalities, isNew }, index): PageCell[] =>
                [
                  isNew ? product : say('collective.earlier', { product }),
                  isNew ? { formula: usesFormula(source, `$A${firstRow + index}`) ?? String(uses), value: uses } : uses,
                  municipalities.length,
                  hours ?? say('unknown'),
                  word(wordKey('productKind', kind)),
                ].map((cell, column) => (column === 1 && typeof cell === 'object' && !references('uses', 'product') ? uses : cell)),
              ),
            chart: {
              kind: 'BarClustered',
              title: value.products.length > mostInChart ? say('collective.chartMost', { count: mostInChart }) : say('collective.chart'),
              alternative: say('collective.chartAlternative'),
              series: [1, 2],
              minimum: 0,
              atMost: mostInChart,
            },
          } as const)),
    },
  ];
  return [...blocks, ...matrixBlocks(source)];
}
