import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:https';
import { extname, join, resolve, sep } from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';

/** Serves dist/ at https://localhost:3000 for Excel, with a certificate that this machine trusts. Started by `npm run start:excel`. */
const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
};
const dist = join(__dirname, '../dist');
const port = 3000;

async function main(): Promise<void> {
  const { ca, cert, key } = await getHttpsServerOptions();
  createServer({ ca, cert, key }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const path = resolve(dist, `.${decodeURIComponent(pathname)}`);
    const found = path.startsWith(dist + sep) ? statSync(path, { throwIfNoEntry: false }) : undefined;
    if (!found?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    // Excel for the web reads functions.json from another origin.
    response.writeHead(200, {
      'content-type': kinds[extname(path)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      'access-control-allow-origin': '*',
    });
    createReadStream(path).pipe(response);
  }).listen(port, 'localhost', () => console.log(`The add-in is at https://localhost:${port} (stop with Ctrl+C).`));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
