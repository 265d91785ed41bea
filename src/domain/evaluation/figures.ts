import type { TableKey } from '../contract';
import type { Evaluation } from './evaluation';
import type { EvaluationVariant } from './parts';

type Unit = 'number' | 'share' | 'strips' | 'hours' | 'fte' | 'days' | 'score';

/** One figure of the evaluation, as a row: what is measured, of what, how much, from which tables. */
interface Figure {
  readonly section: 'collective' | 'capacity' | 'assignments' | 'strips' | 'experience' | 'longTerm' | 'account';
  readonly code: string;
  /** A month, a quarter, a product, a municipality…; '' where the figure is about the whole. */
  readonly item: string;
  /** Null where nothing can or may be said. */
  readonly value: number | null;
  readonly unit: Unit;
  readonly source: readonly TableKey[];
}

/** The figures of the sheet, for other programs. */
export function figuresOf(evaluation: Evaluation, variant: EvaluationVariant = 'internal'): readonly Figure[] {
  const { value, kinds, capacity, assignments, cards, experience, baseline } = evaluation;
  const figures: Figure[] = [];
  const adder =
    (section: Figure['section'], source: readonly TableKey[]) =>
    (code: string, amount: number | null, unit: Unit = 'number', item = ''): void =>
      void figures.push({ section, code, item, value: amount, unit, source });

  const collective = adder('collective', ['products', 'uses', 'assignments']);
  collective('municipalities', evaluation.municipalities);
  collective('products', value.products.length);
  collective(
    'uses',
    kinds.reduce((sum, { uses }) => sum + uses, 0),
  );
  collective('users', value.users);
  for (const { kind: known, products, uses, hours, withHours } of kinds) {
    const kind = known ?? 'unknown';
    collective('productsOfKind', products, 'number', kind);
    collective('usesOfKind', uses, 'number', kind);
    collective('hoursOfKind', hours, 'hours', kind);
    collective('withHoursOfKind', withHours, 'number', kind);
  }
  collective(
    'trainings',
    kinds.filter(({ kind }) => kind === 'training' || kind === 'onboarding').reduce((sum, { products }) => sum + products, 0),
  );
  collective('carriedOut', value.assignments);
  collective('weighed', value.weighed);
  collective('plannedProducts', value.planned.products);
  collective('plannedUses', value.planned.uses);
  collective('joint', value.joint);
  collective('forAll', value.forAll);
  collective('shared', value.shared);
  collective('sharedAssignments', value.weighed === 0 ? null : value.shared / value.weighed, 'share');
  collective('withHours', value.withHours);
  collective('hours', value.withHours === 0 ? null : value.hours, 'hours');
  collective('sharedHours', value.withHours === 0 || value.hours === 0 ? null : value.sharedHours / value.hours, 'share');
  collective('fromAssignments', evaluation.fromAssignments);
  collective('passedOn', evaluation.passedOn);

  if (capacity) {
    const add = adder('capacity', ['team', 'bookings', 'availability']);
    add('fteAtStart', capacity.fteAtStart, 'fte');
    add('fteAtEnd', capacity.fteAtEnd, 'fte');
    add('utilisation', capacity.whole?.utilisation ?? null, 'share');
    for (const { month, available, booked } of capacity.months) {
      add('available', available, 'fte', month);
      add('booked', booked, 'fte', month);
    }
    for (const { month, available, booked } of capacity.ahead) {
      add('plannedAvailable', available, 'fte', month);
      add('plannedBooked', booked, 'fte', month);
    }
    for (const { level, fte } of capacity.levels) add('fteOfLevel', fte, 'fte', level ?? 'unknown');
    if (variant === 'internal') {
      const { atStart, atEnd, mean, joined, left, rate, vacancies, vacantFte } = capacity.people;
      for (const [code, amount] of Object.entries({
        peopleAtStart: atStart,
        peopleAtEnd: atEnd,
        peopleMean: mean,
        joined,
        left,
        vacancies,
      }))
        add(code, amount);
      add('turnover', rate, 'share');
      add('vacantFte', vacantFte, 'fte');
    }
  }

  const work = adder('assignments', ['assignments']);
  work('assignments', assignments.count);
  for (const [status, count] of Object.entries(assignments.byStatus)) work('assignmentsOfStatus', count, 'number', status);
  for (const code of ['waitingTime', 'leadTime', 'wholeTime', 'plannedTime'] as const) {
    work(`${code}Count`, assignments[code]?.count ?? 0);
    work(`${code}Median`, assignments[code]?.median ?? null, 'days');
  }

  const strips = adder('strips', ['allocation', 'mutations', 'assignments']);
  for (const { municipality, granted, mutations, spent, reserved, remaining } of cards.rows) {
    for (const [code, amount] of Object.entries({ granted, mutations, spent, reserved, remaining }))
      strips(code, amount, 'strips', municipality);
  }

  for (const code of ['lowest', 'median', 'highest'] as const) strips(`used-${code}`, evaluation.used?.[code] ?? null, 'share');

  const felt = adder('experience', [experience.source]);
  felt('answers', experience.all.answers);
  // What could be asked stands in Opdrachten, wherever the answers are.
  const response = adder('experience', experience.source === 'reviews' ? ['assignments', 'reviews'] : ['assignments']);
  response('responseAsked', experience.response.asked);
  response('responseAnswered', experience.response.answered);
  felt('satisfaction', experience.all.spread?.mean ?? null, 'score');
  for (const { name, spread } of experience.byQuarter) {
    felt('answers', spread?.count ?? null, 'number', name);
    felt('satisfaction', spread?.mean ?? null, 'score', name);
  }

  const account = adder('account', []);
  account(
    'rowsNotCounted',
    evaluation.notCounted.reduce((sum, { places }) => sum + places.length, 0),
  );

  const later = adder('longTerm', ['baseline']);
  for (const { indicator, change } of baseline ?? []) later('change', change, 'number', indicator);
  return figures;
}
