import { appendBookings, appendMutations, readOurTables, writeSettings } from '../../../src/workbook';
import { describeProblem } from '../../../src/i18n/describeProblem';
import { createTranslator } from '../../../src/i18n/translator';
import { cellAt, openSample, valueOf } from '../openSample';
import { changes, coauthorTrial } from './coauthors';
import { writingJobs } from './jobs';
import { baseOf, cleanRun, faultTrial, modes } from './trials';

const jobNamed = (name: string) => writingJobs.find((job) => job.name === name)!;
const mutation = { date: 46349, period: 2026, municipality: 'Assen', kind: 'correctie', strips: 1, id: 'M-9' };

describe('One writer', () => {
  test.each(['transfer', 'adoption'])(
    '%s: however its writing request fails, the workbook is as before or as after, and it says which',
    async (name) => {
      const job = jobNamed(name);
      const base = await baseOf(job);
      const clean = await cleanRun(job, base);
      expect(clean.after).not.toBe(clean.before);
      for (const mode of modes) {
        const { what, wrong } = await faultTrial(job, base, clean, { nth: 4, code: 'GeneralException', mode });
        expect({ what, wrong }).toEqual({ what, wrong: null });
      }
    },
    60_000,
  );

  test('a colleague who adds, sorts, renames or inserts in the last moment loses nothing, and nothing lands elsewhere', async () => {
    for (const name of ['transfer', 'settings']) {
      const job = jobNamed(name);
      const base = await baseOf(job);
      for (const change of changes) {
        const { what, wrong } = await coauthorTrial(job, base, change, 4);
        expect({ what, wrong }).toEqual({ what, wrong: null });
      }
    }
  }, 120_000);

  test('a column that the job cannot do without is a refusal that names it, never a dropped value', async () => {
    const session = await openSample();
    session.host.edit('Mutaties', 'E1', [['Aantal kaarten']]);
    const outcome = await appendMutations([mutation]);
    expect(outcome).toMatchObject({
      ok: false,
      problem: { code: 'column-missing', parameters: { table: 'Mutaties', column: 'Strippen' } },
    });
    expect(cellAt(session, 'Mutaties', 6, 1)).toBe('');
  });

  test('a table on a protected sheet does not grow: said before anything is written', async () => {
    const session = await openSample();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Mutaties');
      sheet.getRange('A1:I200').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    expect(await appendMutations([mutation])).toMatchObject({ ok: false, problem: { code: 'protected', written: [] } });
    expect(cellAt(session, 'Mutaties', 6, 1)).toBe('');
  });

  test('settings that a colleague sorted meanwhile are refused, with the row, and nothing is written', async () => {
    const { host } = await openSample();
    const before = valueOf(await readOurTables()).tables.settings?.values ?? [];
    host.beforeRequest(4, () =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem('Instellingen').sort.apply([{ key: 0, ascending: false }]);
        await context.sync();
      }),
    );
    const outcome = await writeSettings({ base: 5, lowBalance: 4 });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'changed', parameters: { table: 'Instellingen' } } });
    const after = valueOf(await readOurTables()).tables.settings?.values ?? [];
    expect([...after].map(String).sort()).toEqual([...before].map(String).sort());
    if (!outcome.ok) expect(describeProblem(createTranslator('nl'), outcome.problem)).toContain('gewijzigd door een ander');
  });

  test('Excel that does not answer is waited for no longer than twenty seconds, and a reading that stops says so', async () => {
    const { host } = await openSample();
    host.failAt(1, 'GeneralException', undefined, 'never-before');
    const now = Date.now.bind(Date);
    const began = now();
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => began + 200 * (now() - began));
    const outcome = await appendBookings([{ member: 'Adviseur 2', assignment: 'D-070', from: 46360, to: 46380, fte: 0.2 }]);
    clock.mockRestore();
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'no-answer', written: [] } });
  });
});
