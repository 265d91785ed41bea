import { allocate, parseRule, type AllocationProblem } from '../domain/allocation';
import { isBlank } from '../domain/contract';
import {
  errorIn,
  isFunctionError,
  isOmitted,
  matrixOf,
  notFound,
  singleOf,
  wrong,
  type FunctionCell,
  type FunctionError,
  type MessageKey,
  type Outcome,
  type ParameterKey,
} from './values';

const messages: Readonly<Record<string, MessageKey>> = {
  totalTooSmall: 'totalTooSmall',
  totalTooLarge: 'totalTooLarge',
  noInhabitants: 'noInhabitants',
  methodUnknown: 'methodUnknown',
  exponentOutOfRange: 'exponentOutOfRange',
  minAboveMax: 'boundsInvalid',
  maxBelowBase: 'boundsInvalid',
  boundsCross: 'boundsInvalid',
  notWholeStrips: 'stripsInvalid',
  stripsNegative: 'stripsInvalid',
  stripsTooMany: 'stripsInvalid',
};

/** Strips for each population, in the shape they came in: base plus a share, within bounds, of one total. */
export function allocateStrips(
  populations: unknown,
  base: unknown,
  min: unknown,
  max: unknown,
  total: unknown,
  exponent: unknown,
  method: unknown,
): Outcome {
  const cells = matrixOf(populations, 'populations');
  if (cells.flat().every(isBlank)) return wrong('rangeBlank');
  const numbers = numbersIn({ base, min, max, total, exponent });
  if (isFunctionError(numbers)) return numbers;
  const word = isOmitted(method) ? '' : singleOf(method, 'method');
  if (isFunctionError(word)) return word;
  const error = cells
    .flat()
    .map(errorIn)
    .find((found) => found !== null);
  if (error) return error;
  const parsed = parseRule({
    base: numbers.base ?? 0,
    min: numbers.min,
    max: numbers.max,
    share: {
      kind: 'proportional',
      total: numbers.total,
      exponent: numbers.exponent ?? 1,
      method: isBlank(word) ? 'largest-remainder' : String(word).trim().toLowerCase(),
    },
  });
  if (parsed.kind === 'invalid') return refused(parsed.problems);
  const wrongCell = cells.flat().find((cell) => !isBlank(cell) && !(typeof cell === 'number' && Number.isInteger(cell) && cell >= 0));
  if (wrongCell !== undefined) return wrong('populationInvalid', { value: String(wrongCell) });
  const places = cells.flatMap((row, rowIndex) =>
    row.flatMap((population, column) => (isBlank(population) ? [] : [{ code: `${rowIndex},${column}`, name: '', population }])),
  );
  const result = allocate(parsed.rule, places);
  if (result.kind === 'impossible') return refused(result.problems);
  const strips = new Map<string, FunctionCell>(result.rows.map((row) => [row.code, row.total]));
  for (const tie of result.ties) for (const code of tie.between) strips.set(code, notFound('draw'));
  return cells.map((row, rowIndex) => row.map((_, column) => strips.get(`${rowIndex},${column}`) ?? ''));
}

type Numbers<Key extends string> = Readonly<Record<Key, number | null>>;

/** Numbers by parameter name; one left out or empty is null. */
function numbersIn<Key extends ParameterKey>(parameters: Readonly<Record<Key, unknown>>): Numbers<Key> | FunctionError {
  const numbers: Partial<Record<Key, number | null>> = {};
  for (const parameter of Object.keys(parameters) as Key[]) {
    const cell = isOmitted(parameters[parameter]) ? '' : singleOf(parameters[parameter], parameter);
    if (isFunctionError(cell)) return cell;
    if (!isBlank(cell) && typeof cell !== 'number') return wrong('notANumber', { value: String(cell), parameter });
    numbers[parameter] = typeof cell === 'number' ? cell : null;
  }
  return numbers as Numbers<Key>;
}

function refused(problems: readonly AllocationProblem[]): FunctionError {
  const [first] = problems;
  return wrong((first && messages[first.code]) ?? 'ruleInvalid', first?.parameters ?? {});
}
