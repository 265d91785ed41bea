import type { Language } from '../../src/i18n/translator';
import { createHost, type Host } from '../host';
import { createCalculator } from '../host/calc';
import { newWorkbook } from '../host/model/newWorkbook';
import type { Workbook } from '../host/model/workbook';
import { computePivot } from '../host/pivot';
import { loadOffice, useHost } from '../office/loadOffice';
import { readXlsx, writeXlsx, XlsxError } from '../xlsx';
import { CliError } from './cliError';
import { readBytes, writeWhole } from './files';

/** A workbook, opened in the stand-in for Excel, with Microsoft's Office.js talking to it. */
export interface Session {
  readonly host: Host;
  readonly workbook: Workbook;
  /** Calculates what is left and writes the file, whole or not at all. */
  readonly save: (out: string) => Promise<void>;
}

export interface SessionOptions {
  readonly language: Language;
  readonly today: number;
}

export async function openSession(file: string, options: SessionOptions): Promise<Session> {
  return sessionOn(await read(file), options);
}

export async function newSession(options: SessionOptions): Promise<Session> {
  return sessionOn(newWorkbook(), options);
}

async function read(file: string): Promise<Workbook> {
  const bytes = readBytes(file);
  try {
    return await readXlsx(bytes);
  } catch (error) {
    if (error instanceof XlsxError) throw new CliError(error.code, { file });
    throw error;
  }
}

async function sessionOn(workbook: Workbook, { language, today }: SessionOptions): Promise<Session> {
  const host = createHost(workbook, { language, today, calculator: createCalculator, pivotEngine: computePivot });
  useHost(host);
  await loadOffice();
  return {
    host,
    workbook,
    save: async (out) => {
      await host.settled();
      writeWhole(out, await writeXlsx(workbook));
    },
  };
}
