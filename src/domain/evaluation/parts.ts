/** Parts of an evaluation that may be left out; the headline figures and the account are always there. */
export const evaluationParts = [
  'narrative',
  'collective',
  'capacity',
  'assignments',
  'strips',
  'experience',
  'agreements',
  'pivots',
] as const;
export type EvaluationPart = (typeof evaluationParts)[number];

/** External is for readers outside the team: without people and remarks. */
export type EvaluationVariant = 'internal' | 'external';
