import { hasLibreOffice, recalculated } from './libreOffice';
import { runJson, sample } from '../workbench/cli/runCommand';

interface Card {
  readonly municipality: string;
  readonly granted: number;
  readonly mutations: number;
  readonly reserved: number;
  readonly spent: number;
  readonly remaining: number;
}

/** Where LibreOffice is missing this says so by failing: continuous integration installs it. */
describe('The balances that people without the add-in see', () => {
  test('LibreOffice, recalculating the native formulas on Overzicht, gives what the command gives', async () => {
    if (!hasLibreOffice()) throw new Error('LibreOffice (soffice) is not on this machine: install libreoffice-calc-nogui.');
    const { rows } = await runJson<{ rows: readonly Card[] }>('balance', sample);
    const sheet = recalculated(sample, 'Overzicht');
    const native = new Map(sheet.map((cells) => [cells[0] ?? '', cells.slice(1, 6).map(Number)]));
    expect(rows).toHaveLength(12);
    for (const { municipality, granted, mutations, reserved, spent, remaining } of rows) {
      expect([municipality, native.get(municipality)]).toEqual([municipality, [granted, mutations, reserved, spent, remaining]]);
    }
  }, 120_000);
});
