import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Workbook } from '../src/xlsx/model/workbook';
import { carrierOf, fileKind } from '../src/xlsx/carrier';
import { zip } from '../src/xlsx/package/zip';
import { brokenByParts, brokenRules } from './xlsx/rules';

/**
 * Before each test file: whatever it has `writeXlsx` write is looked at by our own rules at once. With KEEP_FILES=folder each is
 * kept there too, once, with the file it was made of: `npm run test:long` gives them to Microsoft's validator.
 */
const keep = process.env['KEEP_FILES'];
/** Files of more than this unpack to trees of hundreds of megabytes; two tests write such, of plain values. */
const mostBytes = 3_000_000;

jest.mock('../src/xlsx/writeXlsx', () => {
  const actual = jest.requireActual<typeof import('../src/xlsx/writeXlsx')>('../src/xlsx/writeXlsx');
  return {
    ...actual,
    writeXlsx: async (workbook: Workbook): Promise<Uint8Array> => {
      const bytes = await actual.writeXlsx(workbook);
      if (bytes.length > mostBytes) return bytes;
      const all = brokenRules(bytes);
      // What another program broke goes along as it was.
      const inherited = new Set(all.length > 0 ? inheritedBy(workbook) : []);
      const found = all.filter((line) => !inherited.has(line));
      if (found.length > 0) throw new Error(`The file that was written breaks rules of Excel:\n${found.slice(0, 10).join('\n')}`);
      if (keep) keepOnce(keep, bytes, workbook);
      return bytes;
    },
  };
});

function inheritedBy(workbook: Workbook): readonly string[] {
  const parts = carrierOf(workbook)?.parts;
  return parts ? brokenByParts(parts) : [];
}

function keepOnce(folder: string, bytes: Uint8Array, workbook: Workbook): void {
  mkdirSync(folder, { recursive: true });
  const extension = fileKind(workbook);
  const path = join(folder, createHash('sha256').update(bytes).digest('hex').slice(0, 24));
  if (existsSync(path + extension)) return;
  writeFileSync(path + extension, bytes);
  const parts = carrierOf(workbook)?.parts;
  if (parts) writeFileSync(`${path}.source${extension}`, zip(parts));
}
