import { whole, type Call, type FunctionDefinition, type FunctionTable } from '../call';
import { buildMatrix, commonShape, spread } from '../arrays';
import { criterionOf, type Criterion } from '../criteria';
import { finite } from '../operators';
import { positionOf, type AreaValues } from '../areaValues';
import { ErrorValue, errors, isMatrix, Reference, type Scalar, type Value } from '../values';
import { average } from './statistical';
import { total } from './math';

type Summary = (numbers: number[]) => Scalar;

const most: Summary = (numbers) => numbers.reduce((highest, number) => Math.max(highest, number), numbers[0] ?? 0);
const least: Summary = (numbers) => numbers.reduce((lowest, number) => Math.min(lowest, number), numbers[0] ?? 0);
const sum: Summary = (numbers) => finite(total(numbers));

export const conditionalFunctions: FunctionTable = {
  SUMIFS: overSeveral(sum),
  AVERAGEIFS: overSeveral(average),
  MAXIFS: overSeveral(most),
  MINIFS: overSeveral(least),
  COUNTIFS: whole(2, 254, (args, call) => {
    if (args.length % 2 === 1) return errors.value;
    return perCriteria(args, call, (pairs) => countMatching(pairs));
  }),
  COUNTIF: whole(2, 2, (args, call) => perCriteria(args, call, (pairs) => countMatching(pairs))),
  SUMIF: overOne(sum),
  AVERAGEIF: overOne(average),
};

interface Pair {
  readonly area: AreaValues;
  readonly criterion: Criterion;
}

/** SUMIFS(values, area1, criterion1, …). */
function overSeveral(summary: Summary): FunctionDefinition {
  return whole(3, 255, (args, call) => {
    const [subject, ...rest] = args;
    if (rest.length % 2 === 1) return errors.value;
    const values = areaOf(subject, call);
    return perCriteria(rest, call, (pairs) => {
      if (pairs.some(({ area }) => area.rows !== values.rows || area.columns !== values.columns)) return errors.value;
      return summary(numbersAt(values, matching(pairs, values)));
    });
  });
}

/** SUMIF(area, criterion, [values]): the values start where the third argument starts and have the shape of the first. */
function overOne(summary: Summary): FunctionDefinition {
  return whole(2, 3, (args, call) => {
    const [tested, , subject] = args;
    const shape = areaOf(tested, call);
    let values = shape;
    if (subject !== undefined && subject !== null) {
      const reference = call.reference(subject);
      const { top, left } = reference.area;
      values = call.env.reader.read(
        new Reference(reference.sheet, { top, left, bottom: top + shape.rows - 1, right: left + shape.columns - 1 }),
      );
    }
    return perCriteria(args.slice(0, 2), call, (pairs) => summary(numbersAt(values, matching(pairs, values))));
  });
}

/** Works out the answer, once for each criterion where a criterion has several values. */
function perCriteria(args: readonly Value[], call: Call, answer: (pairs: readonly Pair[]) => Scalar): Value {
  const areas: AreaValues[] = [];
  const criteria: Value[] = [];
  for (let at = 0; at < args.length; at += 2) {
    areas.push(areaOf(args[at], call));
    criteria.push(args[at + 1] ?? null);
  }
  const pairsFor = (values: readonly Scalar[]): Pair[] =>
    areas.map((area, at) => ({ area, criterion: criterionOf(values[at] ?? null, call.language) }));
  const many = criteria.some((criterion) =>
    criterion instanceof Reference ? criterion.rows * criterion.columns > 1 : isMatrix(criterion),
  );
  if (!many) return answer(pairsFor(criteria.map((criterion) => call.scalar(criterion))));
  const arrays = criteria.map((criterion) => call.matrix(criterion));
  const { rows, columns } = commonShape(arrays);
  return buildMatrix(rows, columns, (row, column) => {
    try {
      return answer(pairsFor(arrays.map((array) => spread(array, row, column))));
    } catch (thrown) {
      if (thrown instanceof ErrorValue) return thrown;
      throw thrown;
    }
  });
}

function areaOf(value: Value | undefined, call: Call): AreaValues {
  return call.env.reader.read(call.reference(value));
}

/**
 * Positions where every criterion holds, within what is kept of the areas and of `values`: the shortest list that an
 * empty cell is not on is gone through, the others are asked.
 */
function matching(pairs: readonly Pair[], values?: AreaValues): readonly number[] {
  const lists = pairs
    .filter(({ criterion }) => !criterion.matches(null))
    .map((pair) => ({ pair, list: pair.area.matching(pair.criterion) }))
    .sort((a, b) => a.list.length - b.list.length);
  const [first] = lists;
  const others = pairs.filter((pair) => pair !== first?.pair);
  const candidates = first?.list ?? everyPosition([...pairs.map(({ area }) => area), ...(values ? [values] : [])]);
  return others.length === 0
    ? candidates
    : candidates.filter((position) => others.every(({ area, criterion }) => criterion.matches(area.at(position))));
}

function everyPosition(areas: readonly AreaValues[]): number[] {
  const positions: number[] = [];
  const rows = Math.max(...areas.map((area) => area.keptRows));
  const columns = Math.max(...areas.map((area) => area.keptColumns));
  for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) positions.push(positionOf(row, column));
  return positions;
}

function countMatching(pairs: readonly Pair[]): Scalar {
  const [first] = pairs;
  if (!first || pairs.some(({ area }) => area.rows !== first.area.rows || area.columns !== first.area.columns)) return errors.value;
  const found = matching(pairs).length;
  if (!pairs.every(({ criterion }) => criterion.matches(null))) return found;
  const kept = Math.max(...pairs.map(({ area }) => area.keptRows)) * Math.max(...pairs.map(({ area }) => area.keptColumns));
  return found + first.area.rows * first.area.columns - kept;
}

function numbersAt(values: AreaValues, positions: readonly number[]): number[] {
  const numbers: number[] = [];
  for (const position of positions) {
    const value = values.at(position);
    if (typeof value === 'number') numbers.push(value);
    else if (value instanceof ErrorValue) throw value;
  }
  return numbers;
}
