import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerFunctions, watchCalls } from '../src/functions/register';
import { runSelfTest, type Answer } from '../src/workbook/selfTest';
import { createCalculator } from '../workbench/calc';
import { createHost, newWorkbook, playProfile, profileNames, profiles, type ProfileName } from '../workbench/host';
import { loadOffice, useHost } from '../workbench/office/loadOffice';
import { computePivot } from '../workbench/pivot';
import { assumptionsDocument } from './assumptions/document';

/** `npm run assumptions`: asks each Excel that the host plays, and writes docs/excel-assumptions.md. */
async function main(): Promise<void> {
  const seen: Partial<Record<ProfileName, readonly Answer[]>> = {};
  for (const profile of profileNames) {
    playProfile(profile);
    useHost(createHost(newWorkbook('Blad1'), { today: 46349, calculator: createCalculator, pivotEngine: computePivot }));
    await loadOffice();
    if (profile === profileNames[0]) registerFunctions(() => 'nl');
    const outcome = await runSelfTest({
      signal: new AbortController().signal,
      platform: profiles[profile].platform,
      day: '2026-11-28',
      watchCalls,
    });
    if (!outcome.ok) throw new Error(`The self-test was refused in ${profile}: ${outcome.problem.code}`);
    seen[profile] = outcome.value.answers;
  }
  writeFileSync(join(__dirname, '../docs/excel-assumptions.md'), assumptionsDocument(seen as Record<ProfileName, readonly Answer[]>));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
