import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialOfIso } from '../../src/domain/cells/serialDate';
import type { Language } from '../../src/i18n/translator';
import { readOurTables, type Outcome, type WorkbookRead } from '../../src/workbook';
import { keptTable } from '../../src/workbook/records/keptRows';
import { readXlsx } from '../../src/xlsx';
import type { Workbook } from '../../src/xlsx/model/workbook';
import { newSession, type Session } from '../../workbench/cli/session';
import { zlibPacker } from '../../workbench/cli/zlibPacker';
import { copyOf } from './writer/copyOf';

const sample = join(__dirname, '..', '..', 'samples', 'drenthe-2026.xlsx');
export const sampleDay = serialOfIso('2026-11-23') ?? 0;

let read: Promise<Workbook> | null = null;

/** The sample workbook in the host, with Microsoft's Office.js talking to it: read once, and each test has a copy of its own. */
export async function openSample(language: Language = 'nl'): Promise<Session> {
  read ??= readXlsx(new Uint8Array(readFileSync(sample)), zlibPacker);
  return newSession({ language, today: sampleDay }, copyOf(await read));
}

/** The same with nothing kept beside its cells yet. */
export async function openUnkept(): Promise<Session> {
  const session = await openSample();
  const { workbook } = session;
  workbook.sheets = workbook.sheets.filter(({ tables }) => !tables.some(({ name }) => name === keptTable));
  workbook.settings.clear();
  return session;
}

/** The value of an outcome; a refusal fails the test with its own words. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}

/** A cell of the host's workbook as it stands: the value, or '' for an empty one. */
export function cellAt({ workbook }: Session, sheetName: string, row: number, column: number): string | number | boolean {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  if (!sheet) throw new Error(`There is no sheet ${sheetName}`);
  return sheet.cells.get(row - 1, column - 1)?.value ?? '';
}

export const readAll = async (): Promise<WorkbookRead> => valueOf(await readOurTables());
