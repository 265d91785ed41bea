import { wordKey, type AssignmentStatus } from '../contract';

/** What an assignment does to its municipality's strip card. */
export type Effect = 'reserved' | 'spent';

export const effects: Readonly<Record<AssignmentStatus, Effect | null>> = {
  draft: null,
  requested: 'reserved',
  planned: 'reserved',
  running: 'spent',
  done: 'spent',
  rejected: null,
  withdrawn: null,
};

/** The effect of a status cell; an unknown word has none, as SUMIFS would find it under no status. */
export function effectOf(status: unknown): Effect | null {
  const key = typeof status === 'string' ? wordKey('assignmentStatus', status) : null;
  return key && effects[key];
}
