import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

interface Tiny {
  /** Content of the worksheet, sheetData and what follows it. */
  readonly sheet?: string;
  /** Elements of the list of sheets beside the first, and what follows the list. */
  readonly moreSheets?: string;
  readonly afterSheets?: string;
  readonly beforeSheets?: string;
  readonly workbookType?: string;
  readonly table?: string;
  /** Further parts as they are, by path. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly types?: string;
  readonly relations?: string;
}

/** A workbook of the fewest parts, as a program that is not Excel might write it. */
export function tinyFile(tiny: Tiny = {}): Uint8Array {
  const table = tiny.table === undefined ? '' : `<Override PartName="/xl/tables/table1.xml" ContentType="${kind}table+xml"/>`;
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${tiny.workbookType ?? `${kind}sheet.main+xml`}"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}worksheet+xml"/>${table}${tiny.types ?? ''}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `${head}<workbook xmlns="${main}" xmlns:r="${office}">${tiny.beforeSheets ?? ''}<sheets><sheet name="Opdrachten" sheetId="1" r:id="rId1"/>` +
      `${tiny.moreSheets ?? ''}</sheets>${tiny.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>${tiny.relations ?? ''}</Relationships>`,
    'xl/worksheets/sheet1.xml':
      `${head}<worksheet xmlns="${main}" xmlns:r="${office}">${tiny.sheet ?? '<sheetData/>'}` +
      `${tiny.table === undefined ? '' : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'}</worksheet>`,
    ...(tiny.table === undefined
      ? {}
      : {
          'xl/tables/table1.xml': `${head}${tiny.table}`,
          'xl/worksheets/_rels/sheet1.xml.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/table" Target="../tables/table1.xml"/></Relationships>`,
        }),
    ...tiny.parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content])),
  );
}

export const textCell = (place: string, text: string): string =>
  `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;

export const partOf = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

/** The file with parts changed, each by its path; null takes a part out. */
export function withParts(bytes: Uint8Array, change: (path: string, text: string) => string | null): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).flatMap(([path, content]) => {
        const before = strFromU8(content);
        const after = change(path, before);
        return after === null ? [] : [[path, after === before ? content : strToU8(after)]];
      }),
    ),
  );
}
