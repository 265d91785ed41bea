import { readOurTables, type Outcome, type WorkbookRead } from '../../src/workbook';
import { openSession, type Session } from '../../workbench/cli/session';

/** The sample year, in the stand-in for Excel, with Microsoft's Office.js talking to it. 23 November 2026. */
export const openSample = (): Promise<Session> => openSession('samples/drenthe-2026.xlsx', { language: 'nl', today: 46349 });

/** What was asked for; throws on a refusal, which a test then shows. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

export const readAll = async (): Promise<WorkbookRead> => valueOf(await readOurTables());
