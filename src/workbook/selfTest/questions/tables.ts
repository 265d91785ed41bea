import type { Asked, MachineQuestion } from '../question';
import { scratchTable } from './scratchTable';

const append = ['src/workbook/writer/tableWrite.ts'] as const;

/** A table of two columns, Naam and Aantal, and two rows; sent at once. */
async function made(asked: Asked, second: readonly [unknown, unknown] = [1, 2]): Promise<Excel.Table> {
  const table = scratchTable(asked, [
    ['Naam', 'Aantal'],
    ['a', second[0]],
    ['b', second[1]],
  ]);
  await asked.sync();
  return table;
}

/** How many rows it has, its header not counted. */
async function rowsOf(table: Excel.Table, sync: Asked['sync']): Promise<number> {
  const body = table.getDataBodyRange().load('rowCount');
  await sync();
  return body.rowCount;
}

export const tables: readonly MachineQuestion[] = [
  {
    id: 'table-grows',
    kind: 'tables',
    sure: 'documented',
    source: 'Microsoft, "Coauthoring in Excel add-ins"; #3013 and #3191 otherwise',
    expected: ['grows', 'stays'],
    restsOn: append,
    ask: async (asked) => {
      const table = await made(asked);
      asked.range(3, 0, 1, 2).values = [['c', 3]];
      await asked.sync();
      return (await rowsOf(table, asked.sync)) === 3 ? 'grows' : 'stays';
    },
  },
  {
    id: 'table-validation-below',
    kind: 'tables',
    sure: 'documented',
    source: 'Microsoft, "Coauthoring in Excel add-ins": no validation right below the table',
    expected: ['stays'],
    restsOn: ['src/workbook/sheets/rulesBelow.ts'],
    ask: async (asked) => {
      const table = await made(asked);
      asked.range(3, 0).dataValidation.rule = { list: { inCellDropDown: true, source: 'c,d' } };
      asked.range(3, 0, 1, 2).values = [['c', 3]];
      await asked.sync();
      return (await rowsOf(table, asked.sync)) === 3 ? 'grows' : 'stays';
    },
  },
  {
    id: 'table-resize',
    kind: 'tables',
    sure: 'documented',
    source: 'Office.js reference, Table.resize',
    expected: ['3'],
    restsOn: append,
    needs: '1.13',
    ask: async (asked) => {
      const table = await made(asked);
      asked.range(3, 0, 1, 2).values = [['c', 3]];
      table.resize(asked.range(0, 0, 4, 2));
      await asked.sync();
      return String(await rowsOf(table, asked.sync));
    },
  },
  {
    id: 'table-header-only',
    kind: 'tables',
    sure: 'assumed',
    source: "VBA's ListRows.Count; Microsoft's tutorial adds its rows to such a table",
    expected: ['0', '1'],
    restsOn: append,
    ask: async (asked) => {
      const table = scratchTable(asked, [['Naam', 'Aantal']]);
      table.rows.load('count');
      await asked.sync();
      return String(table.rows.count);
    },
  },
  {
    id: 'table-last-row',
    kind: 'tables',
    sure: 'assumed',
    source: 'as Excel does by hand: a table keeps one row, emptied',
    expected: ['0', '1'],
    restsOn: append,
    ask: async (asked) => {
      const table = await made(asked);
      table.rows.getItemAt(1).delete();
      table.rows.getItemAt(0).delete();
      table.rows.load('count');
      await asked.sync();
      return String(table.rows.count);
    },
  },
  {
    id: 'table-calculated',
    kind: 'tables',
    sure: 'assumed',
    source: 'as Excel does when a table is dragged longer',
    expected: ['filled'],
    restsOn: append,
    ask: async (asked) => {
      const table = await made(asked, ['=1+1', '=1+1']);
      table.resize(asked.range(0, 0, 4, 2));
      const cell = asked.range(3, 1).load('formulas');
      await asked.sync();
      return cell.formulas[0]?.[0] === '=1+1' ? 'filled' : 'empty';
    },
  },
  {
    id: 'table-totals',
    kind: 'tables',
    sure: 'assumed',
    source: 'as Excel does with Table Design, Total Row',
    expected: ['kept'],
    restsOn: append,
    ask: async (asked) => {
      const table = await made(asked);
      table.showTotals = true;
      const cell = table.columns.getItemAt(1).getTotalRowRange();
      cell.formulas = [[`=SUBTOTAL(109,${asked.named('tabel')}[Aantal])`]];
      await asked.sync();
      table.showTotals = false;
      await asked.sync();
      table.showTotals = true;
      const again = table.columns.getItemAt(1).getTotalRowRange().load('formulas');
      await asked.sync();
      return String(again.formulas[0]?.[0]).startsWith('=SUBTOTAL') ? 'kept' : 'lost';
    },
  },
  {
    id: 'table-rule-along',
    kind: 'tables',
    sure: 'assumed',
    source: 'as Excel does with rules of a whole column of a table',
    expected: ['along'],
    restsOn: ['src/workbook/sheets/guidance.ts'],
    ask: async (asked) => {
      const table = await made(asked);
      asked.range(1, 0, 2, 1).dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      await asked.sync();
      table.resize(asked.range(0, 0, 4, 2));
      const rule = asked.range(3, 0).dataValidation.load('type');
      await asked.sync();
      return rule.type === 'List' ? 'along' : 'not';
    },
  },
  {
    id: 'table-format-along',
    kind: 'tables',
    sure: 'assumed',
    source: 'as Excel does with conditional formats of a whole column of a table',
    expected: ['along'],
    restsOn: ['src/workbook/sheets/marks.ts'],
    ask: async (asked) => {
      const table = await made(asked);
      const format = asked.range(1, 0, 2, 1).conditionalFormats.add('Custom');
      format.custom.rule.formula = '=LEN("Strippenkaart")>0';
      await asked.sync();
      table.resize(asked.range(0, 0, 4, 2));
      const formats = asked.range(3, 0).conditionalFormats.load('items/type');
      await asked.sync();
      return formats.items.length > 0 ? 'along' : 'not';
    },
  },
  {
    id: 'table-name-taken',
    kind: 'errors',
    sure: 'assumed',
    source: 'nobody says which code',
    expected: ['InvalidArgument', 'ItemAlreadyExists'],
    restsOn: ['src/workbook/excel/excelCodes.ts'],
    ask: async (asked) => {
      await made(asked);
      asked.range(0, 4, 2, 1).values = [['Naam'], ['a']];
      asked.context.workbook.tables.add(asked.range(0, 4, 2, 1), true).name = asked.named('tabel');
      return asked.answer();
    },
  },
];
