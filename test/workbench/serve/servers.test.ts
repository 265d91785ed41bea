import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type Served } from '../../../workbench/serve/serve';
import { servesDist } from '../../../workbench/serve/serveDist';

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: NodeJS.Dict<string | string[]>;
}

/** As it is written, without what `fetch` tidies: an attacker's address arrives as sent. */
function ask(port: number, path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, failed) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers: { host: `localhost:${port}`, ...headers } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => done({ status: response.statusCode ?? 0, body, headers: response.headers }));
    });
    asked.on('error', failed);
    asked.end();
  });
}

const root = mkdtempSync(join(tmpdir(), 'strippenkaart-served-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
mkdirSync(join(root, 'dist'));
mkdirSync(join(root, 'out/workbench'), { recursive: true });
writeFileSync(join(root, 'secret.txt'), 'not for others');
writeFileSync(join(root, 'dist/functions.json'), '{}');
writeFileSync(join(root, 'out/workbench/index.html'), '<p>workbench</p>');

function listen(listener: RequestListener): Promise<Served & { readonly port: number }> {
  const server = createServer(listener);
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      done({ address: '', port, close: () => new Promise((closed) => server.close(() => closed())) });
    });
  });
}

const servers = {
  'for Excel': async () => ({ ...(await listen(servesDist(join(root, 'dist')))), file: '/functions.json' }),
  'of the workbench': async () => {
    const served = await serve({ root, port: 0, file: join(root, 'dist/functions.json') });
    return { ...served, port: Number(new URL(served.address).port), file: '/' };
  },
};

describe.each(Object.entries(servers))('the server %s', (_, start) => {
  let port = 0;
  let file = '';
  let close = (): Promise<void> => Promise.resolve();
  beforeAll(async () => ({ port, file, close } = await start()));
  afterAll(() => close());
  const alive = async (): Promise<number> => (await ask(port, file)).status;

  test.each(['/%00', '/%', '/%E0%A4%A', '/a%00b.js', '//', '//[', '/pane/%00', '/office/%00.js'])(
    'lives on after %s and tells nothing of this machine',
    async (path) => {
      const { status, body } = await ask(port, path);
      expect([400, 404]).toContain(status);
      expect(body).toBe(String(status));
      expect(await alive()).toBe(200);
    },
  );

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%2f..%2fsecret.txt',
    '/pane/..%2f..%2fsecret.txt',
    '/%2e%2e%5csecret.txt',
  ])('gives nothing outside its folder for %s', async (path) => {
    expect((await ask(port, path)).body).not.toContain('not for others');
  });

  test.each(['evil.example', 'localhost.evil.example', 'localhost:3000.evil.example', '127.0.0.1.evil.example:3000'])(
    'answers nobody who calls it "%s"',
    async (host) => {
      expect((await ask(port, file, { host })).status).toBe(403);
    },
  );

  test('is read from only', async () => {
    expect((await ask(port, file, {}, 'POST')).status).toBe(405);
    const head = await ask(port, file, {}, 'HEAD');
    expect([head.status, head.body]).toEqual([200, '']);
  });
});

test('Excel for the web may read functions.json from its own origin', async () => {
  const { port, close } = await listen(servesDist(join(root, 'dist')));
  const { headers } = await ask(port, '/functions.json');
  expect([headers['access-control-allow-origin'], headers['content-type']]).toEqual(['*', 'application/json; charset=utf-8']);
  await close();
});
