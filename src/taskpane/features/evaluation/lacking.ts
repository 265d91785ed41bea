import type { WorkbookTables } from '../../../domain/contract';
import type { Evaluation, EvaluationPart } from '../../../domain/evaluation';

type Lack = 'noDates' | 'noTeam' | 'noReviews' | 'noRequests' | 'noBaseline';

/** What the evaluation will not contain because the workbook does not have it; only of the parts asked for. */
export function lackingIn(
  { days, assignments, baseline }: Evaluation,
  tables: WorkbookTables,
  parts: readonly EvaluationPart[],
): readonly Lack[] {
  const has = (part: EvaluationPart): boolean => parts.includes(part);
  return [
    ...(days === null ? ['noDates' as const] : []),
    ...(has('capacity') && !tables.team ? ['noTeam' as const] : []),
    ...(has('assignments') && assignments.dated === null ? ['noRequests' as const] : []),
    ...(has('experience') && !tables.reviews ? ['noReviews' as const] : []),
    ...(has('agreements') && (baseline === null || baseline.length === 0) ? ['noBaseline' as const] : []),
  ];
}
