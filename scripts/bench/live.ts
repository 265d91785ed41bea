/**
 * What an edit of one cell costs among 10,000 rows: reading and checking everything, beside only what the edit touched.
 * Run: npm run bench:live
 */
import { performance } from 'node:perf_hooks';
import { check, checkOptions, recheck } from '../../src/domain/checks';
import { readEdits, readOurTables, type SheetEdit, type Outcome, type WorkbookRead } from '../../src/workbook';
import { openSession } from '../../workbench/cli/session';

const rows = Number(process.argv[2] ?? 10_000);
const today = 46349;
const runs = 7;

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

const optionsOf = (read: WorkbookRead) => checkOptions(read, today, []);
const median = (times: readonly number[]): number => [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

async function bench(): Promise<void> {
  const { host, workbook } = await openSession('samples/drenthe-2026.xlsx', { language: 'nl', today });
  const sheet = workbook.sheets.find(({ name }) => name === 'Opdrachten')!;
  const table = sheet.tables[0]!;
  const { top, left, right, bottom } = table.area;
  for (let row = bottom + 1; row <= top + rows; row++) {
    for (let column = left; column <= right; column++) {
      const like = sheet.cells.get(top + 1 + ((row - top - 1) % (bottom - top)), column);
      const shifted = like && typeof like.value === 'number' && like.value > 40_000 ? like.value + (row % 150) : (like?.value ?? '');
      if (like) sheet.cells.set(row, column, { ...like, value: column === left ? `L-${row}` : shifted });
    }
  }
  table.area = { ...table.area, bottom: top + rows };
  const times = { read: [] as number[], check: [] as number[], readEdit: [] as number[], recheck: [] as number[] };
  let [before, bytesWhole, bytesEdit] = [valueOf(await readOurTables()), 0, 0];
  let result = check(before.tables, optionsOf(before));
  for (let run = 0; run < runs; run++) {
    host.stats.reset();
    const start = performance.now();
    const whole = valueOf(await readOurTables());
    const read = performance.now();
    const options = optionsOf(before);
    result = check(whole.tables, options);
    times.read.push(read - start);
    times.check.push(performance.now() - read);
    bytesWhole = host.stats.bytesIn + host.stats.bytesOut;
    before = { ...before, tables: whole.tables };

    host.edit('Opdrachten', 'M5000', [[run % 2 === 0 ? 'drie' : 3]]);
    host.stats.reset();
    const edit: SheetEdit = { by: 'here', sheet: 'Opdrachten', sheetId: sheet.id, address: 'M5000', isValueEdit: true };
    const begin = performance.now();
    const light = valueOf(await readEdits(before, [edit]));
    const got = performance.now();
    result = recheck({ tables: before.tables, options, result }, light.read.tables, light.touched ?? [], { ...options });
    times.readEdit.push(got - begin);
    times.recheck.push(performance.now() - got);
    bytesEdit = host.stats.bytesIn + host.stats.bytesOut;
  }
  const [read, checked, readEdit, rechecked] = [times.read, times.check, times.readEdit, times.recheck].map(median) as [
    number,
    number,
    number,
    number,
  ];
  console.log(
    `${rows} rows, median of ${runs}, ${result.findings.length} findings: everything ${(read + checked).toFixed(0)} ms (read ${read.toFixed(0)}, check ${checked.toFixed(0)}; ${bytesWhole} bytes), ` +
      `one edit ${(readEdit + rechecked).toFixed(0)} ms (read ${readEdit.toFixed(1)}, check ${rechecked.toFixed(1)}; ${bytesEdit} bytes)`,
  );
  if (readEdit + rechecked > (read + checked) / 2) process.exitCode = 1;
}

void bench();
