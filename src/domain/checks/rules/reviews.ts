import { keyAsRead } from '../../cells/keyAsRead';
import { statuses, statusIndex } from '../survey/assignmentsView';
import type { CheckContext } from '../define/context';
import { define } from '../define/definition';
import type { Params, Place, Report } from '../define/finding';

interface Review {
  readonly row: number;
  /** Id of the number in the view of assignments. */
  readonly assignment: number;
  readonly municipality: string;
  readonly date: number;
}

/** What the rows of an evaluated assignment say together. */
interface Evaluated {
  readonly municipalities: Set<string>;
  /** The status that is furthest, null where a row's status cannot be read. */
  status: number | null;
  start: number;
}

/** Nothing was made yet, or it never will be. */
const nothingToJudge: ReadonlySet<number> = new Set([
  statusIndex.draft,
  statusIndex.requested,
  statusIndex.planned,
  statusIndex.rejected,
  statusIndex.withdrawn,
]);

function reviewsIn(context: CheckContext): readonly Review[] {
  const { reviews } = context.tables;
  const view = context.assignments;
  const { assignment, municipality, date } = reviews?.columns ?? {};
  if (!reviews || !view || assignment === undefined) return [];
  return reviews.values.flatMap((cells, row): Review[] => {
    const id = view.idOfNumber(cells[assignment]);
    const day = date === undefined ? '' : cells[date];
    return id < 0
      ? []
      : [
          {
            row,
            assignment: id,
            municipality: municipality === undefined ? '' : keyAsRead(cells[municipality]),
            date: typeof day === 'number' ? day : Number.NaN,
          },
        ];
  });
}

function evaluatedIn(context: CheckContext): ReadonlyMap<number, Evaluated> {
  return context.once('evaluated assignments', () => {
    const view = context.assignments;
    const wanted = new Set(reviewsIn(context).map(({ assignment }) => assignment));
    const found = new Map<number, Evaluated>();
    for (let row = 0; view && row < view.rows; row++) {
      const id = view.number[row]!;
      if (!wanted.has(id)) continue;
      const status = view.status[row]!;
      const known = found.get(id) ?? { municipalities: new Set<string>(), status: status < 0 ? null : status, start: view.start[row]! };
      known.municipalities.add(keyAsRead(view.municipalities[view.municipality[row]!]));
      // One row that is running or done makes that there is something to judge.
      if (status < 0 || !nothingToJudge.has(status)) known.status = status < 0 ? null : status;
      if (!(known.start <= view.start[row]!)) known.start = view.start[row]!;
      found.set(id, known);
    }
    return found;
  });
}

function eachReview(
  context: CheckContext,
  column: string,
  visit: (review: Review, evaluated: Evaluated, say: (params: Params) => void) => void,
  report: Report,
): void {
  const at = (context.tables.reviews?.columns as Readonly<Record<string, number>> | undefined)?.[column];
  if (at === undefined) return;
  const evaluated = evaluatedIn(context);
  for (const review of reviewsIn(context)) {
    const found = evaluated.get(review.assignment);
    const place: Place = { table: 'reviews', row: review.row, column: at };
    const number = context.assignments?.numbers[review.assignment] ?? '';
    if (found) visit(review, found, (params) => report(place, { params: { number, ...params } }));
  }
}

const reviewNotBegun = define({
  code: 'review-not-begun',
  group: 'acrossTables',
  severity: 'warning',
  reads: ['reviews', 'assignments'],
  run: (context, report) => {
    eachReview(
      context,
      'assignment',
      (_, { status }, say) => {
        if (status !== null && nothingToJudge.has(status)) say({ status: statusWord(context, status) });
      },
      report,
    );
  },
});

/** The word of a status as the workbook writes it. */
function statusWord(context: CheckContext, status: number): string {
  const view = context.assignments;
  const row = view?.status.indexOf(status) ?? -1;
  return String(view?.table.values[row]?.[view.table.columns.status ?? -1] ?? statuses[status] ?? '');
}

const reviewBeforeStart = define({
  code: 'review-before-start',
  group: 'acrossTables',
  severity: 'warning',
  reads: ['reviews', 'assignments'],
  run: (context, report) => {
    eachReview(
      context,
      'date',
      ({ date }, { start }, say) => {
        if (date < start) say({ date: { date }, start: { date: start } });
      },
      report,
    );
  },
});

const reviewOtherMunicipality = define({
  code: 'review-other-municipality',
  group: 'acrossTables',
  severity: 'warning',
  reads: ['reviews', 'assignments'],
  run: (context, report) => {
    eachReview(
      context,
      'municipality',
      ({ municipality }, { municipalities }, say) => {
        // Work for all names nobody, and then everybody may say how it was.
        if (
          municipality !== '' &&
          isNamed(context, municipality) &&
          !municipalities.has(municipality) &&
          [...municipalities].every((name) => isNamed(context, name))
        ) {
          say({ list: { list: [...municipalities].map((name) => properName(context, name)) } });
        }
      },
      report,
    );
  },
});

function names(context: CheckContext): ReadonlyMap<string, string> {
  return context.once('names of municipalities', () => {
    const { municipalities } = context.tables;
    const at = municipalities?.columns.municipality;
    return new Map(at === undefined ? [] : municipalities?.values.map((cells) => [keyAsRead(cells[at]), String(cells[at] ?? '')] as const));
  });
}

/** What is no municipality of the list is municipality-unknown's. */
const isNamed = (context: CheckContext, name: string): boolean => names(context).has(name);

const properName = (context: CheckContext, name: string): string => names(context).get(name) ?? name;

export const reviewChecks = [reviewNotBegun, reviewBeforeStart, reviewOtherMunicipality] as const;
