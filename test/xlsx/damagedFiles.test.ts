import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, writeXlsx, XlsxError, type XlsxErrorCode } from '../../src/xlsx';
import { exampleWorkbook } from './exampleWorkbook';

const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, 'files', name)));

/** The code of the error, or "read" where the bytes were accepted; anything but an XlsxError fails the test. */
async function outcome(bytes: Uint8Array): Promise<XlsxErrorCode | 'read'> {
  try {
    await readXlsx(bytes);
    return 'read';
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    return error.code;
  }
}

const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(512).fill(0)];

describe('bytes that are no workbook', () => {
  const good = file('openpyxl.xlsx');
  const withPart = (name: string, change: (text: string) => string): Uint8Array => {
    const parts = unzipSync(good);
    const part = parts[name];
    if (!part) throw new Error(`no part ${name}`);
    return zipSync({ ...parts, [name]: strToU8(change(strFromU8(part))) });
  };
  const without = (name: string): Uint8Array => {
    const { [name]: _gone, ...rest } = unzipSync(good);
    return zipSync(rest);
  };
  /** Sets the unpacked size that the directory declares for the first part. */
  const withDeclaredSize = (size: number): Uint8Array => {
    const bytes = good.slice();
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 22 + 16, true);
    view.setUint32(directory + 24, size, true);
    return bytes;
  };

  test.each<[string, () => Uint8Array, XlsxErrorCode]>([
    ['no bytes', () => new Uint8Array(), 'empty'],
    ['one byte', () => new Uint8Array([80]), 'notXlsx'],
    ['a CSV', () => strToU8('code;gemeente;inwoners\nGM0106;Assen;69701\n'), 'notXlsx'],
    ['a web page', () => strToU8('<html><body>Aanmelden</body></html>'), 'notXlsx'],
    ['an old .xls', () => new Uint8Array([...compound, ...utf16('Workbook')]), 'notXlsx'],
    ['a workbook with a password', () => new Uint8Array([...compound, ...utf16('EncryptedPackage')]), 'encrypted'],
    ['a zip of something else', () => zipSync({ 'lees mij.txt': strToU8('hallo') }), 'notXlsx'],
    ['an Office file without a workbook', () => without('xl/workbook.xml'), 'notXlsx'],
    ['the first half', () => good.subarray(0, good.length >> 1), 'truncated'],
    ['all but the last byte', () => good.subarray(0, good.length - 1), 'truncated'],
    ['a part claimed to be 4 GB', () => withDeclaredSize(0xfffffffe), 'tooLarge'],
    ['a part claimed to be 200 MB out of a few hundred bytes', () => withDeclaredSize(200 * 1024 * 1024), 'tooLarge'],
    ['a sheet that is no XML', () => withPart('xl/worksheets/sheet1.xml', () => 'geen xml'), 'damaged'],
    ['a sheet that breaks off', () => withPart('xl/worksheets/sheet1.xml', (text) => text.slice(0, text.length >> 1)), 'damaged'],
    ['a table over whole rows', () => withPart('xl/tables/table1.xml', (text) => text.replace(/ ref="[^"]*"/, ' ref="1:3"')), 'damaged'],
    ['a sheet that is missing', () => without('xl/worksheets/sheet2.xml'), 'damaged'],
    ['a workbook part that is another', () => withPart('xl/workbook.xml', () => '<w:document xmlns:w="urn:w"/>'), 'notXlsx'],
    ['dates from 1904', () => withPart('xl/workbook.xml', (text) => text.replace('<workbookPr', '<workbookPr date1904="1"')), 'date1904'],
    ['a cell beyond the last row', () => withPart('xl/worksheets/sheet1.xml', (text) => text.replace('r="A2"', 'r="A9999999"')), 'damaged'],
  ])('%s', async (_, make, code) => {
    expect(await outcome(make())).toBe(code);
  });

  test('a byte of a part changed shows in its checksum', async () => {
    const bytes = good.slice();
    // 30 bytes of local header, the name, then the packed part.
    const place = 30 + new DataView(bytes.buffer).getUint16(26, true) + 20;
    bytes[place] = (bytes[place] ?? 0) ^ 0x10;
    expect(await outcome(bytes)).toBe('damaged');
  });

  test('a control character that XML does not allow is taken out and listed, and a save is without it', async () => {
    const raw = '\u0001';
    const parts = unzipSync(good);
    const put = (name: string, before: string): void => {
      const text = strFromU8(parts[name] ?? new Uint8Array());
      expect(text).toContain(before);
      parts[name] = strToU8(text.replace(before, before + raw));
    };
    const touched = ['xl/tables/table1.xml', 'xl/worksheets/sheet1.xml'];
    put('xl/tables/table1.xml', ' displayName="');
    put('xl/worksheets/sheet1.xml', '<t>');
    const workbook = await readXlsx(zipSync(parts));
    const clean = await readXlsx(good);
    expect([...workbook.losses].sort()).toEqual(touched.map((part) => `forbiddenCharacters ${part}`));
    expect(workbook.sheets[0]?.cells.get(0, 0)).toEqual(clean.sheets[0]?.cells.get(0, 0));
    expect(workbook.sheets[0]?.tables).toEqual(clean.sheets[0]?.tables);
    const saved = unzipSync(await writeXlsx(workbook));
    for (const part of touched) expect(strFromU8(saved[part] ?? new Uint8Array())).not.toContain(raw);
  });

  test('elements nested without end are refused', async () => {
    const deep = '<a>'.repeat(100_000) + '</a>'.repeat(100_000);
    const read = await outcome(withPart('xl/workbook.xml', (text) => text.replace('</workbook>', `${deep}</workbook>`)));
    expect(read).toBe('damaged');
  });

  test('an entity that multiplies itself is refused, not expanded', async () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>';
    const read = await outcome(withPart('xl/workbook.xml', (text) => text.replace('<workbook', `${bomb}<workbook`)));
    expect(['damaged', 'read']).toContain(read);
  });
});

