import { quantile } from '../functions/statistical';

/** A point of a data bar or colour scale, in Office.js's words. */
export interface Bound {
  readonly type: string;
  readonly formula?: string;
  readonly color?: string;
}

/** The number a point stands for among the numbers of the area; null where it cannot be told. */
export function boundValue(
  bound: Bound,
  numbers: readonly number[],
  evaluate: (formula: string) => number | null,
  end: 'low' | 'high',
): number | null {
  if (numbers.length === 0) return null;
  const lowest = numbers.reduce((least, number) => Math.min(least, number));
  const highest = numbers.reduce((most, number) => Math.max(most, number));
  const given = bound.formula === undefined ? null : evaluate(bound.formula);
  switch (bound.type) {
    case 'LowestValue':
      return lowest;
    case 'HighestValue':
      return highest;
    case 'Automatic':
      return end === 'low' ? Math.min(0, lowest) : Math.max(0, highest);
    case 'Percent':
      return given === null ? null : lowest + ((highest - lowest) * given) / 100;
    case 'Percentile': {
      const value = given === null ? null : quantile(numbers, given / 100);
      return typeof value === 'number' ? value : null;
    }
    default:
      return given;
  }
}

/** A bar's stretch within the cell (0–1): from the axis, which lies where 0 is, or at the left when nothing is below it. */
export function barOf(value: number, low: number, high: number): { from: number; to: number } | null {
  if (high <= low) return value >= high && value > 0 ? { from: 0, to: 1 } : null;
  const place = (number: number): number => Math.min(1, Math.max(0, (number - low) / (high - low)));
  const axis = low < 0 ? place(0) : 0;
  const end = place(value);
  return end === axis ? null : { from: Math.min(axis, end), to: Math.max(axis, end) };
}

/** A colour between two ("#RRGGBB"), part of the way from the first. */
function mix(first: string, second: string, part: number): string {
  const channel = (color: string, at: number): number => Number.parseInt(color.slice(1 + at * 2, 3 + at * 2), 16);
  return `#${[0, 1, 2]
    .map((at) =>
      Math.round(channel(first, at) + (channel(second, at) - channel(first, at)) * part)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`.toUpperCase();
}

/** The colour of a value on a scale of two or three points, each with its number. */
export function scaleColor(value: number, points: readonly Readonly<{ at: number; color: string }>[]): string | null {
  const [first] = points;
  if (!first) return null;
  if (value <= first.at) return first.color;
  for (let index = 1; index < points.length; index++) {
    const [low, high] = [points[index - 1], points[index]];
    if (low && high && value <= high.at)
      return high.at === low.at ? high.color : mix(low.color, high.color, (value - low.at) / (high.at - low.at));
  }
  return points.at(-1)?.color ?? null;
}
