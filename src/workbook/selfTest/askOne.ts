import { answered, excelCode, isPassing, withoutWaiting } from '../excel/run';
import { columnLetters } from '../../domain/contract';
import type { Asked, MachineQuestion, WatchCalls } from './question';
import type { Answer, NotAsked } from './report';
import { ownPrefix } from './scratch';

/** Rows that each question has to itself, so that none sees what another left. */
const rowsEach = 40;
const tries = 3;
const firstWait = 200;
const turn = 20;

interface Place {
  readonly sheetName: string;
  /** Which question of the run it is. */
  readonly number: number;
  readonly watchCalls: WatchCalls | null;
  readonly signal: AbortSignal;
}

/** Asks one question in a run of its own, so that a refusal leaves nothing behind for the next. */
export async function askOne(question: MachineQuestion, place: Place): Promise<Answer> {
  const answer = (outcome: Answer['outcome'], seen: string): Answer => ({ id: question.id, outcome, expected: question.expected, seen });
  const notAsked = (why: NotAsked): Answer => answer('not-asked', why);
  if (question.needs !== undefined && !Office.context.requirements.isSetSupported('ExcelApi', question.needs))
    return notAsked('not-supported');
  if (question.kind === 'functions' && !place.watchCalls) return notAsked('no-functions');
  for (let attempt = 1; ; attempt += 1) {
    try {
      const seen = await withoutWaiting(async (context) => question.ask(askedWith(context, place)));
      return answer(question.expected.includes(seen) ? 'holds' : 'differs', seen);
    } catch (error) {
      const code = excelCode(error);
      if (code !== null && isPassing(code)) {
        if (attempt === tries || place.signal.aborted) return notAsked('busy');
        await new Promise((resume) => setTimeout(resume, firstWait * attempt));
      } else if (code !== null) return answer(question.expected.includes(code) ? 'holds' : 'differs', code);
      // A member that this library does not have, or an answer of another shape than it says.
      else if (error instanceof TypeError) return answer('differs', 'TypeError');
      else throw error;
    }
  }
}

function askedWith(context: Excel.RequestContext, { sheetName, number, watchCalls, signal }: Place): Asked {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const top = number * rowsEach;
  const sync = async (): Promise<void> => answered(context, signal);
  return {
    context,
    sheet,
    sheetName,
    watchCalls,
    sync,
    range: (row, column, rows = 1, columns = 1) => sheet.getRangeByIndexes(top + row, column, rows, columns),
    at: (row, column, rows = 1, columns = 1) => {
      const cell = (r: number, c: number): string => `$${columnLetters(c)}$${top + r + 1}`;
      return rows === 1 && columns === 1 ? cell(row, column) : `${cell(row, column)}:${cell(row + rows - 1, column + columns - 1)}`;
    },
    named: (part) => `${ownPrefix}${number}_${part}`,
    answer: async () => {
      try {
        await sync();
        return 'taken';
      } catch (error) {
        const code = excelCode(error);
        if (code === null || isPassing(code)) throw error;
        return code;
      }
    },
    until: async (isSo, most) => {
      // Counted in turns, not by the clock: one that stands still hangs nothing.
      for (let waited = 0; waited < most && !signal.aborted; waited += turn) {
        if (isSo()) return true;
        await new Promise((resume) => setTimeout(resume, turn));
      }
      return isSo();
    },
  };
}
