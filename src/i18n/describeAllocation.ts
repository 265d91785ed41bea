import { serialOfIso } from '../domain/cells/serialDate';
import type {
  AllocationProblem,
  AllocationRow,
  AllocationStep,
  AllocationWarning,
  Method,
  NumberRange,
  PopulationComparison,
  Rule,
  Tie,
  WantedRange,
  WorkingRules,
} from '../domain/allocation';
import { allocationTexts } from './areas/allocation';
import type { Parameters, Translator } from './translator';

/** Why a rule or an allocation is refused, as one sentence. */
export function describeAllocationProblem(translator: Translator, { code, where, parameters }: AllocationProblem): string {
  const say = translator.of(allocationTexts);
  const isOneWithoutInhabitants = code === 'noInhabitants' && parameters.municipality !== undefined;
  const words = wordsOf(translator, parameters, 12);
  return say(`problem.${isOneWithoutInhabitants ? 'populationZero' : code}`, {
    ...words,
    where: where === '' ? say('start') : where,
    ...stripWords(translator, parameters, ['total', 'least', 'greatest']),
  });
}

/** What to know about an allocation that was made, as one sentence. */
export function describeAllocationWarning(translator: Translator, { code, parameters }: AllocationWarning): string {
  const { without } = parameters;
  return translator.of(allocationTexts)(`warning.${code}`, {
    ...wordsOf(translator, parameters),
    ...stripWords(translator, parameters, ['strips']),
    ...(typeof without === 'number' ? { count: without } : {}),
  });
}

/** Why a municipality has its number of strips, as a coordinator would say it to an alderman: what, why, and how near it is to another number. */
export function explainRow(translator: Translator, row: AllocationRow): string {
  const say = translator.of(allocationTexts);
  const { code, parameters } = row.explanation;
  const words = wordsOf(translator, parameters);
  const amounts = {
    ...words,
    ...stripWords(translator, { ...parameters, base: row.base, share: row.share, total: row.total }, [
      'base',
      'share',
      'total',
      'strips',
      'entitlement',
    ]),
  };
  const numbers = { baseNumber: translator.number(row.base), shareNumber: translator.number(row.share) };
  const what = say(`row.${row.share === 0 ? 'baseOnly' : row.base === 0 ? 'shareOnly' : 'baseAndShare'}`, { ...amounts, ...numbers });
  const { reason } = parameters;
  const isAgreed = (code === 'min' || code === 'max') && typeof reason === 'string';
  const why = say(`why.${code === 'divisor' ? divisorKey(parameters) : code}`, {
    ...amounts,
    inhabitants: inhabitantsWord(translator, row.population),
    method: typeof parameters.method === 'string' ? say(`method.${parameters.method as 'webster'}`) : '',
    ...(typeof parameters.count === 'number' ? { count: parameters.count } : {}),
    on: dateWord(translator, parameters.on),
  });
  return [what, why, isAgreed ? say('why.agreed', words) : '', marginOf(translator, row)].filter((sentence) => sentence !== '').join(' ');
}

function divisorKey({ divisor, exponent }: Parameters): 'divisor' | 'divisorPower' | 'divisorNone' {
  if (divisor === null || divisor === undefined) return 'divisorNone';
  return exponent === 1 ? 'divisor' : 'divisorPower';
}

function marginOf(translator: Translator, { toNext, toLess }: AllocationRow): string {
  const say = translator.of(allocationTexts);
  if (toNext !== null && toLess !== null) {
    return say('margin.both', { more: inhabitantsWord(translator, toNext), fewer: inhabitantsWord(translator, toLess) });
  }
  if (toNext !== null) return say('margin.toNext', { inhabitants: inhabitantsWord(translator, toNext) });
  return toLess === null ? '' : say('margin.toLess', { inhabitants: inhabitantsWord(translator, toLess) });
}

/** A tie, with the names of the municipalities: open, or how it was decided. */
export function describeTie(translator: Translator, { strips, between, decision }: Tie, nameOf: (code: string) => string): string {
  const say = translator.of(allocationTexts);
  const names = (codes: readonly string[]): string => translator.list(codes.map(nameOf));
  if (!decision) return say('tie.open', { strips: stripsWord(translator, strips), municipalities: names(between) });
  return say('tie.decided', {
    strips: stripsWord(translator, strips),
    on: dateWord(translator, decision.on),
    by: decision.by,
    winners: names(decision.winners),
    why: decision.why,
  });
}

