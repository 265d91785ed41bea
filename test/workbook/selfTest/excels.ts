import { registerFunctions, watchCalls } from '../../../src/functions/register';
import { runSelfTest, type MachineQuestion, type SelfTestReport } from '../../../src/workbook/selfTest';
import { createCalculator } from '../../../workbench/calc';
import { createHost, newWorkbook, type Host, type HostOptions } from '../../../workbench/host';
import { loadOffice, useHost } from '../../../workbench/office/loadOffice';
import { computePivot } from '../../../workbench/pivot';
import { valueOf } from '../openSample';

let registered = false;

/** An Excel with an empty workbook, and the add-in's functions in it. */
export async function openAs(options: HostOptions): Promise<Host> {
  const host = createHost(newWorkbook('Blad1'), { today: 46349, calculator: createCalculator, pivotEngine: computePivot, ...options });
  useHost(host);
  await loadOffice();
  if (!registered) registerFunctions(() => 'nl');
  registered = true;
  host.open();
  return host;
}

/** The self-test as the pane runs it, or some of its questions. */
export async function selfTest(questions?: readonly MachineQuestion[], platform = 'PC'): Promise<SelfTestReport> {
  const { signal } = new AbortController();
  return valueOf(await runSelfTest({ signal, platform, day: '2026-11-28', watchCalls, ...(questions ? { questions } : {}) }));
}

/** What one question sees. */
export async function seen(id: string, questions: readonly MachineQuestion[]): Promise<string | undefined> {
  const { answers } = await selfTest(questions.filter((question) => question.id === id));
  return answers[0]?.seen;
}

/** The same workbook in another Excel, as after the pane was closed or the file opened again. */
export async function openAsSame({ workbook }: Host): Promise<Host> {
  const host = createHost(workbook, { today: 46349, calculator: createCalculator, pivotEngine: computePivot });
  useHost(host);
  host.open();
  return Promise.resolve(host);
}
