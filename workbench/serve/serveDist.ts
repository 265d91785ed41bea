import type { RequestListener } from 'node:http';
import { guarded, inside, sendFile } from './files';

/** Answers Excel with the add-in's own files. Excel for the web reads functions.json from another origin. */
export const servesDist = (dist: string): RequestListener =>
  guarded((path, request, response) =>
    sendFile(request, response, inside(dist, path), { 'cache-control': 'no-cache', 'access-control-allow-origin': '*' }),
  );
