import { NoAnswer, runInExcel } from '../excel/run';
import { done, refused, type Outcome } from '../excel/problem';
import { askOne } from './askOne';
import type { MachineQuestion, WatchCalls } from './question';
import { machineQuestions } from './questions';
import { reportKind, type Answer, type ExcelAtHand, type NotAsked, type SelfTestReport } from './report';
import { productVersion } from '../../productVersion';
import { isStructureProtected, makeScratch, removeScratch } from './scratch';

export interface SelfTestOptions {
  readonly signal: AbortSignal;
  /** As Office.onReady told it. */
  readonly platform: string;
  /** ISO day. */
  readonly day: string;
  readonly watchCalls: WatchCalls | null;
  readonly onAnswer?: (done: number, all: number) => void;
  readonly questions?: readonly MachineQuestion[];
}

/** After this no further question is asked: the whole is to take under a minute. */
const mostMilliseconds = 45_000;

/** The run before: what is stopped still has its sheet to take away, and would take the next one's. */
let earlier: Promise<unknown> = Promise.resolve();

/**
 * Asks the Excel at hand what we take it to do, on a sheet that comes and goes. What was found is given only when the sheet is
 * gone again; a run that is stopped leaves nothing, and one that breaks off is cleared away at the next start. One at a time.
 */
export async function runSelfTest(options: SelfTestOptions): Promise<Outcome<SelfTestReport>> {
  const mine = earlier.then(async () => run(options));
  earlier = mine.catch(() => undefined);
  return mine;
}

async function run(options: SelfTestOptions): Promise<Outcome<SelfTestReport>> {
  const began = performance.now();
  const { signal, questions = machineQuestions } = options;
  if (signal.aborted) return refused('cancelled');
  const opened = await runInExcel(async (job) => {
    if (await isStructureProtected(job)) return refused('structure-protected');
    await removeScratch(job);
    return makeScratch(job);
  });
  if (!opened.ok) return opened;
  let answers: readonly Answer[] | null = null;
  let silent = false;
  let removed: Outcome<boolean> | null = null;
  try {
    answers = await askAll(questions, opened.value, options, began);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    silent = !signal.aborted;
  } finally {
    removed = await removeLeftovers();
  }
  // Said to be stopped only where the sheet is gone.
  if (signal.aborted && removed.ok) return refused('cancelled');
  if (silent || answers === null) return refused('no-answer');
  if (!removed.ok) return removed;
  // Somebody else took the sheet away, or began a test of their own: what was asked after that says nothing.
  if (!removed.value) return refused('scratch-gone');
  return done({
    kind: reportKind,
    version: 1,
    product: productVersion,
    day: options.day,
    excel: excelAtHand(options.platform),
    milliseconds: Math.round(performance.now() - began),
    answers,
    people: {},
  });
}

async function askAll(
  questions: readonly MachineQuestion[],
  sheetName: string,
  { signal, watchCalls, onAnswer }: SelfTestOptions,
  began: number,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const [number, question] of questions.entries()) {
    if (signal.aborted) break;
    const late = performance.now() - began > mostMilliseconds;
    answers.push(
      late
        ? { id: question.id, outcome: 'not-asked', expected: question.expected, seen: 'time' satisfies NotAsked }
        : await askOne(question, { sheetName, number, watchCalls, signal }),
    );
    if (!signal.aborted) onAnswer?.(answers.length, questions.length);
  }
  return answers;
}

/** What a run that was broken off left; true where there was something. */
export const removeLeftovers = async (): Promise<Outcome<boolean>> => runInExcel(removeScratch, { idempotent: true });

function excelAtHand(platform: string): ExcelAtHand {
  const { displayLanguage, contentLanguage, diagnostics, requirements } = Office.context;
  let excelApi = '1.1';
  for (let minor = 2; minor < 40 && requirements.isSetSupported('ExcelApi', `1.${minor}`); minor += 1) excelApi = `1.${minor}`;
  return { platform, version: diagnostics.version, displayLanguage, contentLanguage, excelApi };
}
