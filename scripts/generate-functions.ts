import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionsMetadata } from './functions-source';

/** Writes functions.json (Dutch, the default) and functions.en.json into a folder: `tsx scripts/generate-functions.ts dist`. */
async function main(folder: string): Promise<void> {
  const { nl, en } = await functionsMetadata();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'functions.json'), `${JSON.stringify(nl, null, 2)}\n`);
  writeFileSync(join(folder, 'functions.en.json'), `${JSON.stringify(en, null, 2)}\n`);
}

void main(process.argv[2] ?? 'dist');
