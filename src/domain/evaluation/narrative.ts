import type { AssignmentFigures } from './assignmentFigures';
import type { Evaluation } from './evaluation';

/** Where a sentence's figure stands on the sheet; the page knows the cell. */
type FigureName =
  | 'municipalities'
  | 'asOf'
  | 'products'
  | 'uses'
  | 'carriedOut'
  | 'notWeighed'
  | 'plannedUses'
  | 'response'
  | 'sharedAssignments'
  | 'sharedHours'
  | 'trainings'
  | 'passedOn'
  | 'fteAtEnd'
  | 'utilisation'
  | 'assignments'
  | 'waitingTime'
  | 'leadTime'
  | 'granted'
  | 'spreadUsed'
  | 'answers'
  | 'satisfaction'
  | 'agreements'
  | 'baseline';

interface Sentence {
  readonly code: SentenceCode;
  readonly parameters: Readonly<Record<string, number | string>>;
  /** Parameters that are shares, so that the text shows them as percentages. */
  readonly shares?: readonly string[];
  readonly cites: FigureName;
}

export type SentenceCode =
  | 'opening'
  | 'interim'
  | 'products'
  | 'productsUsed'
  | 'productsUnused'
  | 'noProducts'
  | 'shared'
  | 'sharedFew'
  | 'sharedNoHours'
  | 'sharedOne'
  | 'sharedUnknown'
  | 'sharedLeftOut'
  | 'planned'
  | 'noAssignments'
  | 'training'
  | 'trainingUnused'
  | 'passedOn'
  | 'fteMore'
  | 'fteLess'
  | 'fteSame'
  | 'load'
  | 'loadSoFar'
  | 'assignments'
  | 'waiting'
  | 'waitingFew'
  | 'leadTime'
  | 'leadTimeFew'
  | 'strips'
  | 'stripsOne'
  | 'means'
  | 'meansSame'
  | 'satisfaction'
  | 'satisfactionSmall'
  | 'satisfactionFew'
  | 'noAnswers'
  | 'response'
  | 'agreements'
  | 'agreementsSome'
  | 'agreementsOpen'
  | 'noAgreements'
  | 'longTermNotAll'
  | 'longTermEarly'
  | 'longTermSome'
  | 'longTermAll'
  | 'noBaseline';

/** Fewer than this is an impression, not a finding: the sentence says so. */
const fewForAMean = 10;

type Say = (code: SentenceCode, cites: FigureName, parameters?: Sentence['parameters'], shares?: readonly string[]) => void;

/** What the figures say, as some twenty sentences; each names the figure that it rests on. */
export function narrative(evaluation: Evaluation): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const say: Say = (code, cites, parameters = {}, shares = []) =>
    void sentences.push({ code, cites, parameters, ...(shares.length > 0 ? { shares } : {}) });
  say('opening', 'municipalities', { period: evaluation.period, count: evaluation.municipalities });
  if (evaluation.isInterim) say('interim', 'asOf', { date: evaluation.asOf });
  collective(evaluation, say);
  capacity(evaluation, say);
  assignments(evaluation.assignments, say);
  strips(evaluation, say);
  experience(evaluation, say);
  longTerm(evaluation, say);
  return sentences;
}

function collective({ value, kinds, municipalities, passedOn }: Evaluation, say: Say): void {
  const uses = value.products.reduce((sum, product) => sum + product.uses, 0);
  const count = value.products.length;
  if (count === 0) say('noProducts', 'products');
  else if (uses === 0) say('productsUnused', 'products', { count });
  else if (municipalities < 2 || value.users > municipalities) say('productsUsed', 'products', { count, uses });
  else say('products', 'products', { count, uses, users: value.users, all: municipalities });
  if (value.assignments === 0) say('noAssignments', 'carriedOut');
  else if (value.weighed === 0) say('sharedUnknown', 'carriedOut', { count: value.assignments });
  else if (value.weighed === 1) say('sharedOne', 'carriedOut', { count: 1 });
  else {
    const parameters = {
      count: value.weighed,
      some: value.shared,
      shared: value.shared / value.weighed,
      hours: value.hours === 0 ? 0 : value.sharedHours / value.hours,
    };
    say(value.weighed < fewForAMean ? 'sharedFew' : value.hours === 0 ? 'sharedNoHours' : 'shared', 'sharedAssignments', parameters, [
      'shared',
      'hours',
    ]);
  }
  if (value.weighed > 0 && value.weighed < value.assignments)
    say('sharedLeftOut', 'notWeighed', { count: value.assignments - value.weighed });
  if (value.planned.uses + value.planned.products > 0)
    say('planned', 'plannedUses', { products: value.planned.products, uses: value.planned.uses });
  const trainings = kinds.filter(({ kind }) => kind === 'training' || kind === 'onboarding');
  const [given, taken] = [trainings.reduce((sum, { products }) => sum + products, 0), trainings.reduce((sum, kind) => sum + kind.uses, 0)];
  if (given > 0) say(taken === 0 ? 'trainingUnused' : 'training', 'trainings', { count: given, uses: taken });
  if (passedOn > 0) say('passedOn', 'passedOn', { count: passedOn });
}

