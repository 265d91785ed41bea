import { createServer } from 'node:https';
import { join } from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { servesDist } from '../workbench/serve/serveDist';

/** Serves dist/ at https://localhost:3000 for Excel, with a certificate that this machine trusts. Started by `npm run start:excel`. */
const port = 3000;

async function main(): Promise<void> {
  const { ca, cert, key } = await getHttpsServerOptions();
  createServer({ ca, cert, key }, servesDist(join(__dirname, '../dist'))).listen(port, '127.0.0.1', () =>
    console.log(`The add-in is at https://localhost:${port} (stop with Ctrl+C).`),
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
