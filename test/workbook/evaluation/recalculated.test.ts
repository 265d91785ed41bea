import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasLibreOffice, recalculated } from '../../scenarios/libreOffice';
import { build, openScenario, sheetOf } from './scenarioWorkbook';

/** Where LibreOffice is missing this says so by failing: continuous integration installs it. */
describe('The sheet in another program', () => {
  test('LibreOffice, recalculating every formula, gives the figures that the add-in wrote', async () => {
    if (!hasLibreOffice()) throw new Error('LibreOffice (soffice) is not on this machine: install libreoffice-calc-nogui.');
    const session = await openScenario();
    await build({ comparedWith: '2025' });
    // Empty rows are no rows in a CSV.
    const own = (await sheetOf(session, 'Evaluatie 2026')).filter((row) => row.some((cell) => cell !== ''));
    const file = join(mkdtempSync(join(tmpdir(), 'evaluation-')), 'scenario.xlsx');
    await session.save(file);
    const read = recalculated(file, 'Evaluatie 2026').filter((row) => row.some((cell) => cell !== ''));
    let compared = 0;
    own.forEach((row, at) =>
      row.forEach((cell, column) => {
        const other = read[at]?.[column] ?? '';
        if (typeof cell !== 'number') return;
        compared += 1;
        const theirs = other.endsWith('%') ? Number(other.slice(0, -1)) / 100 : Number(other);
        expect([at + 1, column, theirs.toFixed(9)]).toEqual([at + 1, column, cell.toFixed(9)]);
      }),
    );
    expect(compared).toBeGreaterThan(150);
    expect(read.flat().filter((cell) => /^(#|Err:)/.test(cell))).toEqual([]);
  }, 120_000);
});
