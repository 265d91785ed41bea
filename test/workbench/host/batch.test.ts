import { createHost, newWorkbook, type Host } from '../../../workbench/host';
import { loadOffice, useHost } from '../../../workbench/office/loadOffice';

let host: Host;

beforeAll(async () => {
  useHost(createHost(newWorkbook('Blad1')));
  await loadOffice();
});

beforeEach(() => {
  host = createHost(newWorkbook('Blad1'));
  useHost(host);
});

const failure = async (work: Promise<unknown>): Promise<OfficeExtension.Error> => {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof OfficeExtension.Error)) throw new Error(`Expected an error of Office.js, got ${String(error)}`);
  return error;
};

describe('a batch of the real Office.js', () => {
  test('writes values and reads them back with their formats in one request', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('B2:C3');
      range.values = [
        ['Assen', 13],
        ['Emmen', true],
      ];
      range.format.fill.color = '#FFEE00';
      range.load('values,address,format/fill/color,rowCount');
      sheet.load('name');
      await context.sync();
      expect(range.values).toEqual([
        ['Assen', 13],
        ['Emmen', true],
      ]);
      expect(range.address).toBe('Blad1!B2:C3');
      expect(range.format.fill.color).toBe('#FFEE00');
      expect(sheet.name).toBe('Blad1');
    });
    expect(host.stats.requests).toBe(1);
  });

  test('a property that was not loaded cannot be read: PropertyNotLoaded', async () => {
    const error = await failure(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        await context.sync();
        return sheet.name;
      }),
    );
    expect(error.code).toBe('PropertyNotLoaded');
  });
});
