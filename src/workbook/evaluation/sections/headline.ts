import type { Evaluation } from '../../../domain/evaluation';
import type { Block, PageCell } from '../page';
import { decimal, percent, stripCount, whole, type PageSource } from './source';

/** The figures people ask for first; each points at its place further on where the page has it. */
export function headlineBlock(source: PageSource): Block {
  const {
    texts: { say, number },
    evaluation,
    compared,
  } = source;
  const figures: readonly (readonly [label: string, name: string | null, value: (of: Evaluation) => number | null, format: string])[] = [
    [say('headline.municipalities'), null, ({ municipalities }) => municipalities, whole],
    [say('headline.products'), 'products', ({ value }) => value.products.length, whole],
    [say('headline.uses'), 'uses', ({ kinds }) => kinds.reduce((sum, { uses }) => sum + uses, 0), whole],
    [
      say('headline.sharedAssignments'),
      'sharedAssignments',
      ({ value }) => (value.weighed === 0 ? null : value.shared / value.weighed),
      percent,
    ],
    [say('headline.sharedHours'), 'sharedHours', ({ value }) => (value.hours === 0 ? null : value.sharedHours / value.hours), percent],
    [say('headline.fte'), 'fteAtEnd', ({ capacity }) => capacity?.fteAtEnd ?? null, decimal],
    [say('headline.utilisation'), 'utilisation', ({ capacity }) => capacity?.whole?.utilisation ?? null, percent],
    [say('headline.assignments'), 'assignments', ({ assignments }) => assignments.count, whole],
    [say('headline.strips'), 'spent', ({ cards }) => cards.total.spent, stripCount],
    [say('headline.satisfaction'), 'satisfaction', ({ experience }) => experience.all.spread?.mean ?? null, decimal],
  ];
  const ofAll = (some: number, all: number): string => say('ofAll', { some: number(some), all: number(all) });
  /** What a share or a mean is of. */
  const basis: Readonly<Record<string, (of: Evaluation) => string | null>> = {
    sharedAssignments: ({ value }) => (value.weighed === 0 ? null : ofAll(value.shared, value.weighed)),
    sharedHours: ({ value }) =>
      value.hours === 0 ? null : say('headline.withHours', { count: value.withHours, number: number(value.withHours) }),
    satisfaction: ({ experience: { all, response } }) =>
      all.spread === null
        ? null
        : say('headline.answers', { count: all.answers, number: number(all.answers), asked: number(response.asked) }),
  };
  const basisOf = (name: string | null): string =>
    [evaluation, ...(compared ? [compared] : [])]
      .map((of) => (name === null ? null : basis[name]?.(of)) ?? '')
      .filter((text) => text !== '')
      .join('; ');
  const cell = (value: number | null, format: string): PageCell => ({ value: value ?? say('unknown'), format });
  return {
    section: say('headline.title'),
    note: say('headline.note'),
    source: say('headline.source'),
    headings: [
      say('columns.headline.figure'),
      evaluation.period,
      ...(compared ? [compared.period, say('difference')] : []),
      say('columns.headline.basis'),
    ],
    rows: (firstRow, addressOf) =>
      figures.map(([label, name, valueOf, format], index): PageCell[] => {
        const [now, then] = [valueOf(evaluation), compared ? valueOf(compared) : null];
        const at = name === null ? null : addressOf(name);
        return [
          label,
          {
            ...(at && now !== null ? { formula: `=${at}` } : { value: now ?? say('unknown') }),
            format,
            ...(name === null ? { name: 'municipalities' } : {}),
          },
          ...(compared
            ? [cell(then, format), now === null || then === null ? '' : { formula: `=B${firstRow + index}-C${firstRow + index}`, format }]
            : []),
          basisOf(name),
        ];
      }),
  };
}
