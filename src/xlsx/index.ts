export { fileKind } from './carrier';
export { fileKinds, type FileKind } from './fileKind';
export type { Packer } from './package/packer';
export { readXlsx } from './readXlsx';
export { writeXlsx } from './writeXlsx';
export { XlsxError, type XlsxErrorCode } from './xlsxError';
