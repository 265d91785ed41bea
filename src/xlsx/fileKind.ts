/** What Excel calls the file by its content type; its name has to end alike, or Excel refuses to open it. */
const kinds = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml': '.xlsx',
  'application/vnd.ms-excel.sheet.macroEnabled.main+xml': '.xlsm',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml': '.xltx',
  'application/vnd.ms-excel.template.macroEnabled.main+xml': '.xltm',
  'application/vnd.ms-excel.addin.macroEnabled.main+xml': '.xlam',
} as const;

export type FileKind = (typeof kinds)[keyof typeof kinds];

export const fileKinds: readonly FileKind[] = Object.values(kinds);

/** The kind of a main part's content type; files that name none go as ordinary workbooks. */
export function kindOfType(contentType: string): FileKind {
  const found = Object.entries(kinds).find(([type]) => type.toLowerCase() === contentType.toLowerCase());
  return found?.[1] ?? '.xlsx';
}
