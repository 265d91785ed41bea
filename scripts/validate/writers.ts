import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a test comes to a file: the writer itself, a session that is saved, or the command. */
const writes = /\bwriteXlsx\b|\.save\(|\brunCommand\b/;

/** The tests that write files, so that the others need not be run for them. Those in a browser are of the page, not of this process. */
export const writersIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name) && !name.startsWith('e2e'))
    .map((name) => join(folder, name))
    .filter((path) => writes.test(readFileSync(path, 'utf8')))
    .sort();
