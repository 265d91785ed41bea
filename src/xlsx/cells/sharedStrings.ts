import { XlsxError } from '../xlsxError';
import { ByteText } from '../xml/byteText';
import { decodeXml, decodeXstring, encodeXstring } from '../xml/text';

/** A shared or inline string: its plain text, and its own XML where that holds more than plain text. */
export interface FileString {
  readonly text: string;
  readonly rich?: string;
}

/** The strings of the shared strings part. */
export function readSharedStrings(xml: string): FileString[] {
  const strings: FileString[] = [];
  let at = xml.indexOf('<sst');
  if (at < 0) throw new XlsxError('damaged', 'shared strings without a table');
  for (;;) {
    const start = xml.indexOf('<si', at);
    if (start < 0) return strings;
    const open = xml.indexOf('>', start);
    if (open < 0) throw new XlsxError('damaged', 'shared strings break off');
    if (xml[open - 1] === '/') {
      strings.push({ text: '' });
      at = open + 1;
      continue;
    }
    const close = xml.indexOf('</si>', open);
    if (close < 0) throw new XlsxError('damaged', 'shared strings break off');
    strings.push(readString(xml.slice(open + 1, close)));
    at = close + 5;
  }
}

const simple = /^\s*<t(?:\s[^>]*)?>([^<]*)<\/t>\s*$/;

/** Content of <si> or <is>. */
export function readString(xml: string): FileString {
  const plain = simple.exec(xml);
  if (plain) return { text: decodeXstring(decodeXml(plain[1] ?? '')) };
  const spoken = xml.replace(/<rPh[\s>][\s\S]*?<\/rPh>/g, '');
  let text = '';
  for (const part of spoken.matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g)) text += decodeXstring(decodeXml(part[1] ?? ''));
  return /<(r|rPh|phoneticPr)[\s>/]/.test(xml) ? { text, rich: xml } : { text };
}

export class SharedStringWriter {
  private readonly indices = new Map<string, number>();
  private readonly items: string[] = [];
  private used = 0;

  index(text: string, rich?: string): number {
    this.used += 1;
    const key = rich === undefined ? text : `\u0000${rich}`;
    let index = this.indices.get(key);
    if (index === undefined) {
      index = this.items.length;
      this.indices.set(key, index);
      this.items.push(`<si>${rich ?? textElement(text)}</si>`);
    }
    return index;
  }

  get isEmpty(): boolean {
    return this.items.length === 0;
  }

  xml(): Uint8Array {
    const counts = `count="${this.used}" uniqueCount="${this.items.length}"`;
    const out = new ByteText();
    out.add(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ${counts}>`,
    );
    for (const item of this.items) out.add(item);
    return out.add('</sst>').done();
  }
}

function textElement(text: string): string {
  const keep = /^\s|\s$|\n|  /.test(text) ? ' xml:space="preserve"' : '';
  return `<t${keep}>${encodeXstring(text)}</t>`;
}
