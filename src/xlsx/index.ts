export { readXlsx } from './readXlsx';
export { writeXlsx } from './writeXlsx';
export { XlsxError, type XlsxErrorCode } from './xlsxError';
