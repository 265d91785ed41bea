import type { Evaluation } from './evaluation';
import { fewestAnswers } from './experience';

/**
 * An evaluation as readers outside may see it: the one door for the sheet, its text and the export. Of a team of fewer people than
 * answers that are shown there are no figures: what is booked or missed in a month is then one person's. By level only where
 * each level has as many, since one that is held back is what the others leave over.
 */
export function forOutside(evaluation: Evaluation): Evaluation {
  const { capacity } = evaluation;
  if (!capacity) return evaluation;
  if (capacity.members < fewestAnswers) return { ...evaluation, capacity: null, isTeamHeldBack: true };
  const levels = capacity.levels.every(({ members }) => members >= fewestAnswers) ? capacity.levels : [];
  return { ...evaluation, capacity: { ...capacity, levels } };
}
