import { join } from 'node:path';
import { buildWhereStale } from '../../workbench/serve/build';
import { findBrowser } from './browser';

/** Before the end-to-end tests: one build for all of them, and a browser to run them in, or one line that says there is none. */
export default async function setup(): Promise<void> {
  try {
    process.env.E2E_BROWSER = JSON.stringify(await findBrowser());
  } catch (error) {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
  await buildWhereStale(join(__dirname, '../..'), () => undefined);
}
