import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, resolve, sep } from 'node:path';

export const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * The door of both servers: only by this machine's own names (another site that points its name at 127.0.0.1 gets nothing),
 * only reading, only an address that is one. Whatever fails behind it is an answer, never the end of the server, and tells
 * nothing of this machine.
 */
export function guarded(
  answer: (path: string, request: IncomingMessage, response: ServerResponse) => Promise<void>,
): RequestListener<typeof IncomingMessage, typeof ServerResponse> {
  return (request, response) => {
    if (!/^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(request.headers.host ?? '')) return refuse(response, 403);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
    const path = pathOf(request.url ?? '/');
    if (path === null) return refuse(response, 400);
    answer(path, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else refuse(response, 500);
    });
  };
}

/** The path that is asked for, read; null for an address that is none ("/%", "/%00", "//"). */
function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

export function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(String(status));
}

/** A path under a folder, or null where it would lead out of it. */
export function inside(folder: string, path: string): string | null {
  const full = resolve(folder, `./${path}`);
  return full.startsWith(folder + sep) ? full : null;
}

export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string | null,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const found = path === null ? null : await stat(path).catch(() => null);
  if (path === null || !found?.isFile()) return refuse(response, 404);
  response.writeHead(200, {
    'content-type': kinds[extname(path)] ?? 'application/octet-stream',
    'content-length': found.size,
    ...headers,
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  createReadStream(path)
    .on('error', () => response.destroy())
    .pipe(response);
}
