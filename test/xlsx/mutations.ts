import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Numbers from 0 up to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Mutation = (text: string, random: () => number, path: string) => string | Uint8Array;

const utf16 = (bytes: Buffer, isBig: boolean): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.from([isBig ? 0xfe : 0xff, isBig ? 0xff : 0xfe]), isBig ? bytes.swap16() : bytes]));
const say16 = (text: string): string => text.replace(/encoding="[^"]*"/, 'encoding="UTF-16"');

/** Other ways to write the same thing, as other programs do; each keeps what the part means. */
const spellings: Readonly<Record<string, Mutation>> = {
  'CR LF between elements': (text) =>
    text
      .replace(/></g, (at) => `>${at === '><' ? '\r\n' : ''}<`)
      .replace(/(<(?:t|v|f)(?: [^>]*)?>)\r\n/g, '$1')
      .replace(/\r\n(<\/(?:t|v|f)>)/g, '$1'),
  'UTF-16, little end first': (text) => utf16(Buffer.from(say16(text), 'utf16le'), false),
  'UTF-16, big end first': (text) => utf16(Buffer.from(say16(text), 'utf16le'), true),
  'a byte order mark': (text) => `\ufeff${text}`,
  'a comment at the end': (text) => `${text}<!-- gemaakt met iets anders -->`,
  'single quotes': (text) => text.replace(/ ([\w:]+)="([^"']*)"/g, " $1='$2'"),
  'spaces in tags': (text) => text.replace(/"\/>/g, '" />'),
  'character references': (text, random) =>
    text.replace(/(<t(?: [^>]*)?>)([A-Za-z])/g, (whole, tag: string, letter: string) =>
      random() < 0.5 ? `${tag}&#${letter.charCodeAt(0)};` : whole,
    ),
  'an extension nobody knows': (text, _, path) =>
    /worksheets\/sheet\d+\.xml$/.test(path) && !text.includes('<extLst')
      ? text.replace(
          '</worksheet>',
          '<extLst><ext uri="{11111111-2222-3333-4444-555555555555}" xmlns:q="urn:q"><q:iets a="1">tekst</q:iets></ext></extLst></worksheet>',
        )
      : text,
};

const whole: Readonly<Record<string, (parts: Record<string, Uint8Array<ArrayBuffer>>, random: () => number) => void>> = {
  'an own part': (parts) => {
    parts['customXml/eigen.bin'] = strToU8('eigen');
    parts['[Content_Types].xml'] = strToU8(
      strFromU8(parts['[Content_Types].xml']!).replace(
        '</Types>',
        '<Default Extension="bin" ContentType="application/octet-stream"/></Types>',
      ),
    );
  },
  'parts in another order': (parts, random) => {
    const names = Object.keys(parts).filter((name) => name !== '[Content_Types].xml');
    names.sort(() => random() - 0.5);
    for (const name of names) {
      const bytes = parts[name]!;
      delete parts[name];
      parts[name] = bytes;
    }
  },
};

export const mutationNames: readonly string[] = [...Object.keys(spellings), ...Object.keys(whole)];

/** The file with one to three of the mutations, chosen by the seed, and which. */
export function mutated(bytes: Uint8Array, seed: number): { readonly bytes: Uint8Array; readonly what: string } {
  const random = randomFrom(seed);
  const parts = { ...unzipSync(bytes) };
  const done: string[] = [];
  for (let count = 1 + Math.floor(random() * 3); count > 0; count -= 1) {
    const name = mutationNames[Math.floor(random() * mutationNames.length)]!;
    const all = whole[name];
    if (all) all(parts, random);
    else {
      const paths = Object.keys(parts).filter(
        (path) => /^xl\/(?:worksheets\/[^/]+|sharedStrings|workbook|styles|tables\/[^/]+)\.?\w*$/.test(path) && path.endsWith('.xml'),
      );
      const path = paths[Math.floor(random() * paths.length)]!;
      const now = parts[path]!;
      // One encoding a part.
      if (now[0] === 0xff || now[0] === 0xfe || now[0] === 0xef) continue;
      const text = spellings[name]!(strFromU8(now), random, path);
      parts[path] = typeof text === 'string' ? strToU8(text) : new Uint8Array(text);
    }
    done.push(name);
  }
  return { bytes: zipSync(parts), what: done.join(' + ') };
}
