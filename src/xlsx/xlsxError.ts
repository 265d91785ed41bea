export type XlsxErrorCode = 'empty' | 'notXlsx' | 'encrypted' | 'truncated' | 'tooLarge' | 'damaged' | 'date1904';

/** Why bytes cannot be read as a workbook. The only error that `readXlsx` throws; `detail` is for a developer, not for a user. */
export class XlsxError extends Error {
  readonly code: XlsxErrorCode;
  readonly detail: string;

  constructor(code: XlsxErrorCode, detail: string) {
    super(`${code}: ${detail}`);
    this.name = 'XlsxError';
    this.code = code;
    this.detail = detail;
  }
}
