import { registerFunctions } from '../../src/functions/register';
import type { Language } from '../../src/i18n/translator';
import { createHost, type Host } from '../host';
import { createCalculator } from '../calc';
import { newWorkbook } from '../../src/xlsx/model/newWorkbook';
import type { Workbook } from '../../src/xlsx/model/workbook';
import { computePivot } from '../pivot';
import { loadOffice, useHost } from '../office/loadOffice';
import { fileKind, readXlsx, writeXlsx, XlsxError } from '../../src/xlsx';
import { CliError } from './cliError';
import { leaveOutLog } from './leaveOutLog';
import { zlibPacker } from './zlibPacker';
import { checkKind, isTextTable, readBytes, writeWhole } from './files';

/** A workbook, opened in the stand-in for Excel, with Microsoft's Office.js talking to it. */
export interface Session {
  readonly host: Host;
  readonly workbook: Workbook;
  /** Refuses, before any work is done, an output of another kind of file than the input. */
  readonly checkOut: (out: string) => void;
  /** Calculates what is left and writes the file, without the log of who did what, whole or not at all. */
  readonly save: (out: string) => Promise<void>;
}

interface SessionOptions {
  readonly language: Language;
  readonly today: number;
}

export async function openSession(file: string, options: SessionOptions): Promise<Session> {
  return sessionOn(await read(file), options);
}

/** The same over a workbook that is there already: an empty one where none is given. */
export async function newSession(options: SessionOptions, workbook: Workbook = newWorkbook()): Promise<Session> {
  return sessionOn(workbook, options);
}

async function read(file: string): Promise<Workbook> {
  const bytes = readBytes(file);
  try {
    return await readXlsx(bytes, zlibPacker);
  } catch (error) {
    if (error instanceof XlsxError) throw new CliError(error.code === 'notXlsx' && isTextTable(file) ? 'textTable' : error.code, { file });
    throw error;
  }
}

async function sessionOn(workbook: Workbook, { language, today }: SessionOptions): Promise<Session> {
  const host = createHost(workbook, { language, today, calculator: createCalculator, pivotEngine: computePivot });
  useHost(host);
  await loadOffice();
  registerOnce(language);
  host.open();
  await host.settled();
  return {
    host,
    workbook,
    checkOut: (out) => checkKind(out, fileKind(workbook)),
    save: async (out) => {
      checkKind(out, fileKind(workbook));
      await host.settled();
      leaveOutLog(workbook);
      writeWhole(out, await writeXlsx(workbook, zlibPacker));
    },
  };
}

let functionLanguage: Language | null = null;

/** The add-in's custom functions, so that a workbook that uses them is calculated as in Excel. */
function registerOnce(language: Language): void {
  if (functionLanguage === null) registerFunctions(() => functionLanguage ?? 'nl');
  functionLanguage = language;
}
