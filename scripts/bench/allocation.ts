/**
 * How fast allocations are made, beside the least that such a sum can cost: `npm run -s bench:allocation`.
 * Median of the runs, after warming up, in one process.
 */
import { readFileSync } from 'node:fs';
import { allocate, methods, type Rule } from '../../src/domain/allocation';
import { loadMunicipalities, populationsOn } from '../../src/domain/municipalities';

/** The EU Parliament's distribution problem: 27 member states, base 5, at most 96, 600 to 800 seats (Eurostat 2023, rounded to thousands). */
const memberStates = [
  83203, 67939, 58940, 47486, 37654, 19043, 17591, 11755, 10517, 10604, 10467, 10353, 9106, 8979, 5911, 6839, 5563, 5184, 5434, 3863, 2806,
  2107, 1886, 1332, 905, 646, 521,
].map((thousands, at) => ({ code: `S${at}`, name: `State ${at}`, population: thousands * 1000 }));

/** One heap loop with a divisor and nothing else: no bounds, no ties, no exactness, no rows. */
function bareHeap(populations: readonly number[], seats: number): number[] {
  const result = new Array<number>(populations.length).fill(0);
  const keys = [...populations];
  const heap = populations.map((_, at) => at);
  const key = (place: number): number => keys[heap[place] ?? 0] ?? 0;
  const sink = (start: number): void => {
    for (let at = start; ;) {
      let largest = at;
      for (const child of [2 * at + 1, 2 * at + 2]) if (child < heap.length && key(child) > key(largest)) largest = child;
      if (largest === at) return;
      [heap[at], heap[largest]] = [heap[largest] ?? 0, heap[at] ?? 0];
      at = largest;
    }
  };
  for (let at = heap.length >> 1; at >= 0; at--) sink(at);
  for (let seat = 0; seat < seats; seat++) {
    const top = heap[0] ?? 0;
    const has = (result[top] ?? 0) + 1;
    result[top] = has;
    keys[top] = (populations[top] ?? 0) / (has + 0.5);
    sink(0);
  }
  return result;
}

function median(runs: number, work: () => void): number {
  for (let at = 0; at < Math.max(3, runs / 5); at++) work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
}

const say = (what: string, milliseconds: number): void => {
  process.stdout.write(`${what.padEnd(64)} ${milliseconds.toFixed(3)} ms\n`);
};

const catalogue = loadMunicipalities(readFileSync('assets/data/gemeenten.csv', 'utf8'));
const all = populationsOn(catalogue, '2024-01-01');
const populations = all.map(({ population }) => population);
const rule = (method: (typeof methods)[number], exponent: number, total: number, base = 0, max: number | null = null): Rule => ({
  base,
  min: null,
  max,
  share: { kind: 'proportional', total, exponent, method },
});

const bare = median(201, () => {
  bareHeap(populations, 5000);
});
say('bare binary heap, 342 municipalities, 5,000 strips', bare);
for (const method of methods) {
  for (const exponent of [1, 0.5, 0.85]) {
    const time = median(101, () => {
      allocate(rule(method, exponent, 5000), all);
    });
    say(`allocate ${method}, exponent ${exponent} (${(time / bare).toFixed(2)} times bare)`, time);
  }
}
const bounded = median(101, () => {
  allocate({ ...rule('webster', 1, 5000, 6, 60), min: 9 }, all);
});
say(`allocate webster, base 6, 9 to 60 (${(bounded / bare).toFixed(2)} times bare)`, bounded);
const tied = all.map((each) => ({ ...each, population: Math.round(each.population / 1000) * 1000 }));
const ties = median(51, () => {
  allocate(rule('webster', 1, 5000), tied);
  allocate(rule('largest-remainder', 1, 5000), tied);
});
say('allocate webster and largest remainder, populations in thousands', ties);
for (const method of methods) {
  const start = performance.now();
  for (let total = 600; total <= 800; total++) allocate(rule(method, 1, total, 5, 96), memberStates);
  say(`27 units, 201 totals from 600 to 800, base 5, max 96, ${method}`, performance.now() - start);
}
const explained = median(3, () => {
  const result = allocate(rule('webster', 1, 5000, 6), all);
  if (result.kind === 'allocated') for (const row of result.rows) void [row.toNext, row.toLess, row.explanation];
});
say('webster with all 342 rows explained, margins included', explained);
const explainedRemainder = median(3, () => {
  const result = allocate(rule('largest-remainder', 1, 5000, 6), all);
  if (result.kind === 'allocated') for (const row of result.rows) void [row.toNext, row.toLess, row.explanation];
});
say('largest remainder with all 342 rows explained, margins included', explainedRemainder);
