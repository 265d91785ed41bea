import { XlsxError } from './xlsxError';
import { Package, requirePart } from './package/package';
import { parseElement } from './xml/parseElement';
import { decodePart, encodePart } from './xml/partText';
import { childOf, childrenOf, elementText, flagOf, mainNamespace, relationshipId, type Element } from './xml/tree';

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: string;
  readonly state: string;
  readonly path: string;
  readonly isWorksheet: boolean;
  readonly element: Element;
}

const strictNamespaces: readonly (readonly [strict: string, usual: string])[] = [
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', mainNamespace],
  ['http://purl.oclc.org/ooxml/officeDocument/', 'http://schemas.openxmlformats.org/officeDocument/2006/'],
  ['http://purl.oclc.org/ooxml/drawingml/', 'http://schemas.openxmlformats.org/drawingml/2006/'],
];

/** The package of an xlsx file and the path of its workbook part. */
export function openWorkbook(parts: ReadonlyMap<string, Uint8Array>): { source: Package; workbookPath: string } {
  if (![...parts.keys()].some((name) => name.toLowerCase() === '[content_types].xml'))
    throw new XlsxError('notXlsx', 'a zip file that is no Office file');
  const source = new Package(usual(parts));
  const workbookPath = source.find(source.related('', 'officeDocument')[0]?.target ?? 'xl/workbook.xml');
  if (workbookPath === undefined) throw new XlsxError('notXlsx', 'no workbook part');
  if (/binary/i.test(source.contentType(workbookPath)) || workbookPath.endsWith('.bin'))
    throw new XlsxError('notXlsx', 'a binary workbook (.xlsb)');
  const root = requirePart(source, workbookPath);
  if (root.name !== 'workbook') throw new XlsxError('notXlsx', `the main part is a ${root.name}`);
  if (flagOf(childOf(root, 'workbookPr'), 'date1904')) throw new XlsxError('date1904', 'the file counts dates from 1904');
  return { source, workbookPath };
}

// "Strict Open XML" has other namespaces for the same elements: such a file goes on as an ordinary one.
function usual(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const main = parts.get('xl/workbook.xml');
  if (!main || !decodePart(main).text.includes('http://purl.oclc.org/ooxml/')) return parts;
  return new Map(
    [...parts].map(([name, bytes]) => {
      if (!/\.(xml|rels|vml)$/i.test(name)) return [name, bytes];
      const text = strictNamespaces.reduce((now, [strict, other]) => now.replaceAll(strict, other), decodePart(bytes).text);
      return [name, encodePart(text.replace(/ conformance="strict"/, ''))];
    }),
  );
}

export function listSheets(source: Package, workbookPath: string, workbook: Element): SheetEntry[] {
  return childrenOf(childOf(workbook, 'sheets'), 'sheet').map((entry) => {
    const { name = '', sheetId = '', state = 'visible' } = entry.attributes;
    const id = relationshipId(entry);
    // Excel keeps a module sheet of before Excel 97 in the list with an empty r:id: its code stands in the VBA project.
    if (id === '') return { name, sheetId, state, path: '', isWorksheet: false, element: entry };
    const relation = source.relationship(workbookPath, id);
    const path = relation && source.find(relation.target);
    if (!relation || path === undefined) throw new XlsxError('damaged', `the sheet ${name} is missing`);
    return { name, sheetId, state, path, isWorksheet: relation.type.endsWith('/worksheet'), element: entry };
  });
}

interface SheetText {
  /** Everything but the cells; sheetData is there, empty. */
  readonly root: Element;
  readonly xml: string;
  /** Where the content of sheetData is in `xml`. */
  readonly from: number;
  readonly to: number;
}

/** Splits a worksheet part in the cells, as text, and the rest, as a tree. */
export function readSheetText(source: Package, path: string): SheetText {
  let xml = source.text(path) ?? '';
  if (!/<worksheet[\s>]/.test(xml.slice(0, 5000))) xml = elementText(parseElement(xml, path));
  if (!/^<worksheet[\s>]|<worksheet[\s>]/.test(xml.slice(0, 5000))) throw new XlsxError('damaged', `${path} is no worksheet`);
  const start = /<sheetData\s*(\/)?>/.exec(xml);
  if (!start) return { root: parseElement(xml, path), xml, from: 0, to: 0 };
  const from = start.index + start[0].length;
  if (start[1] === '/') return { root: parseElement(xml, path), xml, from, to: from };
  const to = xml.indexOf('</sheetData>', from);
  if (to < 0) throw new XlsxError('damaged', `${path} breaks off`);
  return { root: parseElement(xml.slice(0, from) + xml.slice(to), path), xml, from, to };
}

/** Everything of a worksheet part but its cells, of a large part without making a text of those. */
export function readSheetRoot(source: Package, path: string): Element {
  const bytes = source.bytes(path);
  if (bytes && bytes.length > 1_000_000 && bytes[0] === 0x3c && bytes[1] !== 0) {
    const head = new TextDecoder().decode(bytes.subarray(0, 65_536));
    const opens = /<sheetData>/.exec(head);
    const close = opens ? lastIndexOf(bytes, '</sheetData>') : -1;
    if (opens && close > 0) {
      const start = new TextEncoder().encode(head.slice(0, opens.index + opens[0].length));
      return parseElement(decodePart(start).text + decodePart(bytes.subarray(close)).text, path);
    }
  }
  return readSheetText(source, path).root;
}

function lastIndexOf(bytes: Uint8Array, word: string): number {
  const needle = new TextEncoder().encode(word);
  const first = needle[0] ?? 0;
  for (let at = bytes.lastIndexOf(first, bytes.length - needle.length); at >= 0; at = bytes.lastIndexOf(first, at - 1)) {
    if (needle.every((byte, index) => bytes[at + index] === byte)) return at;
    if (at === 0) return -1;
  }
  return -1;
}

/** Text of a part with the main namespace's prefix, if it has one, taken off. */
export function plainText(source: Package, path: string, rootName: string): string | undefined {
  const text = source.text(path);
  if (text === undefined || text.slice(0, 5000).includes(`<${rootName}`)) return text;
  return elementText(parseElement(text, path));
}
