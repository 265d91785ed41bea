/**
 * How heavy an evaluation is as a region grows: requests to Excel, the largest of them, and actions, with 60 products in the whole
 * region and with 60 of each municipality. `npm run weight`; exits 1 where a request is heavier than Excel on the web takes (5 MB),
 * or than we allow the smallest region, or where there are too many.
 */
import { join } from 'node:path';
import { weigh } from '../test/workbook/evaluation/weigh';

const sizes = [12, 62, 342] as const;
/** Products of all municipalities together, and then as many of each. */
const inAll = 60;
const mostRequests = 8;
const limits: Readonly<Record<number, number>> = { 12: 200_000, 62: 4_000_000, 342: 4_000_000 };

async function main(): Promise<void> {
  console.log('municipalities  products         requests  largest     actions  together');
  let failed = false;
  for (const [municipalities, products, reading] of sizes.flatMap((size) => [
    [size, inAll, 'in all'] as const,
    [size, inAll * size, `${inAll} each`] as const,
  ])) {
    const { requests, largest, actions, bytes } = await weigh(join('samples', 'drenthe-2026.xlsx'), {
      municipalities,
      assignments: 4,
      products,
    });
    const isOver = largest >= (limits[municipalities] ?? 0) || requests > mostRequests;
    failed ||= isOver;
    const cells = [
      String(municipalities).padStart(14),
      `${String(products).padStart(6)} ${reading.padEnd(8)}`,
      String(requests).padStart(8),
      kB(largest),
      String(actions).padStart(10),
    ];
    console.log(`${cells.join('  ')}  ${kB(bytes)}${isOver ? '  TOO HEAVY' : ''}`);
  }
  process.exit(failed ? 1 : 0);
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);

void main();
