import type { Evaluation } from './evaluation';

/**
 * A period as it may stand beside another. Where they share days, or it is not known that they do not, the answers are partly the
 * same: the difference of two means may then be what one person said, so that those of the second are held back.
 */
export function heldApart(evaluation: Evaluation, beside: Evaluation): Evaluation {
  const [own, other] = [beside.days, evaluation.days];
  if (own !== null && other !== null && (own.start > other.end || other.start > own.end)) return beside;
  const { experience } = beside;
  return {
    ...beside,
    experience: { ...experience, all: { ...experience.all, spread: null }, byQuarter: [], byTheme: [] },
  };
}
