import { allocate, type Method, type Rule } from '../../../src/domain/allocation';
import { vectors } from './publishedVectors.json';

const methodOf: Readonly<Record<string, Method>> = {
  dhondt: 'jefferson',
  saintelague: 'webster',
  huntington: 'hill',
  adams: 'adams',
  dean: 'dean',
  largest_remainder: 'largest-remainder',
};

const ruleOf = ({ base, min, max, seats, method }: (typeof vectors)[number]): Rule => ({
  base,
  min,
  max,
  share: { kind: 'proportional', total: seats, exponent: 1, method: methodOf[method] ?? 'dean' },
});

const inputsOf = ({ populations }: (typeof vectors)[number]) =>
  populations.map((population, at) => ({ code: `U${at}`, name: `Unit ${at}`, population }));

test.each(vectors.map((vector) => [vector.id, vector] as const))('%s gives what was published', (_, vector) => {
  const result = allocate(ruleOf(vector), inputsOf(vector));
  if (result.kind !== 'allocated') throw new Error(JSON.stringify(result.problems));
  const totals = result.rows.map(({ total }) => total);
  expect(result.total).toBe(vector.seats);
  if (vector.tie) {
    expect(totals).toEqual(vector.tie.forced);
    expect(result.ties).toEqual([{ strips: vector.tie.seats_left, between: vector.tie.tied.map((at) => `U${at}`), decision: null }]);
  } else {
    expect(totals).toEqual(vector.expected);
    expect(result.ties).toEqual([]);
  }
});

test('Kiesraad, 23 seats: with the lots that were drawn (lists 4, 2 and 5) the published result', () => {
  const vector = vectors.find(({ id }) => id === 'tie-kiesraad-23');
  if (!vector?.tie) throw new Error('The vector is gone');
  const decision = {
    between: vector.tie.tied.map((at) => `U${at}`),
    strips: 3,
    winners: ['U3', 'U1', 'U4'],
    by: 'Kiesraad',
    on: '2022-03-21',
    why: 'Loting',
  };
  const result = allocate(ruleOf(vector), inputsOf(vector), [decision]);
  if (result.kind !== 'allocated') throw new Error('Impossible');
  expect(result.rows.map(({ total }) => total)).toEqual(vector.expected);
  expect(result.ties.map((tie) => tie.decision)).toEqual([decision]);
  expect(result.warnings).toEqual([]);
});
