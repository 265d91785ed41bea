import { XlsxError } from '../xlsxError';
import { crc32 } from './crc32';
import { ownPacker, type Packer } from './packer';

/** Declared sizes above these are refused before anything is inflated. */
const maxPartBytes = 256 * 1024 * 1024;
const maxTotalBytes = 640 * 1024 * 1024;
const maxParts = 20_000;

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The parts of a zip by name. Checks sizes and checksums itself: fflate would pass damaged bytes on. */
export function unzip(bytes: Uint8Array, packer: Packer = ownPacker): Map<string, Uint8Array> {
  if (bytes.length === 0) throw new XlsxError('empty', 'no bytes');
  if (compoundFile.every((byte, index) => bytes[index] === byte)) {
    if (containsUtf16(bytes, 'EncryptedPackage') || containsUtf16(bytes, 'EncryptionInfo'))
      throw new XlsxError('encrypted', 'an encrypted package');
    throw new XlsxError('notXlsx', 'an older compound file, such as .xls');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0, true) !== 0x4b50) throw new XlsxError('notXlsx', 'not a zip file');
  const end = findEnd(view);
  if (end < 0) throw new XlsxError('truncated', 'the end of the zip is missing');
  let count = view.getUint16(end + 10, true);
  let directory = view.getUint32(end + 16, true);
  if (count === 0xffff || directory === 0xffffffff) {
    const locator = end - 20;
    if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) throw new XlsxError('damaged', 'zip64 locator missing');
    const at = Number(view.getBigUint64(locator + 8, true));
    if (at + 56 > bytes.length || view.getUint32(at, true) !== 0x06064b50) throw new XlsxError('damaged', 'zip64 record missing');
    count = Number(view.getBigUint64(at + 32, true));
    directory = Number(view.getBigUint64(at + 48, true));
  }
  if (count > maxParts) throw new XlsxError('tooLarge', `${count} parts`);
  return readEntries(bytes, view, directory, count, packer);
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

function readEntries(bytes: Uint8Array, view: DataView, directory: number, count: number, packer: Packer): Map<string, Uint8Array> {
  const entries: Entry[] = [];
  let at = directory;
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      throw new XlsxError('truncated', 'the zip directory is incomplete');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    let packed = view.getUint32(at + 20, true);
    let size = view.getUint32(at + 24, true);
    let offset = view.getUint32(at + 42, true);
    const extraEnd = at + 46 + nameLength + extraLength;
    if (extraEnd > bytes.length) throw new XlsxError('truncated', 'the zip directory is incomplete');
    for (let extra = at + 46 + nameLength; extra + 4 <= extraEnd;) {
      const length = view.getUint16(extra + 2, true);
      if (view.getUint16(extra, true) === 1) {
        let field = extra + 4;
        const next = (): number => {
          if (field + 8 > Math.min(extra + 4 + length, extraEnd)) throw new XlsxError('damaged', 'zip64 sizes incomplete');
          field += 8;
          return Number(view.getBigUint64(field - 8, true));
        };
        if (size === 0xffffffff) size = next();
        if (packed === 0xffffffff) packed = next();
        if (offset === 0xffffffff) offset = next();
      }
      extra += 4 + length;
    }
    const name = new TextDecoder()
      .decode(bytes.subarray(at + 46, at + 46 + nameLength))
      .replaceAll('\\', '/')
      .replace(/^\/+/, '');
    entries.push({
      name,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed,
      size,
      offset,
    });
    total += size;
    if (size > maxPartBytes || total > maxTotalBytes) throw new XlsxError('tooLarge', `${name} and others unpack to ${total} bytes`);
    at = extraEnd + view.getUint16(at + 32, true);
  }
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) if (!entry.name.endsWith('/')) parts.set(entry.name, unpack(bytes, view, entry, packer));
  return parts;
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, packer: Packer): Uint8Array {
  const { name, offset, packed, size } = entry;
  if (entry.flags & 1) throw new XlsxError('encrypted', `${name} is locked with a zip password`);
  if (offset + 30 > bytes.length) throw new XlsxError('truncated', `${name} is not in the file`);
  if (view.getUint32(offset, true) !== 0x04034b50) throw new XlsxError('damaged', `${name} does not start where the directory says`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new XlsxError('truncated', `${name} is cut off`);
  const raw = bytes.subarray(start, start + packed);
  let content: Uint8Array;
  if (entry.method === 0) content = raw;
  else if (entry.method === 8) {
    // Deflate cannot grow a byte more than about 1032 times: a larger claim is a lie or a bomb.
    if (size > 1032 * (packed + 64)) throw new XlsxError('tooLarge', `${name} claims ${size} bytes out of ${packed}`);
    try {
      content = packer.inflate(raw, size);
    } catch (cause) {
      throw new XlsxError('damaged', `${name} cannot be inflated: ${String(cause)}`);
    }
  } else throw new XlsxError('damaged', `${name} is packed with method ${entry.method}`);
  if (content.length !== size || crc32(content) !== entry.crc) throw new XlsxError('damaged', `${name} fails its checksum`);
  return content;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

function containsUtf16(bytes: Uint8Array, word: string): boolean {
  const needle = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = needle[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0 && at + needle.length <= bytes.length; at = bytes.indexOf(first, at + 1)) {
    if (needle.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
