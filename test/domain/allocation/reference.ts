import type { DivisorMethod } from '../../../src/domain/allocation';

/** Plain exact arithmetic, slow and without shortcuts, to hold the real one against: pro rata only, shares from 0. */
interface Reference {
  readonly certain: readonly number[];
  readonly tied: readonly number[];
  readonly open: number;
}

type Fraction = readonly [top: bigint, bottom: bigint];

/** Twice the divisor's square where needed stays a fraction: claims are compared as p²/d². */
function squaredClaim(method: DivisorMethod, population: number, strips: number): Fraction {
  const s = BigInt(strips);
  const square = BigInt(population) ** 2n;
  switch (method) {
    case 'jefferson':
      return [square, (s + 1n) ** 2n];
    case 'webster':
      return [square * 4n, (2n * s + 1n) ** 2n];
    case 'adams':
      return [square, s ** 2n];
    case 'hill':
      return [square, s * (s + 1n)];
    case 'dean':
      return [square * (2n * s + 1n) ** 2n, (2n * s * (s + 1n)) ** 2n];
  }
}

/** One strip at a time to the largest claim; those with an equal claim to the last strip are tied. */
export function referenceDivisor(
  method: DivisorMethod,
  populations: readonly number[],
  seats: number,
  lower: number,
  upper: number,
): Reference {
  const strips = populations.map(() => lower);
  const compare = (a: number, b: number): number => {
    const [first, second] = [
      squaredClaim(method, populations[a] ?? 0, strips[a] ?? 0),
      squaredClaim(method, populations[b] ?? 0, strips[b] ?? 0),
    ];
    if (first[1] === 0n && second[1] === 0n) return (populations[a] ?? 0) - (populations[b] ?? 0);
    const difference = first[0] * second[1] - second[0] * first[1];
    return difference > 0n ? 1 : difference < 0n ? -1 : 0;
  };
  let left = seats - lower * populations.length;
  for (;;) {
    const open = populations.flatMap((_, at) => ((strips[at] ?? 0) < upper ? [at] : []));
    if (left === 0) return { certain: strips, tied: [], open: 0 };
    const best = open.filter((at) => open.every((other) => compare(at, other) >= 0));
    if (best.length > left) return { certain: strips, tied: best, open: left };
    for (const at of best) strips[at] = (strips[at] ?? 0) + 1;
    left -= best.length;
  }
}

/** Whole parts and remainders in whole numbers. */
export function referenceRemainder(populations: readonly number[], seats: number): Reference {
  const sum = populations.reduce((total, each) => total + BigInt(each), 0n);
  const claims = populations.map((each) => BigInt(seats) * BigInt(each));
  const certain = claims.map((claim) => Number(claim / sum));
  let left = seats - certain.reduce((total, each) => total + each, 0);
  const remainders = claims.map((claim) => claim % sum);
  const levels = [...new Set(remainders)].sort((a, b) => (a > b ? -1 : 1));
  for (const level of levels) {
    const here = remainders.flatMap((each, at) => (each === level ? [at] : []));
    if (left === 0) break;
    if (here.length > left) return { certain, tied: here, open: left };
    for (const at of here) certain[at] = (certain[at] ?? 0) + 1;
    left -= here.length;
  }
  return { certain, tied: [], open: 0 };
}
