import { formulationFrom } from '../../formulation/formulationOf';
import { similarAssignments, type ComparedAssignment } from '../../formulation/similar';
import { textOf } from '../../cells/text';
import { statusIndex, type AssignmentsView } from '../assignmentsView';
import type { CheckContext } from '../context';
import { define } from '../definition';

const { draft, requested, planned, running, withdrawn, rejected } = statusIndex;

const formulationWeak = define('formulation-weak', 'formulation', 'info', ['assignments'], ({ assignments: view, limit }, report) => {
  const at = view?.table.columns.title;
  if (!view || at === undefined) return;
  const enough = limit('formulation-weak');
  for (let row = 0; row < view.rows; row++) {
    if (view.lacking[row] === 0) continue;
    const { score, missing } = formulationFrom(view.lacking[row]!);
    if (score >= enough) continue;
    report({ table: 'assignments', row, column: at }, { params: { score, missing: { parts: missing } } });
  }
});

const assignmentSimilar = define('assignment-similar', 'formulation', 'info', ['assignments'], (context, report) => {
  const view = context.assignments;
  const at = view?.table.columns.title;
  if (!view || at === undefined) return;
  if (openRows(context, view) > context.limit('comparison-limited')) return;
  const rows = Array.from(view.status.keys()).filter(
    (row) => view.status[row] !== withdrawn && view.status[row] !== rejected && view.municipality[row]! >= 0,
  );
  const compared = rows.map((row) => comparedAssignment(view, row));
  for (const [place, near] of similarAssignments(compared, { from: context.limit('assignment-similar') / 100 })) {
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
});

const comparisonLimited = define('comparison-limited', 'formulation', 'info', ['assignments'], (context, report) => {
  const view = context.assignments;
  const most = context.limit('comparison-limited');
  const open = view ? openRows(context, view) : 0;
  if (view && open > most)
    report({ table: 'assignments', row: -1, column: view.table.columns.title ?? 0 }, { params: { rows: open, most } });
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
