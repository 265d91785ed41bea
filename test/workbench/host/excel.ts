import { createHost, newWorkbook, type Host, type HostOptions } from '../../../workbench/host';
import { loadOffice, useHost } from '../../../workbench/office/loadOffice';

// What Excel.run lets go of after a test still goes over the bridge.
afterAll(() => eventsIn());

/** A fresh workbook with one sheet, answered by a host of its own, with the real Office.js on globalThis. */
export async function openExcel(options?: HostOptions): Promise<Host> {
  const host = createHost(newWorkbook('Blad1'), options);
  useHost(host);
  await loadOffice();
  host.stats.reset();
  return host;
}

/** The error of Office.js that a run ends with. */
export async function failureOf(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<OfficeExtension.Error> {
  const error: unknown = await Excel.run(work).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof OfficeExtension.Error)) throw new Error(`Expected an error of Office.js, got ${String(error)}`);
  return error;
}

/** Writes from A1 on the first sheet and reads one property of the same range back. */
export async function writeAndRead<K extends 'values' | 'text' | 'formulas' | 'valueTypes' | 'numberFormat'>(
  values: readonly (readonly unknown[])[],
  property: K,
  format?: string,
): Promise<Excel.Range[K]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
    if (format !== undefined) range.numberFormat = values.map((row) => row.map(() => format));
    range.values = values.map((row) => [...row]);
    range.load(property);
    await context.sync();
    return range[property];
  });
}

/** Events arrive after the answer: waits until those on their way are in. */
export const eventsIn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
