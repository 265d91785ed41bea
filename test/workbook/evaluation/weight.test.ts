import { join } from 'node:path';
import { weigh } from './weigh';

describe('What an evaluation weighs', () => {
  test('of twelve municipalities: no request over 200 kB, no more than eight of them', async () => {
    const { requests, largest } = await weigh(join(__dirname, '..', '..', '..', 'samples', 'drenthe-2026.xlsx'), {
      municipalities: 12,
      assignments: 4,
      products: 60,
    });
    expect(largest).toBeLessThanOrEqual(200_000);
    expect(requests).toBeLessThanOrEqual(8);
  });
});
