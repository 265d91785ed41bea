import { join } from 'node:path';
import { readOurTables } from '../../../src/workbook';
import { openSession } from '../../../workbench/cli/session';
import { sample, temporaryFolder } from './runCommand';

/** Assen on the sample: 12 granted, 9 spent, 2 reserved, so 1 strip left. */
describe('A workbook with custom functions, opened by the command', () => {
  test('calculates them through the wire, and keeps what they gave in the file', async () => {
    const session = await openSession(sample, { language: 'nl', today: 46349 });
    session.host.edit('Team', 'J1', [['=FLEX.STRIPS_REMAINING("Assen",2026,Toekenning[#All],Opdrachten[#All],Mutaties[#All])']]);
    await session.host.settled();
    const out = join(temporaryFolder(), 'functies.xlsx');
    await session.save(out);
    const again = await openSession(out, { language: 'nl', today: 46349 });
    const cell = again.workbook.sheets.find(({ name }) => name === 'Team')?.cells.get(0, 9);
    expect([cell?.value, cell?.formula]).toEqual([
      1,
      '=FLEX.STRIPS_REMAINING("Assen",2026,Toekenning[#All],Opdrachten[#All],Mutaties[#All])',
    ]);
    expect((await readOurTables()).ok).toBe(true);
  });

  test('asks for them where the file was saved without the add-in, and shows #NAME?', async () => {
    const session = await openSession(sample, { language: 'nl', today: 46349 });
    const team = session.workbook.sheets.find(({ name }) => name === 'Team');
    const formula = '=FLEX.STRIPS_REMAINING("Assen",2026,Toekenning[#All],Opdrachten[#All],Mutaties[#All])';
    team?.cells.set(0, 9, { value: '#NAME?', error: true, formula });
    const out = join(temporaryFolder(), 'zonder-invoegtoepassing.xlsx');
    await session.save(out);
    const again = await openSession(out, { language: 'nl', today: 46349 });
    expect(again.workbook.sheets.find(({ name }) => name === 'Team')?.cells.get(0, 9)?.value).toBe(1);
  });
});
