import { computePivot } from '../../../workbench/pivot';
import type { Host } from '../../../workbench/host';
import { failureOf, openExcel } from './excel';

let host: Host;

beforeEach(async () => {
  host = await openExcel({ pivotEngine: computePivot });
  host.edit('Blad1', 'A1:C5', [
    ['Thema', 'Gemeente', 'Strippen'],
    ['Warmte', 'Assen', 4],
    ['Warmte', 'Emmen', 5],
    ['Isolatie', 'Assen', 2],
    ['Warmte', 'Assen', 1],
  ]);
  await Excel.run(async (context) => {
    context.workbook.tables.add('Blad1!A1:C5', true).name = 'Opdrachten';
    await context.sync();
  });
});

describe('charts', () => {
  test('take series, names and categories from a range', async () => {
    host.edit('Blad1', 'E1:G3', [
      ['', 'Besteed', 'Gereserveerd'],
      ['Assen', 7, 1],
      ['Emmen', 5, 2],
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const chart = sheet.charts.add('BarStacked', sheet.getRange('E1:G3'), 'Columns');
      chart.name = 'Strippen per gemeente';
      chart.title.text = 'Strippen per gemeente';
      chart.legend.position = 'Bottom';
      chart.setPosition('I1', 'P20');
      chart.series.getItemAt(0).format.fill.setSolidColor('#1B5E20');
      chart.series.getItemAt(1).hasDataLabels = true;
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.title.text = 'strippen';
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.series.load('items/name,count');
      chart.load('left,top,width,height,chartType,id');
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(['Besteed', 'Gereserveerd']);
      // Eight columns of 48 points, twenty rows of 15.
      expect([chart.left, chart.top, chart.width, chart.height, chart.chartType]).toEqual([384, 0, 384, 300, 'BarStacked']);
      const found = sheet.charts.getItem('strippen per gemeente').load('id');
      await context.sync();
      expect(found.id).toBe(chart.id);
    });
    expect(host.workbook.sheets[0]?.charts[0]).toMatchObject({
      title: 'Strippen per gemeente',
      legend: { visible: true, position: 'Bottom' },
      axes: { valueMinimum: 0, valueTitle: 'strippen', categoryReversed: true },
      series: [
        { name: 'Besteed', nameReference: 'Blad1!$F$1', values: 'Blad1!$F$2:$F$3', categories: 'Blad1!$E$2:$E$3', color: '#1B5E20' },
        {
          name: 'Gereserveerd',
          nameReference: 'Blad1!$G$1',
          values: 'Blad1!$G$2:$G$3',
          categories: 'Blad1!$E$2:$E$3',
          hasDataLabels: true,
        },
      ],
    });
  });

  test('place a legend only while it shows', async () => {
    const error = await failureOf(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { legend } = sheet.charts.add('ColumnClustered', sheet.getRange('B1:C3'));
      legend.visible = false;
      legend.position = 'Bottom';
      await context.sync();
    });
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidOperation', 'ChartLegend.position']);
  });

  test('take other data, lose a series, and go', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B1:C3'));
      chart.setData(sheet.getRange('C1:C5'), 'Columns');
      const values = chart.series.getItemAt(0).getDimensionValues('Values');
      await context.sync();
      expect(values.value).toEqual([4, 5, 2, 1]);
      const extra = chart.series.add('Doel');
      extra.setValues(sheet.getRange('C2:C3'));
      chart.series.getItemAt(0).delete();
      const count = chart.series.getCount();
      await context.sync();
      expect(count.value).toBe(1);
      chart.delete();
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.charts).toEqual([]);
  });
});

describe('PivotTables', () => {
  const make = (context: Excel.RequestContext): Excel.PivotTable => {
    const sheet = context.workbook.worksheets.add('Draaitabel');
    const pivot = sheet.pivotTables.add('Strippen', context.workbook.tables.getItem('Opdrachten'), sheet.getRange('A3'));
    pivot.rowHierarchies.add(pivot.hierarchies.getItem('Thema'));
    pivot.columnHierarchies.add(pivot.hierarchies.getItem('Gemeente'));
    const data = pivot.dataHierarchies.add(pivot.hierarchies.getItem('Strippen'));
    data.name = 'Strippen totaal';
    data.summarizeBy = 'Sum';
    return pivot;
  };

  test('write their report by the end of the batch', async () => {
    await Excel.run(async (context) => {
      const pivot = make(context);
      const report = pivot.layout.getRange().load('values,address');
      const body = pivot.layout.getDataBodyRange().load('values');
      await context.sync();
      // Isolatie: Assen 2. Warmte: Assen 4 + 1, Emmen 5. Totals 7, 5 and 12.
      expect(body.values).toEqual([
        [2, '', 2],
        [5, 5, 10],
        [7, 5, 12],
      ]);
      expect(report.values[0]?.[0]).toBe('Strippen totaal');
      expect(report.address.startsWith('Draaitabel!A3')).toBe(true);
    });
  });

  test('follow their source on refresh only, and take no writes into the report', async () => {
    await Excel.run(async (context) => {
      const pivot = make(context);
      await context.sync();
      context.workbook.worksheets.getFirst().getRange('C2').values = [[14]];
      const before = pivot.layout.getDataBodyRange().load('values');
      await context.sync();
      expect(before.values[2]?.[2]).toBe(12);
      pivot.refresh();
      const after = pivot.layout.getDataBodyRange().load('values');
      await context.sync();
      expect(after.values[2]?.[2]).toBe(22);
    });
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getItem('Draaitabel').getRange('B5').values = [[0]];
      await context.sync();
    });
    expect(error.code).toBe('PivotTableRangeConflict');
  });

  test('tell their fields, and go with their report', async () => {
    await Excel.run(async (context) => {
      const pivot = make(context);
      pivot.hierarchies.load('items/name');
      pivot.rowHierarchies.load('items/name');
      pivot.dataHierarchies.load('items/name,items/summarizeBy');
      const missing = pivot.hierarchies.getItemOrNullObject('Weg');
      missing.load('name');
      await context.sync();
      expect(pivot.hierarchies.items.map(({ name }) => name)).toEqual(['Thema', 'Gemeente', 'Strippen']);
      expect([pivot.rowHierarchies.items[0]?.name, pivot.dataHierarchies.items[0]?.name, missing.isNullObject]).toEqual([
        'Thema',
        'Strippen totaal',
        true,
      ]);
      context.workbook.pivotTables.getItem('Strippen').delete();
      await context.sync();
    });
    expect(host.workbook.sheets[1]?.cells.used()).toBeNull();
  });

  test('a field of text is counted, and named so in Dutch', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Telling');
      const pivot = sheet.pivotTables.add('Telling', 'Opdrachten', 'A1');
      pivot.rowHierarchies.add(pivot.hierarchies.getItem('Gemeente'));
      const data = pivot.dataHierarchies.add(pivot.hierarchies.getItem('Thema')).load('name,summarizeBy');
      await context.sync();
      expect([data.name, data.summarizeBy]).toEqual(['Aantal van Thema', 'Count']);
    });
  });

  test('a report that would cover a table is refused', async () => {
    const error = await failureOf(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const pivot = sheet.pivotTables.add('Botsing', 'Opdrachten', sheet.getRange('A4'));
      pivot.rowHierarchies.add(pivot.hierarchies.getItem('Thema'));
      pivot.dataHierarchies.add(pivot.hierarchies.getItem('Strippen'));
      await context.sync();
    });
    expect(error.code).toBe('InvalidOperation');
  });
});
