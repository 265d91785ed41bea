import { join } from 'node:path';
import { weigh } from './weigh';

const sample = join(__dirname, '..', '..', '..', 'samples', 'drenthe-2026.xlsx');

/** What Excel on the web takes is 5 MB (Microsoft, "Resource limits and performance optimization for Office Add-ins"). */
describe('What an evaluation weighs', () => {
  test.each([
    ['in the region', 60],
    ['each', 720],
  ])('of twelve municipalities with 60 products %s: no request over 200 kB, no more than eight of them', async (_, products) => {
    const { requests, largest } = await weigh(sample, { municipalities: 12, assignments: 4, products });
    expect(largest).toBeLessThanOrEqual(200_000);
    expect(requests).toBeLessThanOrEqual(8);
  });

  test('with thousands of products the page still has each of them, and who uses what for the most used', async () => {
    const { page } = await weigh(sample, { municipalities: 30, assignments: 1, products: 1800 });
    const first = page.map((row) => row[0] ?? '');
    for (const product of ['Product 1', 'Product 900', 'Product 1800']) expect(first).toContain(product);
    const matrix = page.filter((row) => row[0] === 'Gemeente' && String(row[1]).startsWith('Product '));
    expect(matrix.flatMap((row) => row.slice(1).filter((cell) => cell !== ''))).toHaveLength(70);
    expect(first.some((cell) => String(cell).includes('de 70 meest gebruikte van de 1.800 producten'))).toBe(true);
    // A line a municipality for each product would take 8,000 more.
    expect(page.length).toBeLessThan(3_000);
  });

  test('with many assignments the rows under the PivotTables count along: no request beyond what Excel takes', async () => {
    const { largest, requests } = await weigh(sample, { municipalities: 150, assignments: 60, products: 60 });
    expect(largest).toBeLessThan(4_000_000);
    expect(requests).toBeLessThanOrEqual(8);
  });
});
