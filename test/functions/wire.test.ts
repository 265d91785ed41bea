import { functionIds, registerFunctions } from '../../src/functions/register';
import type { Language } from '../../src/i18n/translator';
import { createHost, newWorkbook, type Host } from '../../workbench/host';
import { createCalculator } from '../../workbench/calc';
import { loadOffice, useHost } from '../../workbench/office/loadOffice';
import { functionsMetadata } from '../../scripts/functions-source';
import { emptinesses, type Emptiness } from './emptinesses';
import { cases, isRefusal } from './wireCases';
import { dutch, layTables, sheetsNeeded, tableNames } from './wireTables';

/**
 * Every function as Excel calls it: a formula in a cell, the wire's invocation message, the real runtime of custom functions, and the answer
 * back into cells, with the words of an error.
 */
const hostWith = (emptyCell: Emptiness): Host =>
  createHost(newWorkbook('Blad1'), {
    calculator: (context) => createCalculator(context, { emptyCell, takesRange: (id, at) => ranges.get(id)?.[at] ?? false }),
    customFunctions: functionIds,
  });
/** Which parameters of each function are ranges, as functions.json says. */
let ranges: ReadonlyMap<string, readonly boolean[]> = new Map();
/** Under a profile its own; all of them where no Excel is played, whose host has the oldest builds' text. */
const { emptyCell: played } = createHost(newWorkbook('Blad1')).quirks;
const tried: readonly Emptiness[] = played === '' ? emptinesses : [played];
let language: Language = 'nl';
/** The function that each cell called. */
const called = new Map<string, string>();

interface Told {
  readonly type: number;
  readonly message: { readonly entries: readonly (readonly unknown[])[] };
}

function heard(json: string): void {
  const told = JSON.parse(json) as Told;
  if (told.type !== 3) return;
  for (const [category, , , message] of told.message.entries) {
    if (category !== 1) continue;
    const [, id, , address] = message as [number, string, unknown, string];
    called.set(address, id);
  }
}

beforeAll(async () => {
  const { nl } = await functionsMetadata('https://localhost:3000');
  const { functions } = nl as { functions: readonly { id: string; parameters: readonly { dimensionality?: string }[] }[] };
  ranges = new Map(functions.map(({ id, parameters }) => [id, parameters.map(({ dimensionality }) => dimensionality === 'matrix')]));
});

// Office.js hands in answers at most twice a second, and looks back half a second after the last.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 600)));

/** Cases stand this far apart on their sheet, so that each may spill. */
const gap = 5;

describe.each(tried)('an empty cell sent as %j', (empty) => {
  const host = hostWith(empty);

  beforeAll(async () => {
    called.clear();
    useHost({
      ...host,
      connect: (deliver, functions) =>
        host.connect((json) => {
          heard(json);
          deliver(json);
        }, functions),
    });
    await loadOffice();
    // Once, for all hosts: what is registered stays with the library.
    if (empty === tried[0]) registerFunctions(() => language);
  });

  function cellsFrom(sheetName: string, row: number, rows: number, columns: number): unknown[][] {
    const cells = host.workbook.sheets.find(({ name }) => name === sheetName)?.cells;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, along) => cells?.get(row + down, along)?.value ?? ''),
    );
  }

  describe('Over the wire', () => {
    beforeAll(async () => {
      await Excel.run(async (context) => {
        for (const name of sheetsNeeded) context.workbook.worksheets.add(name);
        await context.sync();
      });
      const places: Readonly<Record<string, string>> = { ...layTables(host), blank: 'Los!ZZ1', 'allocation.body': 'Nl!A2:D4' };
      await Excel.run(async (context) => {
        for (const name of ['allocation', 'assignments', 'mutations'] as const) {
          context.workbook.worksheets.getItem('Nl').tables.add(places[name]?.split('!')[1] ?? '', true).name = tableNames[name];
        }
        await context.sync();
      });
      for (const each of ['nl', 'en'] as const) {
        language = each;
        cases.forEach(([, formula], index) => {
          const filled = formula.replace(/\{([\w.]+)\}/g, (_, name: string) => {
            const area = places[name];
            if (area === undefined) throw new Error(`nothing is called ${name}`);
            return area;
          });
          host.edit(`Vragen ${each}`, `A${index * gap + 1}`, [[`=FLEX.${filled}`]]);
        });
        await host.settled();
      }
    }, 60_000);

    describe.each(['nl', 'en'] as const)('in %s', (each) => {
      test.each(cases.map(([what, formula, result], index) => [formula.split('(')[0], what, result, index] as const))(
        '%s: %s',
        (id, _, result, index) => {
          const sheet = `Vragen ${each}`;
          const address = `'${sheet}'!A${index * gap + 1}`;
          if (isRefusal(result)) {
            expect(cellsFrom(sheet, index * gap, 1, 1)).toEqual([[result.code]]);
            expect(host.workbook.sheets.find(({ name }) => name === sheet)?.cells.get(index * gap, 0)?.errorWords ?? '').toMatch(
              result[each],
            );
            return;
          }
          const expected = Array.isArray(result) ? (result as unknown[][]) : [[result]];
          expect(cellsFrom(sheet, index * gap, expected.length, expected[0]?.length ?? 1)).toEqual(expected);
          expect(called.get(address)).toBe(id);
        },
      );
    });

    test('a function that is not there', async () => {
      expect(await host.invoke('STRIPS_LEFT', [[['Assen']]], 'Blad1!A1')).toEqual({ error: '#NAME?' });
    });
  });

  describe('In a cell', () => {
    const value = (row: number, column: number) => host.workbook.sheets[0]?.cells.get(row, column)?.value;
    const call = (municipality: string) => `=FLEX.STRIPS_REMAINING(${municipality},2026,A1:D4,F1:J4,L1:O3)`;

    beforeAll(async () => {
      host.edit('Blad1', 'A1:D4', dutch.allocation);
      host.edit('Blad1', 'F1:J4', dutch.assignments);
      host.edit('Blad1', 'L1:O3', dutch.mutations);
      host.edit('Blad1', 'Q1:Q3', [['Assen'], [''], ['Emmen']]);
      host.edit('Blad1', 'R1', [[call('Q1:Q3')]]);
      host.edit('Blad1', 'S1', [[call('Q1')]]);
      host.edit('Blad1', 'T1', [['=SUM(R1:R3)']]);
      await host.settled();
    });

    test('a column spills, and what reads it follows', () => {
      expect([value(0, 17), value(1, 17), value(2, 17), value(0, 18), value(0, 19)]).toEqual([8, '', 12, 8, 20]);
    });

    test('the answer is another after an edit, also of a co-author, and again after undoing it', async () => {
      host.edit('Blad1', 'I2', [[5]]);
      await host.settled();
      expect([value(0, 17), value(0, 18), value(0, 19)]).toEqual([7, 7, 19]);
      host.coauthorEdit('Blad1', 'J4', [['gepland']]);
      await host.settled();
      expect([value(2, 17), value(0, 19)]).toEqual([10, 17]);
      host.edit('Blad1', 'Q1', [['Nergens']]);
      await host.settled();
      expect([value(0, 17), value(0, 18), value(0, 19)]).toEqual(['#N/A', '#N/A', '#N/A']);
      host.undo();
      await host.settled();
      expect([value(0, 17), value(0, 18), value(0, 19)]).toEqual([7, 7, 17]);
    });
  });
});
