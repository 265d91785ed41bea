import { textOf } from '../../cells/text';
import { formulationFrom } from '../../formulation/formulationOf';
import { similarAssignments, similarFrom, type ComparedAssignment } from '../../formulation/similar';
import { statusIndex, type AssignmentsView } from '../survey/assignmentsView';
import type { CheckContext } from '../define/context';
import { define } from '../define/definition';
import type { Limit } from '../define/limit';

const { draft, requested, planned, running, withdrawn, rejected } = statusIndex;

/** With fewer parts an assignment is said to be weakly formulated. */
const partsLimit: Limit = { default: 7, min: 1, max: 7, unit: 'parts' };

const formulationWeak = define({
  code: 'formulation-weak',
  group: 'formulation',
  severity: 'info',
  reads: ['assignments'],
  reach: 'row',
  limit: partsLimit,
  run: ({ assignments: view, limit }, report) => {
    const at = view?.table.columns.title;
    if (!view || at === undefined) return;
    const enough = limit(partsLimit);
    for (let row = 0; row < view.rows; row++) {
      if (view.lacking[row] === 0) continue;
      const { score, missing } = formulationFrom(view.lacking[row]!);
      if (score >= enough) continue;
      report({ table: 'assignments', row, column: at }, { params: { score, missing: { parts: missing } } });
    }
  },
});

/** From this likeness on two assignments are named. */
export const likenessLimit: Limit = { default: Math.round(similarFrom * 100), min: 30, max: 100, unit: 'percent' };

/** Assignments are compared two by two in effect: above this it is not done, and that is said. */
const comparedLimit: Limit = { default: 5000, min: 100, max: 20_000, unit: 'assignments' };

const assignmentSimilar = define({
  code: 'assignment-similar',
  group: 'formulation',
  severity: 'info',
  reads: ['assignments'],
  limit: likenessLimit,
  run: (context, report) => {
    const view = context.assignments;
    const at = view?.table.columns.title;
    if (!view || at === undefined) return;
    if (openRows(context, view) > context.limit(comparedLimit)) return;
    const rows = Array.from(view.status.keys()).filter(
      (row) => view.status[row] !== withdrawn && view.status[row] !== rejected && view.municipality[row]! >= 0,
    );
    const compared = rows.map((row) => comparedAssignment(view, row));
    for (const [place, near] of similarAssignments(compared, { from: context.limit(likenessLimit) / 100 })) {
      const row = rows[place];
      if (row === undefined) continue;
      const others = near.map(({ index }) => `${compared[index]?.municipality} (${compared[index]?.number})`);
      report(
        { table: 'assignments', row, column: at },
        {
          params: {
            others: { list: others },
            first: compared[near[0]?.index ?? -1]?.municipality ?? '',
            likeness: Math.round((near[0]?.likeness ?? 0) * 100),
          },
        },
      );
    }
  },
});

const comparisonLimited = define({
  code: 'comparison-limited',
  group: 'formulation',
  severity: 'info',
  reads: ['assignments'],
  limit: comparedLimit,
  run: (context, report) => {
    const view = context.assignments;
    const most = context.limit(comparedLimit);
    const open = view ? openRows(context, view) : 0;
    if (view && open > most)
      report({ table: 'assignments', row: -1, column: view.table.columns.title ?? 0 }, { params: { rows: open, most } });
  },
});

function openRows({ once }: CheckContext, { status }: AssignmentsView): number {
  return once('open rows', () => {
    let open = 0;
    for (let row = 0; row < status.length; row++) if (isOpen(status[row]!)) open++;
    return open;
  });
}

const isOpen = (status: number): boolean => status === draft || status === requested || status === planned || status === running;

function comparedAssignment(view: AssignmentsView, row: number): ComparedAssignment {
  const { values, columns } = view.table;
  const text = (at: number | undefined): string => (at === undefined ? '' : textOf(values[row]?.[at]));
  return {
    number: view.numbers[view.number[row]!] ?? '',
    municipality: view.municipalities[view.municipality[row]!] ?? '',
    title: text(columns.title),
    goal: text(columns.goal),
    theme: text(columns.theme),
    isOpen: isOpen(view.status[row]!),
  };
}

export const formulationChecks = [formulationWeak, assignmentSimilar, comparisonLimited] as const;
