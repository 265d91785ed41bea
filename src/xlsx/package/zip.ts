import { crc32 } from './crc32';
import { ownPacker, type Packer } from './packer';

/** 1 January 2000 in a zip's own notation: fixed, so that the same workbook gives the same bytes. */
const date = ((2000 - 1980) << 9) | (1 << 5) | 1;
/** Names are in UTF-8. */
const flags = 0x0800;
const version = 20;
const isPacked = (name: string): boolean => /\.(png|jpe?g|gif|zip|docx|xlsx)$/i.test(name);

/** Zips the parts in the order given. Of parts together under 4 GB, as our reader demands too. */
export function zip(parts: ReadonlyMap<string, Uint8Array>, packer: Packer = ownPacker): Uint8Array {
  const entries = [...parts].map(([name, content]) => {
    const packed = isPacked(name) ? content : packer.deflate(content, content.length > 4_000_000 ? 3 : 6);
    return { name: new TextEncoder().encode(name), content, packed, method: packed === content ? 0 : 8, crc: crc32(content) };
  });
  const local = entries.reduce((sum, { name, packed }) => sum + 30 + name.length + packed.length, 0);
  const central = entries.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const bytes = new Uint8Array(local + central + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let listed = local;
  const common = (start: number, { method, crc, packed, content, name }: (typeof entries)[number]): void => {
    view.setUint16(start, version, true);
    view.setUint16(start + 2, flags, true);
    view.setUint16(start + 4, method, true);
    view.setUint16(start + 8, date, true);
    view.setUint32(start + 10, crc, true);
    view.setUint32(start + 14, packed.length, true);
    view.setUint32(start + 18, content.length, true);
    view.setUint16(start + 22, name.length, true);
  };
  for (const entry of entries) {
    view.setUint32(listed, 0x02014b50, true);
    view.setUint16(listed + 4, version, true);
    common(listed + 6, entry);
    view.setUint32(listed + 42, at, true);
    bytes.set(entry.name, listed + 46);
    listed += 46 + entry.name.length;
    view.setUint32(at, 0x04034b50, true);
    common(at + 4, entry);
    bytes.set(entry.name, at + 30);
    bytes.set(entry.packed, at + 30 + entry.name.length);
    at += 30 + entry.name.length + entry.packed.length;
  }
  view.setUint32(listed, 0x06054b50, true);
  view.setUint16(listed + 8, entries.length, true);
  view.setUint16(listed + 10, entries.length, true);
  view.setUint32(listed + 12, central, true);
  view.setUint32(listed + 16, local, true);
  return bytes;
}
