import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import { guarded, inside, kinds, refuse, sendFile } from './files';
import { pagePolicy, panePolicy } from './policy';

interface ServeOptions {
  readonly root: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** The workbook the page opens with. */
  readonly file: string;
}

export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the workbench on this machine only (127.0.0.1). */
export async function serve(options: ServeOptions): Promise<Served> {
  const server = createServer(guarded((path, request, response) => answer(options, path, request, response)));
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(options.port, '127.0.0.1', done);
  });
  return { address: `http://localhost:${portOf(server)}`, close: () => closed(server) };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done, failed) => server.close((error) => (error ? failed(error) : done())));
}

async function answer({ root, file }: ServeOptions, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (path === '/sample') return send(request, response, file, { 'x-file-name': encodeURIComponent(basename(file)) });
  if (path === '/manifest.xml') return send(request, response, join(root, 'manifest.xml'));
  if (path.startsWith('/office/'))
    return send(request, response, inside(join(root, 'node_modules/@microsoft/office-js/dist'), path.slice(8)));
  if (path.startsWith('/pane/')) {
    const found = inside(join(root, 'dist'), path.slice(6));
    return found?.endsWith('.html') ? sendPane(request, response, found) : send(request, response, found);
  }
  return send(request, response, inside(join(root, 'out/workbench'), path === '/' ? 'index.html' : path.slice(1)), {
    'content-security-policy': pagePolicy,
  });
}

const common = {
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

function send(
  request: IncomingMessage,
  response: ServerResponse,
  path: string | null,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  return sendFile(request, response, path, { ...common, ...headers });
}

/** Microsoft's address of the library, as the pane's page has it. */
const officeTag = /<script\b[^>]*\bsrc=["']?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js["']?[^>]*><\/script>/;

/**
 * The pane's page with one change: where it loads Office.js from Microsoft's network, it loads the stand-in for Excel and
 * then Microsoft's same library from this machine. The pane's own files go out as they were built.
 */
async function sendPane(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
  const page = await readFile(path, 'utf8').catch(() => null);
  if (page === null) return refuse(response, 404);
  const changed = page.replace(officeTag, '<script src="/stand-in.js"></script><script src="/office/office.js"></script>');
  response.writeHead(200, { ...common, 'content-type': kinds['.html'], 'content-security-policy': panePolicy });
  response.end(request.method === 'HEAD' ? undefined : changed);
}