/** One step of the calculation. */
export function describeStep(
  translator: Translator,
  rule: Rule,
  { code, municipalities, parameters }: AllocationStep,
  nameOf: (code: string) => string,
): string {
  const say = translator.of(allocationTexts);
  const weight = (value: Parameters[string]): string => (typeof value === 'number' ? weightWord(translator, rule, value) : '');
  const words = {
    ...wordsOf(translator, parameters),
    ...stripWords(translator, parameters, ['strips', 'total']),
    municipalities: translator.list(municipalities.map(nameOf)),
  };
  switch (code) {
    case 'bases':
      return say('step.bases', { ...words, count: Number(parameters.count), number: translator.number(Number(parameters.count)) });
    case 'pass':
      return parameters.quota === null ? say('step.passEmpty') : say('step.pass', { ...words, quota: weight(parameters.quota) });
    case 'divisor':
      return parameters.chosen === null
        ? say('step.divisorOpen')
        : say('step.divisor', {
            from: numberWord(translator, parameters.from),
            to: numberWord(translator, parameters.to),
            chosen: weight(parameters.chosen),
          });
    case 'lastStrip':
    case 'nextStrip':
      return parameters.claim === null ? say('step.claimFirst', words) : say(`step.${code}`, { ...words, claim: weight(parameters.claim) });
    default:
      return say(`step.${code}`, words);
  }
}

/** A rule in one line: "6 strippen basis voor elke gemeente; daarboven …; ten minste 9 en ten hoogste 14 strippen per gemeente." */
export function describeRule(translator: Translator, { base, min, max, share, overrides }: Rule): string {
  const say = translator.of(allocationTexts);
  const [minimum, maximum] = [min, max].map((bound) => (bound === null ? '' : stripsWord(translator, bound)));
  const parts = [base === 0 ? say('rule.noBase') : say('rule.base', { strips: stripsWord(translator, base) })];
  switch (share.kind) {
    case 'proportional':
      parts.push(
        say(`rule.${share.exponent === 1 ? 'proRata' : share.exponent === 0.5 ? 'squareRoot' : 'power'}`, {
          strips: stripsWord(translator, share.total),
          exponent: translator.number(share.exponent),
          method: say(`method.${share.method}`),
        }),
      );
      break;
    case 'bands':
      parts.push(say('rule.bands', { bands: bandsWord(translator, share.bands) }));
      break;
    case 'rate':
      parts.push(
        say('rule.rate', {
          inhabitants: inhabitantsWord(translator, share.inhabitantsPerStrip),
          rounding: say(`rounding.${share.rounding}`),
        }),
      );
  }
  if (min !== null && max !== null) parts.push(say('rule.between', { min: translator.number(min), max: maximum }));
  else if (min !== null) parts.push(say('rule.atLeast', { min: minimum }));
  else if (max !== null) parts.push(say('rule.atMost', { max: maximum }));
  const agreed = Object.keys(overrides ?? {}).length;
  if (agreed > 0) parts.push(say('rule.overrides', { count: agreed }));
  return `${parts.join('; ')}.`;
}

/** What can meet a range and what cannot, a sentence each. Only rules that reach both ends of the range are named. */
export function describeWorkingRules(
  translator: Translator,
  wanted: WantedRange,
  rules: WorkingRules,
  method: Method = 'largest-remainder',
): readonly string[] {
  const say = translator.of(allocationTexts);
  const ends = { base: wanted.base, min: wanted.min, max: wanted.max };
  const pools = (ranges: readonly NumberRange[]): string =>
    translator.list(
      ranges.map(({ from, to }) => (from === to ? say('feasibility.single', { from }) : say('feasibility.range', { from, to }))),
    );
  const sentences: string[] = [];
  const own = rules.proportional.filter((each) => each.method === method);
  const decimals = (value: number | null): string => (value === null ? '' : translator.number(value, { maximumFractionDigits: 2 }));
  if (rules.proRata !== 'works') {
    sentences.push(
      say(`feasibility.${rules.proRata}`, {
        ...ends,
        largest: rules.largest.name,
        smallest: rules.smallest.name,
        ratio: decimals(rules.ratio),
        attainable: decimals(rules.attainableRatio),
      }),
    );
  }
  for (const { exponent, within, spanning } of own) {
    if (exponent === 1 && within.length > 0) sentences.push(say('feasibility.works', { pools: pools(within) }));
    else if (spanning.length > 0) {
      sentences.push(
        say('feasibility.exponent', {
          ...ends,
          exponent: translator.number(exponent),
          method: say(`method.${method}`),
          pools: pools(spanning),
        }),
      );
    }
  }
  for (const { rounding, within } of rules.rates) {
    if (within) {
      sentences.push(
        say('feasibility.rate', {
          from: translator.number(within.from),
          to: translator.number(within.to),
          rounding: say(`rounding.${rounding}`),
        }),
      );
    }
  }
  if (rules.bands) sentences.push(say('feasibility.bands', { bands: bandsWord(translator, rules.bands.bands) }));
  sentences.push(say('feasibility.bounds', { from: rules.boundedTotals.from, to: rules.boundedTotals.to }));
  return sentences;
}

