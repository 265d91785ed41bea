export { fileKind } from './carrier';
export { fileKinds, type FileKind } from './fileKind';
export { readXlsx } from './readXlsx';
export { writeXlsx } from './writeXlsx';
export { XlsxError, type XlsxErrorCode } from './xlsxError';
