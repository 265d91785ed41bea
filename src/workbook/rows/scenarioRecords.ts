import type { Scenario } from '../../domain/capacity';
import { done, type Outcome } from '../excel/problem';
import { runInExcel, type Job } from '../excel/run';
import { keep } from '../records/keep';
import { keptSheet, loadKept, type Kept } from '../records/kept';
import { parseScenarios } from '../records/scenarios';
import { commitSteps, writeInExcel } from '../writer';

/** The what-ifs kept in this workbook, as they were saved. */
export async function readScenarios(): Promise<Outcome<readonly Scenario[]>> {
  return runInExcel(async (job) => parseScenarios((await load(job)).list('scenarios')), { idempotent: true });
}

/** Keeps a what-if under its name; one of that name, in whatever case, makes way. Gives all that are kept now. */
export async function saveScenario(scenario: Scenario): Promise<Outcome<readonly Scenario[]>> {
  return change('scenario', scenario, (kept) =>
    kept.some((other) => sameName(other, scenario))
      ? kept.map((other) => (sameName(other, scenario) ? scenario : other))
      : [...kept, scenario],
  );
}

/** Lets a what-if go. Gives all that are kept now. */
export async function removeScenario(name: string): Promise<Outcome<readonly Scenario[]>> {
  return change('scenarioGone', name, (kept) => kept.filter((other) => !sameName(other, { name })));
}

/** Reads again before it writes: a colleague may have saved one meanwhile. */
function change(
  name: 'scenario' | 'scenarioGone',
  asks: unknown,
  step: (kept: readonly Scenario[]) => readonly Scenario[],
): Promise<Outcome<readonly Scenario[]>> {
  return writeInExcel(name, asks, async (job) => {
    const kept = await load(job);
    const scenarios = step(parseScenarios(kept.list('scenarios')));
    const written = await commitSteps(job, {
      places: [keptSheet],
      kept,
      steps: [(building, there) => keep(building, there, 'scenarios', scenarios)],
    });
    return written.ok ? done(scenarios) : written;
  });
}

async function load(job: Job): Promise<Kept> {
  const loaded = loadKept(job);
  await job.sync();
  return loaded();
}

const sameName = (one: Pick<Scenario, 'name'>, other: Pick<Scenario, 'name'>): boolean =>
  one.name.trim().toLowerCase() === other.name.trim().toLowerCase();