/** What a newer population table changes: the draws it brings, then a sentence for each municipality that gains or loses. */
export function describePopulationComparison(translator: Translator, comparison: PopulationComparison): readonly string[] {
  if (comparison.kind === 'impossible') return comparison.problems.map((problem) => describeAllocationProblem(translator, problem));
  const say = translator.of(allocationTexts);
  const nameOf = (code: string): string => comparison.rows.find((row) => row.code === code)?.municipality ?? code;
  const open = comparison.after.ties.filter(({ decision }) => decision === null);
  const tied = new Set(open.flatMap(({ between }) => between));
  const changed = comparison.rows.filter(({ code, change }) => change !== 0 && !tied.has(code));
  const ties = open.map((tie) => describeTie(translator, tie, nameOf));
  if (changed.length + ties.length === 0) return [say('comparison.same')];
  return [
    ...ties,
    ...changed.map(({ municipality, before, after, change }) =>
      say(change > 0 ? 'comparison.gain' : 'comparison.loss', {
        municipality,
        strips: stripsWord(translator, Math.abs(change)),
        before: before ?? 0,
        after: after ?? 0,
      }),
    ),
  ];
}

const bandsWord = (translator: Translator, bands: readonly { readonly from: number; readonly strips: number }[]): string =>
  bands.map(({ from, strips }) => translator.of(allocationTexts)('rule.band', { from: translator.number(from), strips })).join(', ');

/** Strips as a person says them: "1 strip", "9 strippen", "8,4 strippen". */
function stripsWord(translator: Translator, strips: number): string {
  return translator.of(allocationTexts)('strips', { count: strips, number: translator.number(strips, { maximumFractionDigits: 2 }) });
}

function inhabitantsWord(translator: Translator, inhabitants: number): string {
  return translator.of(allocationTexts)('inhabitants', { count: inhabitants, number: translator.number(inhabitants) });
}

/** Five digits at least, and every digit before the point. */
const numberWord = (translator: Translator, value: Parameters[string]): string =>
  typeof value === 'number' ? translator.number(value, { maximumSignificantDigits: Math.max(5, String(Math.floor(value)).length) }) : '';

function weightWord(translator: Translator, { share }: Rule, value: number): string {
  const say = translator.of(allocationTexts);
  const number = numberWord(translator, value);
  const exponent = share.kind === 'proportional' ? share.exponent : 1;
  if (exponent === 1) return say('unit.inhabitants', { number });
  return exponent === 0.5 ? say('unit.roots', { number }) : say('unit.powers', { number, exponent: translator.number(exponent) });
}

function dateWord(translator: Translator, iso: Parameters[string]): string {
  if (typeof iso !== 'string') return '';
  const serial = serialOfIso(iso);
  return serial === null ? iso : translator.date(serial, 'long');
}

/** Every number in the language's notation; a date in words; a reason without its full stop, as it stands in a sentence. */
function wordsOf(translator: Translator, parameters: Parameters, maximumFractionDigits = 2): Record<string, string | null | undefined> {
  return Object.fromEntries(
    Object.entries(parameters).map(([key, value]) => {
      if (typeof value === 'number') return [key, translator.number(value, { maximumFractionDigits })];
      if (key === 'on') return [key, dateWord(translator, value)];
      return [key, key === 'reason' || key === 'why' ? value?.replace(/[.\s]+$/, '') : value];
    }),
  );
}

/** The same for amounts of strips, with the word. */
function stripWords(translator: Translator, parameters: Parameters, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = parameters[key];
      return typeof value === 'number' ? [[key, stripsWord(translator, value)]] : [];
    }),
  );
}
