import type { Asked, MachineQuestion } from '../question';
import { scratchTable } from './scratchTable';

const pivotCode = ['src/workbook/evaluation/pivots.ts'] as const;
const chartCode = ['src/workbook/evaluation/page/addChart.ts'] as const;
const pageCode = ['src/workbook/sheets/look.ts'] as const;

/** A table of two rows and a report over it, beside it. */
async function report(asked: Asked): Promise<{ table: Excel.Table; pivot: Excel.PivotTable }> {
  const { sheet, range, named, sync } = asked;
  const table = scratchTable(asked, [
    ['Thema', 'Strippen'],
    ['a', 1],
    ['b', 2],
  ]);
  await sync();
  const pivot = sheet.pivotTables.add(named('draaitabel'), table, range(0, 4));
  pivot.rowHierarchies.add(pivot.hierarchies.getItem('Thema'));
  pivot.dataHierarchies.add(pivot.hierarchies.getItem('Strippen'));
  await sync();
  return { table, pivot };
}

/** The last number of a report: its grand total. */
async function total(pivot: Excel.PivotTable, sync: Asked['sync']): Promise<string> {
  const body = pivot.layout.getRange().load('values');
  await sync();
  return String(body.values.at(-1)?.at(-1));
}

export const pivots: readonly MachineQuestion[] = [
  {
    id: 'pivot-total',
    kind: 'pivots',
    sure: 'documented',
    source: 'Microsoft, "Work with PivotTables using the Excel JavaScript API"',
    expected: ['3'],
    restsOn: pivotCode,
    needs: '1.8',
    ask: async (asked) => total((await report(asked)).pivot, asked.sync),
  },
  {
    id: 'pivot-refresh',
    kind: 'pivots',
    sure: 'assumed',
    source: 'a report over a table takes in its new rows (office-js-docs-pr, issue 3464), at refresh',
    expected: ['7'],
    restsOn: pivotCode,
    needs: '1.13',
    ask: async (asked) => {
      const { table, pivot } = await report(asked);
      asked.range(3, 0, 1, 2).values = [['c', 4]];
      table.resize(asked.range(0, 0, 4, 2));
      await asked.sync();
      pivot.refresh();
      await asked.sync();
      return total(pivot, asked.sync);
    },
  },
  {
    id: 'pivot-waits',
    kind: 'pivots',
    sure: 'reported',
    source: 'office-js-snippets, PR 654: the API never refreshes by itself',
    expected: ['3'],
    restsOn: pivotCode,
    needs: '1.8',
    ask: async (asked) => {
      const { pivot } = await report(asked);
      asked.range(1, 1).values = [[10]];
      await asked.sync();
      return total(pivot, asked.sync);
    },
  },
  {
    id: 'pivot-write',
    kind: 'errors',
    sure: 'documented',
    source: 'Microsoft, "Application-specific API error handling": PivotTableRangeConflict',
    expected: ['PivotTableRangeConflict', 'InvalidOperation', 'AccessDenied'],
    restsOn: ['src/workbook/excel/excelCodes.ts'],
    needs: '1.8',
    ask: async (asked) => {
      await report(asked);
      asked.range(1, 5).values = [[5]];
      return asked.answer();
    },
  },
];

export const charts: readonly MachineQuestion[] = [
  {
    id: 'chart-series',
    kind: 'charts',
    sure: 'documented',
    source: 'Office.js reference, ChartCollection.add',
    expected: ['2'],
    restsOn: chartCode,
    ask: async ({ sheet, range, sync }) => {
      range(0, 0, 3, 2).values = [
        ['x', 'y'],
        [1, 2],
        [3, 4],
      ];
      const chart = sheet.charts.add('ColumnClustered', range(0, 0, 3, 2), 'Columns');
      chart.series.load('count');
      await sync();
      return String(chart.series.count);
    },
  },
  {
    id: 'chart-one-series',
    kind: 'charts',
    sure: 'assumed',
    source: 'question 11 for a person: a chart over one column',
    expected: ['1'],
    restsOn: chartCode,
    ask: async ({ sheet, range, sync }) => {
      range(0, 0, 3, 1).values = [['x'], [1], [3]];
      const chart = sheet.charts.add('ColumnClustered', range(0, 0, 3, 1), 'Columns');
      chart.series.load('count');
      await sync();
      return String(chart.series.count);
    },
  },
  {
    id: 'chart-legend',
    kind: 'charts',
    sure: 'assumed',
    source: "VBA's Chart.Legend fails where it does not show: set only where it does",
    expected: ['InvalidOperation', 'InvalidArgument', 'GeneralException', 'taken'],
    restsOn: chartCode,
    ask: async ({ sheet, range, sync, answer }) => {
      range(0, 0, 3, 1).values = [['x'], [1], [3]];
      const chart = sheet.charts.add('ColumnClustered', range(0, 0, 3, 1), 'Columns');
      chart.legend.visible = false;
      await sync();
      chart.legend.position = 'Bottom';
      return answer();
    },
  },
];

export const page: readonly MachineQuestion[] = [
  {
    id: 'page-wide',
    kind: 'page',
    sure: 'documented',
    source: 'Office.js reference, PageLayout.zoom; #1860',
    expected: ['1 0', '1 undefined', '1 null'],
    restsOn: pageCode,
    needs: '1.9',
    ask: async ({ sheet, sync }) => {
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.pageLayout.load('zoom');
      await sync();
      const { horizontalFitToPages, verticalFitToPages } = sheet.pageLayout.zoom;
      return `${String(horizontalFitToPages)} ${String(verticalFitToPages)}`;
    },
  },
  {
    id: 'page-landscape',
    kind: 'page',
    sure: 'documented',
    source: 'Office.js reference, PageLayout.orientation',
    expected: ['Landscape'],
    restsOn: pageCode,
    needs: '1.9',
    ask: async ({ sheet, sync }) => {
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.load('orientation');
      await sync();
      return sheet.pageLayout.orientation;
    },
  },
  {
    id: 'page-title-rows',
    kind: 'page',
    sure: 'documented',
    source: 'Office.js reference, PageLayout.setPrintTitleRows',
    expected: ['1'],
    restsOn: pageCode,
    needs: '1.9',
    ask: async ({ sheet, sync }) => {
      sheet.pageLayout.setPrintTitleRows('$1:$1');
      await sync();
      const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('rowCount');
      await sync();
      return rows.isNullObject ? 'none' : String(rows.rowCount);
    },
  },
];
