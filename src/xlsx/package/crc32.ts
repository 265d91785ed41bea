/** By four bytes at a time ("slicing by 4", Kounavis and Berry 2005): table k holds what a byte does k places further on. */
const tables = [new Uint32Array(256), new Uint32Array(256), new Uint32Array(256), new Uint32Array(256)] as const;
for (let index = 0; index < 256; index += 1) {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  tables[0][index] = value;
}
for (const [place, table] of tables.slice(1).entries()) {
  const before = tables[place] ?? table;
  for (const [index, value] of before.entries()) table[index] = (tables[0][value & 0xff] ?? 0) ^ (value >>> 8);
}
const [first, second, third, fourth] = tables;

/** The checksum that a zip keeps of each part. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  const whole = bytes.length - (bytes.length % 4);
  for (let at = 0; at < whole; at += 4) {
    const word = value ^ ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24));
    value =
      (fourth[word & 0xff] ?? 0) ^ (third[(word >>> 8) & 0xff] ?? 0) ^ (second[(word >>> 16) & 0xff] ?? 0) ^ (first[word >>> 24] ?? 0);
  }
  for (let at = whole; at < bytes.length; at += 1) value = (first[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
