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
  // No two below each other, so that each is an area.
  marks: Array.from({ length: marks }, (_, index) => ({ sheet: 'Opdrachten', cell: `C${2 + 2 * index}`, severity: 'info', note: '' })),
});

const ofOurs = ({ rule }: { readonly rule: object }): boolean => JSON.stringify(rule).includes('strippenkaart');

/** Processor time in milliseconds of marking, marking anew (the earlier go first), writing the file and reading it. */
async function marking(marks: number): Promise<number> {
  const { workbook } = await openSample();
  const before = process.cpuUsage();
  for (let time = 1; time <= 2; time += 1) expect(valueOf(await writeCheckReport(report(marks), ['Opdrachten'], {})).marked).toBe(marks);
  const again = await readXlsx(await writeXlsx(workbook));
  const { user, system } = process.cpuUsage(before);
  const formats = again.sheets.find(({ name }) => name === 'Opdrachten')?.conditionalFormats ?? [];
  const ours = formats.filter(ofOurs);
  expect(ours.flatMap(({ areas }) => areas)).toHaveLength(marks);
  expect(ours.length).toBe(marks > 1_000 ? Math.ceil(marks / 1_380) : marks);
  expect(ours.map(({ priority }) => priority).sort((one, other) => one - other)).toEqual(ours.map((_, index) => index));
  return (user + system) / 1000;
}

/** The same of formats that each have a cell of their own, as an earlier version made them. */
async function formatting(count: number): Promise<number> {
  const { workbook } = await openSample();
  const before = process.cpuUsage();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Opdrachten');
    for (let index = 0; index < count; index += 1) {
      const format = sheet.getCell(1 + 2 * index, 2).conditionalFormats.add('Custom');
      format.custom.rule.formula = '="strippenkaart"<>""';
    }
    await context.sync();
  });
  valueOf(await writeCheckReport(report(0), ['Opdrachten'], {}));
  expect(workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats.filter(ofOurs))).toEqual([]);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test('eight times the marks take little more than eight times the work', async () => {
  await marking(250);
  const few = await marking(500);
  // Work that looks through all the others for each would be up to 64 times as much.
  expect((await marking(4_000)) / few).toBeLessThan(28);
}, 180_000);

test('so do formats of a cell each, made and removed', async () => {
  await formatting(250);
  const few = await formatting(500);
  expect((await formatting(4_000)) / few).toBeLessThan(28);
}, 180_000);
