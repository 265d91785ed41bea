import { newWorkbook } from '../../host';
import { readXlsx, writeXlsx, XlsxError, type XlsxErrorCode } from '../../../src/xlsx';
import type { Language } from '../../../src/i18n/translator';
import type { OpenBook } from '../book/book';
import { openBook } from '../book/openBook';
import { playingName } from './playing';

type Opened =
  | { readonly kind: 'opened'; readonly book: OpenBook }
  | { readonly kind: 'refused'; readonly code: XlsxErrorCode }
  | { readonly kind: 'failed' };

/** Reads a file into a workbook of its own; nothing that is open changes. */
export async function readBook(name: string, bytes: () => Promise<Uint8Array>, language: Language): Promise<Opened> {
  try {
    const content = await bytes();
    // Reading holds up the page: first let it show that it is busy.
    await new Promise((painted) => setTimeout(painted, 40));
    return { kind: 'opened', book: openBook(await readXlsx(content), name, language, playingName) };
  } catch (error) {
    return error instanceof XlsxError ? { kind: 'refused', code: error.code } : { kind: 'failed' };
  }
}

export const emptyBook = (language: Language): OpenBook =>
  openBook(newWorkbook(language === 'nl' ? 'Blad1' : 'Sheet1'), language === 'nl' ? 'Map1.xlsx' : 'Book1.xlsx', language, playingName);

/** The workbook this server shows first. */
export async function sampleFile(): Promise<{ name: string; bytes: () => Promise<Uint8Array> } | null> {
  const response = await fetch('/sample').catch(() => null);
  if (!response?.ok) return null;
  return {
    name: decodeURIComponent(response.headers.get('x-file-name') ?? 'Strippenkaart.xlsx'),
    bytes: async () => new Uint8Array(await response.arrayBuffer()),
  };
}

/** Hands the workbook to the browser as a download. */
export async function saveBook(book: OpenBook): Promise<void> {
  const bytes = await writeXlsx(book.workbook);
  const address = URL.createObjectURL(
    new Blob([bytes.slice()], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = book.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  book.markSaved();
}
