import type { AssignmentStatus } from '../contract';

/** Work that is agreed on and not finished: somebody should be booked on it. */
export const needsPeople = (status: AssignmentStatus): boolean => status === 'planned' || status === 'running';

/** Work that was asked for and not finished: the team still owes it hours. */
export const isOpen = (status: AssignmentStatus): boolean => status === 'requested' || needsPeople(status);
