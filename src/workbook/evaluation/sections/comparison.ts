import { enumerations, type AssignmentStatus, type ProductKind } from '../../../domain/contract';
import type { Evaluation } from '../../../domain/evaluation';
import type { Block, PageCell } from '../page';
import { decimal, fte, percent, stripCount, whole, type PageSource } from './source';

/** One figure of both periods; null where there is nothing to say. */
type Compared = readonly [label: string, value: (of: Evaluation) => number | null, format: string];

/** This period beside another, part by part: now, then, difference. Of all municipalities together: no ranking. */
export function comparisonBlocks(source: PageSource): readonly Block[] {
  const {
    texts: { say, date },
    evaluation,
    compared,
  } = source;
  if (!compared) return [];
  const interim = [evaluation, compared]
    .filter(({ isInterim }) => isInterim)
    .map(({ period, asOf }) => say('comparison.interim', { period, date: date(asOf) }));
  const block = (title: string, figures: readonly Compared[]): Block => ({
    title,
    headings: [say('columns.headline.figure'), evaluation.period, compared.period, say('difference')],
    rows: (firstRow) =>
      figures.map(([label, valueOf, format], index): PageCell[] => {
        const [now, then] = [valueOf(evaluation), valueOf(compared)];
        const cell = (value: number | null): PageCell => ({ value: value ?? say('unknown'), format });
        return [
          label,
          cell(now),
          cell(then),
          now === null || then === null ? '' : { formula: `=B${firstRow + index}-C${firstRow + index}`, format: signed(format) },
        ];
      }),
  });
  const blocks = [
    block(say('collective.title'), collective(source)),
    block(say('capacity.title'), capacity(source)),
    block(say('assignments.title'), assignments(source)),
    block(say('comparison.strips'), strips(source)),
    block(say('experience.title'), experience(source)),
  ];
  return blocks.map((each, index) =>
    index > 0
      ? each
      : {
          ...each,
          section: say('comparison.title', { now: evaluation.period, then: compared.period }),
          note: [say('comparison.note'), ...interim].join(' '),
        },
  );
}

/** A difference says which way it goes. */
const signed = (format: string): string => `+${format};-${format};${format}`;

const kinds: readonly ProductKind[] = ['databank', 'format', 'training', 'onboarding', 'research', 'other'];
const part = (some: number, all: number): number | null => (all === 0 ? null : some / all);

function collective({ texts: { say } }: PageSource): readonly Compared[] {
  return [
    [say('headline.products'), ({ value }) => value.products.length, whole],
    ...kinds.map((kind): Compared => [
      say('comparison.ofKind', { kind: say(`kinds.${kind}`) }),
      ({ kinds: all }) => all.find((each) => each.kind === kind)?.products ?? 0,
      whole,
    ]),
    [say('headline.uses'), ({ kinds: all }) => all.reduce((sum, { uses }) => sum + uses, 0), whole],
    [say('collective.users'), ({ value }) => value.users, whole],
    [say('comparison.weighed'), ({ value }) => value.weighed, whole],
    [say('collective.sharedAssignments'), ({ value }) => part(value.shared, value.weighed), percent],
    [say('comparison.withHours'), ({ value }) => value.withHours, whole],
    [say('collective.sharedHours'), ({ value }) => part(value.sharedHours, value.hours), percent],
    [
      say('collective.trainings'),
      ({ kinds: all }) =>
        all.filter(({ kind }) => kind === 'training' || kind === 'onboarding').reduce((sum, { products }) => sum + products, 0),
      whole,
    ],
  ];
}

function capacity({ texts: { say } }: PageSource): readonly Compared[] {
  const ofLevel = (level: 'junior' | 'medior' | 'senior'): Compared => [
    say('comparison.levelShare', { level: say(`levels.${level}`) }),
    ({ capacity: team }) =>
      team
        ? part(
            team.levels.find((each) => each.level === level)?.fte ?? 0,
            team.levels.reduce((sum, each) => sum + each.fte, 0),
          )
        : null,
    percent,
  ];
  return [
    [say('comparison.meanFte'), ({ capacity: team }) => team?.whole?.available ?? null, fte],
    [say('capacity.fteAtEnd'), ({ capacity: team }) => team?.fteAtEnd ?? null, fte],
    [say('headline.utilisation'), ({ capacity: team }) => team?.whole?.utilisation ?? null, percent],
    ofLevel('junior'),
    ofLevel('medior'),
    ofLevel('senior'),
  ];
}

const statuses = Object.keys(enumerations.assignmentStatus) as readonly AssignmentStatus[];

function assignments({ texts: { say, status } }: PageSource): readonly Compared[] {
  return [
    [say('headline.assignments'), ({ assignments: { count } }) => count, whole],
    ...statuses.map((each): Compared => [
      say('comparison.ofStatus', { status: status(each) }),
      ({ assignments: { byStatus } }) => byStatus[each] ?? 0,
      whole,
    ]),
    [
      say('comparison.median', { what: say('assignments.asked') }),
      ({ assignments: { waitingTime } }) => waitingTime?.median ?? null,
      decimal,
    ],
    [say('comparison.median', { what: say('assignments.leadTime') }), ({ assignments: { leadTime } }) => leadTime?.median ?? null, decimal],
    [
      say('comparison.median', { what: say('assignments.wholeTime') }),
      ({ assignments: { wholeTime } }) => wholeTime?.median ?? null,
      decimal,
    ],
  ];
}

function strips({ texts: { say } }: PageSource): readonly Compared[] {
  const total = (key: 'granted' | 'mutations' | 'spent' | 'reserved' | 'remaining'): Compared => [
    say(`columns.strips.${key}`),
    ({ cards }) => cards.total[key],
    stripCount,
  ];
  return [
    ...(['granted', 'mutations', 'spent', 'reserved', 'remaining'] as const).map(total),
    [
      say('comparison.used'),
      ({
        cards: {
          total: { granted, mutations, spent, reserved },
        },
      }) => part(spent + reserved, granted + mutations),
      percent,
    ],
  ];
}

function experience({ texts: { say } }: PageSource): readonly Compared[] {
  return [
    [say('columns.experience.answers'), ({ experience: { all } }) => all.answers, whole],
    [say('headline.satisfaction'), ({ experience: { all } }) => all.spread?.mean ?? null, decimal],
  ];
}