describe('no byte sequence makes anything but an XlsxError', () => {
  const small = file('openpyxl.xlsx');

  test('any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => void (await outcome(bytes))),
      { numRuns: 300 },
    );
  });

  test('bytes that begin as a zip', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        async (bytes) => void (await outcome(new Uint8Array([0x50, 0x4b, 3, 4, ...bytes, 0x50, 0x4b, 5, 6, ...bytes.slice(0, 18)]))),
      ),
      { numRuns: 300 },
    );
  });

  test('a good file cut off anywhere is never read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: small.length - 1 }), async (length) => {
        expect(await outcome(small.subarray(0, length))).not.toBe('read');
      }),
      { numRuns: 150 },
    );
  });

  test('a good file with some bytes changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 0, max: small.length - 1 }), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 }),
        async (changes) => {
          const bytes = small.slice();
          for (const [place, byte] of changes) bytes[place] = byte;
          await outcome(bytes);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('a part with some of its text changed, zipped well; what is read can be written', async () => {
    const parts = unzipSync(await writeXlsx(exampleWorkbook()));
    const names = Object.keys(parts);
    const scraps = [
      '',
      '"',
      '<',
      '>',
      '/>',
      '&',
      '&#0;',
      '0',
      '-1',
      '999999999999',
      'A0',
      'ZZZZ1',
      '<c>',
      '</row>',
      '<v>',
      'r="',
      ' t="s"',
      '\u0000',
      'true',
      '<!--',
      ']]>',
      'undefined',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 12 }),
        fc.constantFrom(...scraps),
        async (name, share, removed, scrap) => {
          const text = strFromU8(parts[name] ?? new Uint8Array());
          const place = Math.floor(share * text.length);
          const bytes = zipSync({ ...parts, [name]: strToU8(text.slice(0, place) + scrap + text.slice(place + removed)) }, { level: 0 });
          let workbook;
          try {
            workbook = await readXlsx(bytes);
          } catch (error) {
            expect(error).toBeInstanceOf(XlsxError);
            return;
          }
          await writeXlsx(workbook);
        },
      ),
      { numRuns: 600 },
    );
  });
});
