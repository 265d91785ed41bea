import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Packer } from '../../src/xlsx';

/** Node's own zlib: the same format as the reader's and writer's own, in a fifth of the time. */
export const zlibPacker: Packer = {
  deflate: (bytes, level) => deflateRawSync(bytes, { level }),
  inflate: (bytes, size) => inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) }),
};
