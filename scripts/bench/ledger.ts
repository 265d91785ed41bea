import { stripsRemaining } from '../../src/functions/strips';

/**
 * STRIPS_REMAINING of 342 municipalities over 100,000 assignment rows, beside bare loops over the same rows in the
 * same run: `npm run bench:ledger`. The bare loop sums the strips column for each municipality, without looking at
 * status or period, and is the least that could give 342 answers; the plainest one adds a single column up.
 * Exit 1 where the function takes more than one and a half times the bare loop.
 */
const municipalities = Array.from({ length: 342 }, (_, index) => `Gemeente ${index} aan de Drentsche Aa`);
const statuses = ['concept', 'aangevraagd', 'gepland', 'lopend', 'afgerond', 'afgewezen', 'ingetrokken'];
const headers = ['Nr', 'Periode', 'Gemeente', 'Titel', 'Thema', 'Strippen', 'Status', 'Start', 'Eind'];
const rounds = 101;
const most = 1.5;

/** Rows as Excel hands them over: parsed from JSON, so that no two cells share a string. */
function workbook(): { readonly allocation: unknown[][]; readonly assignments: unknown[][] } {
  let seed = 42;
  const below = (limit: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed % limit;
  };
  const rows = Array.from({ length: 100_000 }, (_, index) => [
    `O-${index}`,
    below(10) === 0 ? 2025 : 2026,
    municipalities[below(342)],
    `Opdracht ${index}`,
    'warmte',
    below(6),
    statuses[below(7)],
    46023,
    46387,
  ]);
  const granted = municipalities.map((municipality) => [2026, municipality, 9 + below(6), 'vastgesteld']);
  return JSON.parse(
    JSON.stringify({
      allocation: [['Periode', 'Gemeente', 'Totaal', 'Status'], ...granted],
      assignments: [headers, ...rows],
    }),
  ) as { allocation: unknown[][]; assignments: unknown[][] };
}

function bareLoop(rows: readonly (readonly unknown[])[]): ReadonlyMap<unknown, number> {
  const sums = new Map<unknown, number>();
  for (let index = 1; index < rows.length; index++) {
    const row = rows[index]!;
    const strips = row[5];
    if (typeof strips === 'number') sums.set(row[2], (sums.get(row[2]) ?? 0) + strips);
  }
  return sums;
}

function plainSum(rows: readonly (readonly unknown[])[]): number {
  let sum = 0;
  for (let index = 1; index < rows.length; index++) {
    const strips = rows[index]![5];
    if (typeof strips === 'number') sum += strips;
  }
  return sum;
}

/** Milliseconds of each work in each round: they take turns, so that a busy machine slows them alike. */
function timed(works: readonly (() => unknown)[]): readonly (readonly number[])[] {
  return Array.from({ length: rounds }, () =>
    works.map((work) => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;

const { allocation, assignments } = workbook();
const names = municipalities.map((name) => [name]);
const times = timed([
  () => stripsRemaining(names, 2026, allocation, assignments, 'geen'),
  () => bareLoop(assignments),
  () => plainSum(assignments),
]);
const [ours = 0, bare = 1, plain = 0] = [0, 1, 2].map((work) => Math.min(...times.map((round) => round[work] ?? 0)));
// The fastest of each: what a busy machine adds is in neither. The ratio within a round is printed beside it.
const ratio = ours / bare;
const within = median(times.map(([one = 0, other = 1]) => one / other));
console.log(`STRIPS_REMAINING, 342 municipalities, 100,000 rows: ${ours.toFixed(2)} ms`);
console.log(`bare loop, strips summed for each municipality:      ${bare.toFixed(2)} ms`);
console.log(`plain sum of one column, no grouping:                ${plain.toFixed(2)} ms`);
console.log(`${ratio.toFixed(2)} times the bare loop (at most ${most}; ${within.toFixed(2)} times within a round, median)`);
process.exitCode = ratio <= most ? 0 : 1;
