import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isProfileName, profileNames } from './host';
import { buildWhereStale } from './serve/build';
import { serve } from './serve/serve';

/** `npm start`: builds what is stale, serves the workbench at http://localhost:3000 and says so. Stops with Ctrl+C. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '3000' },
      file: { type: 'string' },
      profile: { type: 'string' },
      'no-build': { type: 'boolean', default: false },
    },
  });
  const root = join(__dirname, '..');
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port} is no port`);
  const file = values.file === undefined ? join(root, 'samples/drenthe-2026.xlsx') : resolve(values.file);
  if (values.file !== undefined && !existsSync(file)) throw new Error(`${values.file} does not exist`);
  const { profile } = values;
  if (profile !== undefined && !isProfileName(profile)) throw new Error(`--profile ${profile} is none of ${profileNames.join(', ')}`);
  if (!values['no-build']) await buildWhereStale(root, (line) => console.log(line));
  const { address } = await serve({ root, port, file });
  console.log(`The workbench is at ${address}${profile === undefined ? '' : `/?profile=${profile}`} (stop with Ctrl+C).`);
}

main().catch((error: unknown) => {
  const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(
    inUse ? 'That port is in use: stop the other server, or choose one with --port.' : error instanceof Error ? error.message : error,
  );
  process.exitCode = 2;
});
