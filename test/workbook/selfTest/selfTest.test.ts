import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { watchCalls } from '../../../src/functions/register';
import {
  machineQuestions,
  ownPrefix,
  personIds,
  personRestsOn,
  questionIds,
  removeLeftovers,
  runSelfTest,
  scratchSheet,
  type Answer,
  type SelfTestReport,
} from '../../../src/workbook/selfTest';
import type { Outcome } from '../../../src/workbook';
import { aroundIt } from '../../../scripts/assumptions/aroundIt';
import { assumptionsDocument } from '../../../scripts/assumptions/document';
import { inTheWorkbook } from '../../../scripts/assumptions/inTheWorkbook';
import { profileNames, profiles, type Host, type ProfileName } from '../../../workbench/host';
import { valueOf } from '../openSample';
import { openAs, openAsSame, seen, selfTest } from './excels';

const root = join(__dirname, '../../..');
const leftIn = ({ workbook }: Host): readonly string[] => [
  ...workbook.sheets.map(({ name }) => name).filter((name) => name !== 'Blad1'),
  ...workbook.names.map(({ name }) => name),
];

test('there are at least 35 questions for the machine and fifteen for a person, each with its source and the code that rests on it', () => {
  expect(machineQuestions.length).toBeGreaterThanOrEqual(35);
  expect(new Set(machineQuestions.map(({ id }) => id))).toEqual(new Set(questionIds));
  expect(machineQuestions).toHaveLength(questionIds.length);
  expect(personIds).toHaveLength(15);
  for (const { source, expected } of machineQuestions) expect([source === '', expected.length]).toEqual([false, expect.any(Number)]);
  const files = [...machineQuestions.flatMap(({ restsOn }) => restsOn), ...Object.values(personRestsOn).flat()];
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

const answersOf: Partial<Record<ProfileName, readonly Answer[]>> = {};

describe.each(profileNames)('in %s', (name) => {
  test('every assumption holds or cannot be asked, each row of the profile is seen, and nothing is left', async () => {
    const host = await openAs({ profile: name });
    const { answers } = await selfTest();
    answersOf[name] = answers;
    expect(answers.filter(({ outcome }) => outcome === 'differs')).toEqual([]);
    expect(answers.filter(({ outcome }) => outcome === 'not-asked').map(({ id, seen }) => `${id}: ${seen}`)).toEqual([
      'notes-there: not-supported',
    ]);
    const seenOf = new Map<string, string>(answers.map(({ id, seen }) => [id, seen]));
    for (const { told } of profiles[name].rows)
      if (told.by === 'question') expect([told.id, seenOf.get(told.id)]).toEqual([told.id, told.seen]);
    expect(leftIn(host)).toEqual([]);
    expect(host.workbook.activeSheet).toBe('Blad1');
  });
});

test('docs/excel-assumptions.md is what the data and these answers make of it (npm run assumptions)', () => {
  const written = readFileSync(join(root, 'docs/excel-assumptions.md'), 'utf8');
  expect(written).toBe(assumptionsDocument(answersOf as Record<ProfileName, readonly Answer[]>));
});

test('every note that names a question names one that is there', () => {
  const known = new Set<string>([...questionIds, ...personIds]);
  const named = [...inTheWorkbook, ...aroundIt].flatMap(({ points }) => points.flatMap(({ asked, people }) => [...asked, ...people]));
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

test('a planted difference is found', async () => {
  const host = await openAs({ quirks: { failedBatchKeeps: 'nothing' } });
  const { answers } = await selfTest();
  expect(answers.filter(({ outcome }) => outcome === 'differs').map(({ id, seen }) => `${id}: ${seen}`)).toEqual(['batch-keeps: nothing']);
  expect(leftIn(host)).toEqual([]);
});

describe('an event that comes a moment after the first counts', () => {
  /** The user at the same sheet, as an Excel that tells of more than we think: once the question has written 2 there. */
  async function withEdit(id: string, written: number, edited: string): Promise<string | undefined> {
    const host = await openAs({});
    let isDone = false;
    host.onChange(() => {
      const sheet = host.workbook.sheets.find(({ name }) => name === scratchSheet);
      if (isDone || sheet?.cells.get(written, 0)?.value !== 2) return;
      isDone = true;
      setTimeout(() => host.edit(scratchSheet, edited, [[5]]), 100);
    });
    return seen(id, machineQuestions);
  }

  test.each([
    ['event-neighbours', 1, 'A3', '2'],
    ['event-formulas', 0, 'F6', '1'],
  ])('%s', async (id, written, edited, expected) => {
    expect(await withEdit(id, written, edited)).toBe(expected);
  });
});

describe('a run that does not come to its end', () => {
  test('stopped half-way, says that it was stopped and leaves nothing', async () => {
    const host = await openAs({});
    const stopped = new AbortController();
    const outcome = await runSelfTest({
      signal: stopped.signal,
      platform: 'PC',
      day: '2026-11-28',
      watchCalls,
      onAnswer: (count) => void (count === 20 && stopped.abort()),
    });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    expect(leftIn(host)).toEqual([]);
  });

  test('stopped and started again at once, the second has its own sheet and comes to its end', async () => {
    const host = await openAs({});
    const stopped = new AbortController();
    const some = machineQuestions.filter(({ kind }) => kind === 'values' || kind === 'names');
    const options = { platform: 'PC', day: '2026-11-28', watchCalls, questions: some };
    // A request that takes its time: who stopped does not wait for it, and starts again meanwhile.
    const second = new Promise<Outcome<SelfTestReport>>((resolve) =>
      host.beforeRequest(10, async () => {
        stopped.abort();
        resolve(runSelfTest({ ...options, signal: new AbortController().signal }));
        await new Promise((resume) => setTimeout(resume, 100));
      }),
    );
    const first = runSelfTest({ ...options, signal: stopped.signal });
    expect(await first).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    expect(valueOf(await second).answers.filter(({ outcome }) => outcome !== 'holds')).toEqual([]);
    expect(leftIn(host)).toEqual([]);
  });

  test('stopped before it began, does nothing', async () => {
    const host = await openAs({});
    host.stats.reset();
    const outcome = await runSelfTest({ signal: AbortSignal.abort(), platform: 'PC', day: '2026-11-28', watchCalls });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    expect(host.stats.requests).toBe(0);
  });

  test('stopped where the sheet cannot be taken away, does not say that it is gone', async () => {
    const host = await openAs({});
    const stopped = new AbortController();
    const outcome = await runSelfTest({
      signal: stopped.signal,
      platform: 'PC',
      day: '2026-11-28',
      watchCalls,
      onAnswer: () => {
        for (let request = 1; request < 9; request += 1) host.failAt(request, 'AccessDenied');
        stopped.abort();
      },
    });
    host.letPass();
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'protected' } });
    expect(leftIn(host)).toContain(scratchSheet);
    expect(valueOf(await removeLeftovers())).toBe(true);
  });

  test('broken off by a pane that closed, leaves a sheet that the next start takes away, protected and renamed or not', async () => {
    const host = await openAs({});
    const stopped = new AbortController();
    // The pane is gone: nothing it still had to send arrives.
    host.beforeRequest(40, () => new Promise(() => undefined));
    void runSelfTest({ signal: stopped.signal, platform: 'PC', day: '2026-11-28', watchCalls: null });
    await new Promise((resume) => setTimeout(resume, 1500));
    expect(leftIn(host)).toContain(scratchSheet);
    const next = await openAsSame(host);
    const sheet = next.workbook.sheets.find(({ name }) => name === scratchSheet);
    if (!sheet) throw new Error('The sheet is gone already');
    sheet.protection = { protected: true, options: {} };
    sheet.name = 'Hernoemd';
    next.workbook.names = next.workbook.names.map((each) => ({ ...each, formula: each.formula.replace(`'${scratchSheet}'`, 'Hernoemd') }));
    expect(valueOf(await removeLeftovers())).toBe(true);
    expect(leftIn(next)).toEqual([]);
    expect(valueOf(await removeLeftovers())).toBe(false);
    stopped.abort();
  });

  test('in a workbook whose structure is protected says so, and asks nothing', async () => {
    const host = await openAs({ quirks: { structureProtected: true } });
    const outcome = await runSelfTest({ signal: new AbortController().signal, platform: 'PC', day: '2026-11-28', watchCalls });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'structure-protected' } });
    expect(leftIn(host)).toEqual([]);
  });

  test('a sheet of the user that bears the name stays', async () => {
    const host = await openAs({});
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(scratchSheet).getRange('A1').values = [['van mij']];
      await context.sync();
    });
    await selfTest(machineQuestions.slice(0, 3));
    expect(leftIn(host)).toEqual([scratchSheet]);
    expect(host.workbook.sheets.find(({ name }) => name === scratchSheet)?.cells.get(0, 0)?.value).toBe('van mij');
    expect(host.workbook.names.some(({ name }) => name.startsWith(ownPrefix))).toBe(false);
  });
});
