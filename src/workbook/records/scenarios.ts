import type { Scenario } from '../../domain/capacity';
import { enumerations, type Level } from '../../domain/contract';
import type { Outcome } from '../excel/problem';
import { runInExcel, type Job } from '../excel/run';
import { recordsIn, settingJson } from '../excel/settingJson';
import { keep } from './keep';
import { loadKept, type Kept } from './kept';

/** The what-ifs kept in this workbook, as they were saved. */
export async function readScenarios(): Promise<Outcome<readonly Scenario[]>> {
  return runInExcel(async (job) => parseScenarios((await load(job)).list('scenarios')), { idempotent: true });
}

/** Keeps a what-if under its name; one of that name, in whatever case, makes way. Gives all that are kept now. */
export async function saveScenario(scenario: Scenario): Promise<Outcome<readonly Scenario[]>> {
  return change((kept) =>
    kept.some((other) => sameName(other, scenario))
      ? kept.map((other) => (sameName(other, scenario) ? scenario : other))
      : [...kept, scenario],
  );
}

/** Lets a what-if go. Gives all that are kept now. */
export async function removeScenario(name: string): Promise<Outcome<readonly Scenario[]>> {
  return change((kept) => kept.filter((other) => !sameName(other, { name })));
}

/** Reads again before it writes: a colleague may have saved one meanwhile. */
function change(step: (kept: readonly Scenario[]) => readonly Scenario[]): Promise<Outcome<readonly Scenario[]>> {
  return runInExcel(
    async (job) => {
      const kept = await load(job);
      const scenarios = step(parseScenarios(kept.list('scenarios')));
      keep(job, kept, 'scenarios', scenarios);
      await job.sync();
      return scenarios;
    },
    { idempotent: true },
  );
}

async function load(job: Job): Promise<Kept> {
  const loaded = loadKept(job);
  await job.sync();
  return loaded();
}

const sameName = (one: Pick<Scenario, 'name'>, other: Pick<Scenario, 'name'>): boolean =>
  one.name.trim().toLowerCase() === other.name.trim().toLowerCase();

/** What was kept, leaving out whatever does not fit: another version or another hand may have written it. */
export function parseScenarios(value: unknown): readonly Scenario[] {
  return recordsIn(settingJson(value)).flatMap((item): Scenario[] => {
    if (typeof item.name !== 'string' || item.name.trim() === '') return [];
    const leaving = recordsIn(item.leaving).flatMap(({ member, lastDay }) =>
      typeof member === 'string' && isSerial(lastDay) ? [{ member, lastDay }] : [],
    );
    const arriving = recordsIn(item.arriving).flatMap(({ member, level, fte, from, to }) =>
      typeof member === 'string' && typeof fte === 'number' && isSerial(from)
        ? [{ member, level: levelOf(level), fte, from, to: isSerial(to) ? to : null }]
        : [],
    );
    return [{ name: item.name, leaving, arriving, periodEnd: isSerial(item.periodEnd) ? item.periodEnd : null }];
  });
}

const isSerial = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 1;
const levelOf = (value: unknown): Level | null => (Object.keys(enumerations.level) as Level[]).find((level) => level === value) ?? null;
