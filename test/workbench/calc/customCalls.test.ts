import type { FunctionResult } from '../../../workbench/calc/port';
import type { Sheet } from '../../../src/xlsx/model/workbook';
import { calculatorOf, cellAt, edit, put, sheetOf, valueAt, workbookOf } from './book';

const values = (sheet: Sheet, ...addresses: string[]) => addresses.map((address) => valueAt(sheet, address));

describe('a function of the add-in', () => {
  type Call = { id: string; args: readonly unknown[]; address: string; answer: (result: FunctionResult) => void };
  function addIn() {
    const calls: Call[] = [];
    const invoke = (id: string, args: readonly unknown[], address: string): Promise<FunctionResult> =>
      new Promise((answer) => calls.push({ id, args, address, answer }));
    const recalculated: string[] = [];
    return {
      calls,
      recalculated,
      context: {
        invoke,
        recalculated: (sheet: Sheet, area: { top: number; bottom: number }) =>
          recalculated.push(`${sheet.name} ${area.top}-${area.bottom}`),
      },
    };
  }

  test('shows #BUSY! until its answer is in, then the answer, also in what reads it', async () => {
    const sheet = sheetOf('Blad 1', [['x', '=FLEX.ECHO(A1,A1:A2,"")', '=B1&"!"']]);
    const { calls, context, recalculated } = addIn();
    const calculator = calculatorOf(workbookOf(sheet), context);
    expect([cellAt(sheet, 'B1')?.value, cellAt(sheet, 'C1')?.value]).toEqual(['#BUSY!', '#BUSY!']);
    expect(calls).toMatchObject([{ id: 'ECHO', args: ['x', [['x'], ['']], ''], address: "'Blad 1'!B1" }]);
    calls[0]?.answer('ja');
    await calculator.settled();
    expect([cellAt(sheet, 'B1'), valueAt(sheet, 'C1')]).toEqual([{ value: 'ja', formula: '=FLEX.ECHO(A1,A1:A2,"")' }, 'ja!']);
    expect(recalculated).toEqual(['Blad 1 0-0']);
  });

  test('is told an empty cell from an argument left out', () => {
    const sheet = sheetOf('A', [[null, '=FLEX.ECHO(A1,,A1:A2)', '=FLEX.ECHO()']]);
    const { calls, context } = addIn();
    calculatorOf(workbookOf(sheet), context);
    expect(calls.map(({ args }) => args)).toEqual([['', null, [[''], ['']]], []]);
  });

  test('is asked again only when an argument changed', async () => {
    const sheet = sheetOf('A', [[1, '=FLEX.ECHO(A1:A2)'], [2], [3]]);
    const { calls, context } = addIn();
    const calculator = calculatorOf(workbookOf(sheet), context);
    calls[0]?.answer(1);
    await calculator.settled();
    edit(calculator, sheet, 'A3', 30);
    edit(calculator, sheet, 'A1', 1);
    calculator.all();
    expect([calls.length, valueAt(sheet, 'B1')]).toEqual([1, 1]);
    edit(calculator, sheet, 'A1', 9);
    expect([calls.length, valueAt(sheet, 'B1')]).toEqual([2, '#BUSY!']);
  });

  test('an answer to an old question is not used', async () => {
    const sheet = sheetOf('A', [[1, '=FLEX.ECHO(A1)']]);
    const { calls, context } = addIn();
    const calculator = calculatorOf(workbookOf(sheet), context);
    edit(calculator, sheet, 'A1', 2);
    calls[1]?.answer('nieuw');
    calls[0]?.answer('oud');
    await calculator.settled();
    expect(valueAt(sheet, 'B1')).toBe('nieuw');
  });

  test('answers an array, which spills, an error, or nothing', async () => {
    const sheet = sheetOf('A', [['=FLEX.A()', '=FLEX.B()', '=FLEX.C()', '=SUM(A1:A2)']]);
    const { calls, context } = addIn();
    const calculator = calculatorOf(workbookOf(sheet), context);
    calls[0]?.answer([[4], [5]]);
    calls[1]?.answer({ error: '#N/A', message: 'onbekend' });
    calls[2]?.answer([[{ error: '#NUM!' }, 'b']]);
    await calculator.settled();
    expect(values(sheet, 'A1', 'A2', 'B1', 'D1')).toEqual([4, 5, '#N/A', 9]);
    expect(cellAt(sheet, 'B1')?.error).toBe(true);
    expect(cellAt(sheet, 'C1')).toMatchObject({ value: '#SPILL!' });
  });

  test('with an error as a single argument is not asked; a busy argument waits', async () => {
    const sheet = sheetOf('A', [['#N/A', '=FLEX.ECHO(A1)', '=FLEX.OUTER(FLEX.INNER(1))', '=IFERROR(FLEX.INNER(2),0)']]);
    const { calls, context } = addIn();
    const calculator = calculatorOf(workbookOf(sheet), context);
    expect(values(sheet, 'B1', 'C1', 'D1')).toEqual(['#N/A', '#BUSY!', '#BUSY!']);
    expect(calls.map(({ id }) => id)).toEqual(['INNER', 'INNER']);
    calls.forEach(({ answer }) => answer(5));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(calls.at(-1)).toMatchObject({ id: 'OUTER', args: [5] });
    calls.at(-1)?.answer(6);
    await calculator.settled();
    expect(values(sheet, 'C1', 'D1')).toEqual([6, 5]);
  });

  test('5,000 single calls go out together and come in by parts, so that the page stays awake', async () => {
    const sheet = sheetOf('A', [...Array.from({ length: 5000 }, (_, at) => [at, `=FLEX.ECHO(A${at + 1},$D$1:$E$1000)`])]);
    for (let row = 0; row < 1000; row++) for (const column of [3, 4]) put(sheet, row, column, row);
    const { calls, context, recalculated } = addIn();
    const start = performance.now();
    const calculator = calculatorOf(workbookOf(sheet), context);
    expect(calls).toHaveLength(5000);
    expect(calls[4999]?.args[1]).toBe(calls[0]?.args[1]);
    calls.forEach(({ answer }, at) => answer(at * 2));
    await calculator.settled();
    expect(valueAt(sheet, 'B5000')).toBe(9998);
    expect(recalculated).toEqual(Array.from({ length: 20 }, (_, part) => `A ${part * 250}-${part * 250 + 249}`));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
