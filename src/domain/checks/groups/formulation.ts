import { assignmentRow, formulationOf } from '../../formulation/formulationOf';
import { similarAssignments, type ComparedAssignment } from '../../formulation/similar';
import { textOf } from '../../cells/text';
import { statusIndex, type AssignmentsView } from '../assignmentsView';
import { define } from '../definition';

/** Assignments that are compared word by word; with more open ones only equal titles are found, and that is said. */
export const mostCompared = 5000;

const { draft, requested, planned, running, withdrawn, rejected } = statusIndex;

const formulationWeak = define('formulation-weak', 'formulation', 'info', ['assignments'], ({ assignments: view }, report) => {
  const at = view?.table.columns.title;
  if (!view || at === undefined) return;
  for (let row = 0; row < view.rows; row++) {
    // What has begun is no longer formulated.
    const status = view.status[row]!;
    if (status !== draft && status !== requested && status !== planned) continue;
    const { score, missing } = formulationOf(assignmentRow(view.table, row));
    if (missing.length > 0) report({ table: 'assignments', row, column: at }, { params: { score, missing: { parts: missing } } });
  }
});

const assignmentSimilar = define('assignment-similar', 'formulation', 'info', ['assignments'], (context, report) => {
  const view = context.assignments;
  const at = view?.table.columns.title;
  if (!view || at === undefined) return;
  const rows = Array.from(view.status.keys()).filter((row) => view.status[row] !== withdrawn && view.status[row] !== rejected && view.municipality[row]! >= 0);
  const open = rows.filter((row) => isOpen(view.status[row]!));
  if (open.length > mostCompared) {
    equalTitles(view, rows, (row, first, number) => report({ table: 'assignments', row, column: at }, {
      params: { others: { list: [`${first} (${number})`] }, first, likeness: 100 },
    }));
    return;
  }
  const compared = rows.map((row) => comparedAssignment(view, row));
  for (const [place, near] of similarAssignments(compared)) {
    const row = rows[place];
    if (row === undefined) continue;
    const others = near.map(({ index }) => `${compared[index]?.municipality} (${compared[index]?.number})`);
    report({ table: 'assignments', row, column: at }, {
      params: { others: { list: others }, first: compared[near[0]?.index ?? -1]?.municipality ?? '', likeness: Math.round((near[0]?.likeness ?? 0) * 100) },
    });
  }
});

/** Open rows whose title an earlier or later row of another municipality has as well. */
function equalTitles(view: AssignmentsView, rows: readonly number[], visit: (row: number, municipality: string, number: string) => void): void {
  const at = view.table.columns.title ?? -1;
  const first = new Map<string, number>();
  const pairs = new Map<number, number>();
  for (const row of rows) {
    const cell = view.table.values[row]![at];
    if (typeof cell !== 'string' || cell === '') continue;
    const before = first.get(cell);
    if (before === undefined) first.set(cell, row);
    else if (view.municipality[before] !== view.municipality[row] && view.number[before] !== view.number[row]) {
      if (isOpen(view.status[row]!)) pairs.set(row, before);
      if (isOpen(view.status[before]!) && !pairs.has(before)) pairs.set(before, row);
    }
  }
  for (const [row, other] of pairs) visit(row, view.municipalities[view.municipality[other]!] ?? '', view.numbers[view.number[other]!] ?? '');
}

const comparisonLimited = define('comparison-limited', 'formulation', 'info', ['assignments'], ({ assignments: view }, report) => {
  if (!view) return;
  let open = 0;
  for (const status of view.status) if (isOpen(status)) open++;
  if (open > mostCompared) report({ table: 'assignments', row: -1, column: view.table.columns.title ?? 0 }, { params: { rows: open, most: mostCompared } });
});

const isOpen = (status: number): boolean => status === draft || status === requested || status === planned || status === running;

function comparedAssignment(view: AssignmentsView, row: number): ComparedAssignment {
  const { values, columns } = view.table;
  const text = (at: number | undefined): string => (at === undefined ? '' : textOf(values[row]?.[at]));
  return {
    number: view.numbers[view.number[row]!] ?? '', municipality: view.municipalities[view.municipality[row]!] ?? '',
    title: text(columns.title), goal: text(columns.goal), theme: text(columns.theme), isOpen: isOpen(view.status[row]!),
  };
}

export const formulationChecks = [formulationWeak, assignmentSimilar, comparisonLimited] as const;
