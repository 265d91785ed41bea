import type { AssignmentStatus } from '../contract';

/** The steps an assignment may take. Done and rejected are ends; what was withdrawn may be asked again. */
export const nextStatuses: Readonly<Record<AssignmentStatus, readonly AssignmentStatus[]>> = {
  draft: ['requested', 'withdrawn'],
  requested: ['planned', 'running', 'rejected', 'withdrawn'],
  planned: ['running', 'requested', 'withdrawn'],
  running: ['done', 'withdrawn'],
  done: [],
  rejected: [],
  withdrawn: ['draft', 'requested'],
};

export const canBecome = (status: AssignmentStatus, next: AssignmentStatus): boolean => nextStatuses[status].includes(next);

/** Work that is agreed on and not finished: somebody should be booked on it. */
export const needsPeople = (status: AssignmentStatus): boolean => status === 'planned' || status === 'running';

/** Work that was asked for and not finished: the team still owes it hours. */
export const isOpen = (status: AssignmentStatus): boolean => status === 'requested' || needsPeople(status);
