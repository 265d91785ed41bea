import { createCalculator } from '../../../workbench/calc';
import type { Host } from '../../../workbench/host';
import { actionType, pathType } from '../../../workbench/host/wire/messages';
import { openExcel } from './excel';

let host: Host;

beforeAll(async () => {
  await openExcel();
  CustomFunctions.associate('WIRE_SUM', (values: number[][]) => values.flat().reduce((sum, value) => sum + value, 0));
  CustomFunctions.associate('WIRE_COLUMN', (values: string[][]) => Promise.resolve(values.map(([name]) => [`${String(name)}!`, 1])));
  CustomFunctions.associate('WIRE_REFUSE', () =>
    Promise.reject(new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'Deze gemeente staat niet in Gemeenten.')),
  );
  CustomFunctions.associate('WIRE_BREAK', () => {
    throw new Error('kapot');
  });
});

beforeEach(async () => {
  host = await openExcel({ calculator: createCalculator, customFunctions: ['WIRE_SUM', 'WIRE_COLUMN', 'WIRE_REFUSE', 'WIRE_BREAK'] });
});

// Office.js hands in answers at most twice a second, and looks back half a second after the last.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 600)));

describe('a custom function, called at the wire', () => {
  test('gives a value', async () => {
    expect(
      await host.invoke(
        'WIRE_SUM',
        [
          [
            [1, 2],
            [3, 4],
          ],
        ],
        'Blad1!A1',
      ),
    ).toBe(10);
  });

  test('gives a matrix, also later', async () => {
    expect(await host.invoke('WIRE_COLUMN', [[['Assen'], ['Emmen']]], 'Blad1!A1')).toEqual([
      ['Assen!', 1],
      ['Emmen!', 1],
    ]);
  });

  test('refuses with CustomFunctions.Error: its code and its own words', async () => {
    expect(await host.invoke('WIRE_REFUSE', [], 'Blad1!A1')).toEqual({ error: '#N/A', message: 'Deze gemeente staat niet in Gemeenten.' });
  });

  test('that throws something else gives #VALUE!', async () => {
    expect(await host.invoke('WIRE_BREAK', [], 'Blad1!A1')).toEqual({ error: '#VALUE!' });
  });

  test('that the add-in does not have gives #NAME?', async () => {
    expect(await host.invoke('WIRE_UNKNOWN', [], 'Blad1!A1')).toEqual({ error: '#NAME?' });
  });

  test('answers are no requests of the add-in', async () => {
    host.stats.reset();
    await host.invoke('WIRE_SUM', [[[1]]], 'Blad1!A1');
    expect([host.stats.requests, host.stats.housekeeping]).toEqual([0, 1]);
  });
});

test('are called once their page says that they may be, not before', async () => {
  const messages: string[] = [];
  const give = host.connect((json) => void messages.push(json));
  host.edit('Blad1', 'A1', [['=FLEX.WIRE_SUM(A2:A3)']]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(messages).toEqual([]);
  // As custom-functions-runtime.js says it.
  const Actions = [
    { Id: 1, ActionType: actionType.instantiate, Name: '', ObjectPathId: 1 },
    { Id: 2, ActionType: actionType.method, Name: '_SetOsfControlContainerReadyForCustomFunctions', ObjectPathId: 1, ArgumentInfo: {} },
  ];
  const ObjectPaths = {
    1: { Id: 1, ObjectPathType: pathType.newObject, Name: 'Microsoft.ExcelServices.CustomFunctions', ArgumentInfo: {} },
  };
  give(JSON.stringify({ id: 1, message: { body: { Actions, ObjectPaths } } }));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(messages.filter((json) => json.includes('WIRE_SUM'))).toHaveLength(1);
});

test('many calls go out together, in messages that are read in a moment', async () => {
  const messages: string[] = [];
  // The last to connect is the one that is called.
  host.connect((json) => void messages.push(json), 'ready');
  host.edit(
    'Blad1',
    'A1:A1000',
    Array.from({ length: 1000 }, (_, row) => [1_000_000_000 + row]),
  );
  host.edit(
    'Blad1',
    'C1:C200',
    Array.from({ length: 200 }, () => ['=FLEX.WIRE_SUM(A$1:A$1000)']),
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  const calls = messages.map((json) => (JSON.parse(json) as { message: { entries: unknown[] } }).message.entries.length);
  // 200 calls of some 13 kB each.
  expect(calls.reduce((sum, count) => sum + count, 0)).toBe(200);
  expect(calls.length).toBeLessThan(10);
  expect(Math.max(...messages.map((json) => json.length))).toBeLessThan(600_000);
});

describe('in a formula', () => {
  test('the cell gets the answer, the change is told, and what depends on it follows', async () => {
    const seen: string[] = [];
    host.onChange(({ kind }) => seen.push(kind));
    host.edit('Blad1', 'A1:A2', [[4], [5]]);
    host.edit('Blad1', 'C1', [['=FLEX.WIRE_SUM(A1:A2)']]);
    host.edit('Blad1', 'D1', [['=C1*2']]);
    await host.settled();
    const value = (column: number) => host.workbook.sheets[0]?.cells.get(0, column)?.value;
    expect([value(2), value(3)]).toEqual([9, 18]);
    expect(seen).toContain('calculated');
    expect(
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange('C1:D1').load('values,formulas');
        await context.sync();
        return [range.values, range.formulas];
      }),
    ).toEqual([[[9, 18]], [['=FLEX.WIRE_SUM(A1:A2)', '=C1*2']]]);
  });
});
