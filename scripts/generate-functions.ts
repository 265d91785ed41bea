import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionsHelp } from './functions-help';
import { functionsMetadata, helpPages } from './functions-source';

/** Writes functions.json (Dutch, the default), functions.en.json and the pages they refer to: `tsx scripts/generate-functions.ts dist https://…`. */
async function main(folder: string, address: string): Promise<void> {
  const { nl, en } = await functionsMetadata(address);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'functions.json'), `${JSON.stringify(nl, null, 2)}\n`);
  writeFileSync(join(folder, 'functions.en.json'), `${JSON.stringify(en, null, 2)}\n`);
  for (const language of ['nl', 'en'] as const) writeFileSync(join(folder, helpPages[language]), functionsHelp(language));
}

const [folder, address] = process.argv.slice(2);
if (!folder || !address) throw new Error('Say the folder and the address where it will be hosted.');
void main(folder, address);