function capacity({ capacity: team, isInterim, asOf }: Evaluation, say: Say): void {
  if (!team) return;
  const { fteAtStart: start, fteAtEnd: end, whole } = team;
  say(start === end ? 'fteSame' : end > start ? 'fteMore' : 'fteLess', 'fteAtEnd', { start, end });
  if (!whole || whole.utilisation === null) return;
  if (isInterim) say('loadSoFar', 'utilisation', { share: whole.utilisation, date: asOf }, ['share']);
  else say('load', 'utilisation', { share: whole.utilisation }, ['share']);
}

function assignments({ count, byStatus, waitingTime, leadTime }: AssignmentFigures, say: Say): void {
  if (count === 0) return;
  say('assignments', 'assignments', { count, done: byStatus.done ?? 0, running: byStatus.running ?? 0 });
  if (waitingTime)
    say(waitingTime.count < fewForAMean ? 'waitingFew' : 'waiting', 'waitingTime', { days: waitingTime.median, count: waitingTime.count });
  if (leadTime)
    say(leadTime.count < fewForAMean ? 'leadTimeFew' : 'leadTime', 'leadTime', { days: leadTime.median, count: leadTime.count });
}

function strips({ cards, used }: Evaluation, say: Say): void {
  const { granted, spent, reserved, remaining } = cards.total;
  if (granted <= 0) return;
  say(used && used.count > 1 ? 'strips' : 'stripsOne', 'granted', { granted, spent, reserved, remaining });
  if (used && used.count > 1)
    say(used.lowest === used.highest ? 'meansSame' : 'means', 'spreadUsed', { lowest: used.lowest, highest: used.highest }, [
      'lowest',
      'highest',
    ]);
}

function experience({ experience: { all, response } }: Evaluation, say: Say): void {
  if (all.answers === 0) say('noAnswers', 'answers');
  else if (!all.spread) say('satisfactionFew', 'answers');
  else
    say(all.answers < fewForAMean ? 'satisfactionSmall' : 'satisfaction', 'satisfaction', { score: all.spread.mean, count: all.answers });
  if (all.answers > 0 && response.asked > 0) say('response', 'response', { count: response.asked, answered: response.answered });
}

function longTerm({ agreements, baseline }: Evaluation, say: Say): void {
  const [count, settled] = [agreements?.length ?? 0, agreements?.filter(({ isSettled }) => isSettled).length ?? 0];
  if (count === 0) say('noAgreements', 'agreements');
  else say(settled === 0 ? 'agreementsOpen' : settled === count ? 'agreements' : 'agreementsSome', 'agreements', { count, settled });
  // A row without a baseline value is no indicator that can be compared later.
  if (!baseline?.some(({ start }) => start !== null)) return say('noBaseline', 'baseline');
  if (baseline.some(({ start }) => start === null)) {
    const known = baseline.filter(({ start }) => start !== null);
    return say('longTermNotAll', 'baseline', { count: baseline.length, known: known.length });
  }
  const early = baseline.filter(({ tooEarly }) => tooEarly).length;
  say(early === baseline.length ? 'longTermEarly' : early === 0 ? 'longTermAll' : 'longTermSome', 'baseline', {
    count: baseline.length,
    early,
  });
}
