import type { Evaluation } from './evaluation';

/** Where a sentence's figure stands on the sheet; the page knows the cell. */
export type FigureName =
  | 'municipalities' | 'products' | 'uses' | 'sharedAssignments' | 'sharedHours' | 'trainings' | 'passedOn' | 'fteAtEnd' | 'utilisation'
  | 'assignments' | 'leadTime' | 'formulation' | 'granted' | 'spreadUsed' | 'answers' | 'satisfaction' | 'agreements' | 'baseline';

export interface Sentence {
  readonly code: SentenceCode;
  readonly parameters: Readonly<Record<string, number | string>>;
  /** Shares, so that the text shows them as percentages. */
  readonly shares?: readonly string[];
  readonly cites: FigureName;
}

export type SentenceCode =
  | 'opening' | 'products' | 'noProducts' | 'shared' | 'noAssignments' | 'sharedFew' | 'training' | 'passedOn' | 'fte' | 'fteSame' | 'load'
  | 'assignments' | 'leadTime' | 'leadTimeFew' | 'formulation' | 'formulationTrend' | 'strips' | 'stripsOne' | 'means' | 'satisfaction' | 'satisfactionFew'
  | 'noAnswers' | 'agreements' | 'noAgreements' | 'longTermEarly' | 'longTermSome' | 'noBaseline';

/** Fewer than this is an impression, not a finding: the sentence says so. */
export const fewForAMean = 10;

/** What the figures say, as about fifteen sentences; each names the figure that it rests on. */
export function narrative(evaluation: Evaluation): readonly Sentence[] {
  const { value, kinds, capacity, assignments, cards, used, experience, agreements, baseline } = evaluation;
  const sentences: Sentence[] = [];
  const say = (code: SentenceCode, cites: FigureName, parameters: Sentence['parameters'] = {}, shares: readonly string[] = []): void =>
    void sentences.push({ code, cites, parameters, ...(shares.length > 0 ? { shares } : {}) });

  say('opening', 'municipalities', { period: evaluation.period, count: evaluation.municipalities });
  const uses = value.products.reduce((sum, product) => sum + product.uses, 0);
  if (value.products.length === 0) say('noProducts', 'products');
  else say('products', 'products', { count: value.products.length, uses, users: value.users });
  if (value.assignments === 0) say('noAssignments', 'sharedAssignments');
  else {
    say(value.assignments < fewForAMean ? 'sharedFew' : 'shared', 'sharedAssignments', {
      assignments: value.assignments, shared: value.shared / value.assignments, hours: value.hours === 0 ? 0 : value.sharedHours / value.hours,
    }, ['shared', 'hours']);
  }
  const trainings = kinds.filter(({ kind }) => kind === 'training' || kind === 'onboarding');
  const given = trainings.reduce((sum, { products }) => sum + products, 0);
  if (given > 0) say('training', 'trainings', { count: given, uses: trainings.reduce((sum, kind) => sum + kind.uses, 0) });
  if (evaluation.passedOn > 0) say('passedOn', 'passedOn', { count: evaluation.passedOn, products: evaluation.fromAssignments });
  if (capacity) {
    const { fteAtStart: start, fteAtEnd: end, whole } = capacity;
    say(start === end ? 'fteSame' : 'fte', 'fteAtEnd', { start, end });
    if (whole?.utilisation !== null && whole !== null) say('load', 'utilisation', { share: whole.utilisation }, ['share']);
  }
  if (assignments.count > 0) {
    say('assignments', 'assignments', { count: assignments.count, done: assignments.byStatus.done ?? 0, running: assignments.byStatus.running ?? 0 });
    if (assignments.leadTime) {
      say(assignments.leadTime.count < fewForAMean ? 'leadTimeFew' : 'leadTime', 'leadTime', { days: assignments.leadTime.median, count: assignments.leadTime.count });
    }
    if (assignments.formulation) say('formulation', 'formulation', { score: assignments.formulation.mean });
    const quarters = assignments.formulationByQuarter.filter(({ quarter }) => quarter !== '');
    const [first, last] = [quarters[0], quarters.at(-1)];
    if (first && last && first !== last && first.assignments >= 3 && last.assignments >= 3) {
      say('formulationTrend', 'formulation', { first: first.score, last: last.score });
    }
  }
  if (cards.total.granted > 0) {
    const { granted, spent, reserved, remaining } = cards.total;
    if (used && used.count > 1) {
      say('strips', 'granted', { granted, spent, reserved, remaining });
      say('means', 'spreadUsed', { lowest: used.lowest, highest: used.highest }, ['lowest', 'highest']);
    } else say('stripsOne', 'granted', { granted, spent, reserved, remaining });
  }
  const { all } = experience;
  if (all.answers === 0) say('noAnswers', 'answers');
  else if (!all.spread) say('satisfactionFew', 'answers', { count: all.answers });
  else say('satisfaction', 'satisfaction', { score: all.spread.mean, count: all.answers });
  if (agreements && agreements.length > 0) say('agreements', 'agreements', { count: agreements.length });
  else say('noAgreements', 'agreements');
  if (!baseline || baseline.length === 0) say('noBaseline', 'baseline');
  else {
    const early = baseline.filter(({ tooEarly }) => tooEarly).length;
    say(early === baseline.length ? 'longTermEarly' : 'longTermSome', 'baseline', { count: baseline.length, early });
  }
  return sentences;
}
