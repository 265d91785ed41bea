import { writeCheckReport, type CheckReport } from '../../../src/workbook';
import { readXlsx, writeXlsx } from '../../../src/xlsx';
import { openSample, valueOf } from '../openSample';

const report = (marks: number): CheckReport => ({
  title: 'Controle',
  subtitle: '',
  summary: '',
  severities: { error: 'Fout', warning: 'Waarschuwing' },
  headings: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'],
  none: 'Niets',
  lines: [],
  // No two below each other, so that each is a conditional format.
  marks: Array.from({ length: marks }, (_, index) => ({ sheet: 'Opdrachten', cell: `C${2 + 2 * index}`, severity: 'info', note: '' })),
});

/** Processor time in milliseconds of marking, marking anew (the earlier go first), writing the file and reading it. */
async function marking(marks: number): Promise<number> {
  const { workbook } = await openSample();
  const before = process.cpuUsage();
  for (let time = 1; time <= 2; time += 1) expect(valueOf(await writeCheckReport(report(marks), ['Opdrachten'])).marked).toBe(marks);
  const again = await readXlsx(await writeXlsx(workbook));
  const { user, system } = process.cpuUsage(before);
  const formats = again.sheets.find(({ name }) => name === 'Opdrachten')?.conditionalFormats ?? [];
  const ours = formats.filter(({ rule }) => String(rule['formula']).includes('strippenkaart'));
  expect(ours).toHaveLength(marks);
  expect(ours.map(({ priority }) => priority).sort((one, other) => one - other)).toEqual(ours.map((_, index) => index));
  return (user + system) / 1000;
}

test('eight times the marks take little more than eight times the work', async () => {
  await marking(250);
  const few = await marking(500);
  // Work that looks through all the others for each would be up to 64 times as much.
  expect((await marking(4_000)) / few).toBeLessThan(28);
}, 180_000);
