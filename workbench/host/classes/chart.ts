import type { Sheet } from '../../../src/xlsx/model/workbook';
import type { Chart } from '../../../src/xlsx/model/chart';
import { seriesFrom } from '../book/chartData';
import { assertUnprotected } from '../book/guards';
import { define, type Scalar, type Wrap } from './define';
import { HostError } from '../wire/errors';
import { found } from '../wire/found';
import { amount, oneOf, rangeArgument, text, truth } from './args';
import { chartAxesObject } from './chartAxis';
import { chartSeriesCollectionObject } from './chartSeries';
import { chartTextFormatObject } from './chartTextFormat';
import { leftOf, topOf } from './rangePlaces';
import { worksheetObject } from './worksheet';

export interface ChartTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

export const currentChart = ({ sheet, id }: ChartTarget): Chart =>
  found(
    sheet.charts.find((chart) => chart.id === id),
    'chart',
  );

/** The chart, to be changed. */
export function editChart(target: ChartTarget): Chart {
  assertUnprotected(target.sheet, 'allowEditObjects');
  return currentChart(target);
}

const measure = (key: 'left' | 'top' | 'width' | 'height'): Scalar<ChartTarget> => ({
  get: (target) => currentChart(target)[key],
  set: (target, value) => void (editChart(target)[key] = amount(value, key)),
});

const titleObject: Wrap<ChartTarget> = define<ChartTarget>({
  name: 'ChartTitle',
  scalars: {
    Text: {
      get: (target) => currentChart(target).title ?? '',
      set: (target, value) => void (editChart(target).title = text(value, 'text')),
    },
    Visible: {
      get: (target) => currentChart(target).title !== null,
      set: (target, value) => {
        const chart = editChart(target);
        chart.title = truth(value, 'visible') ? (chart.title ?? '') : null;
      },
    },
  },
  objects: { Format: (_target, session) => chartTextFormatObject('ChartTitleFormat', session) },
});

const positions = ['Invalid', 'Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'] as const;

/** Charts whose legend was taken away. */
const hidden = new WeakSet<Chart>();

const legendObject: Wrap<ChartTarget> = define<ChartTarget>({
  name: 'ChartLegend',
  scalars: {
    Visible: {
      get: (target) => currentChart(target).legend.visible,
      set: (target, value) => {
        const chart = editChart(target);
        chart.legend = { ...chart.legend, visible: truth(value, 'visible') };
        if (chart.legend.visible) hidden.delete(chart);
        else hidden.add(chart);
      },
    },
    Position: {
      get: (target) => currentChart(target).legend.position,
      set: (target, value) => {
        const chart = editChart(target);
        // There is no legend to be placed once it was taken away (VBA: Chart.Legend fails while HasLegend is false). Of a chart that
        // never had one Microsoft's samples set the place (chart-series, create-doughnut-chart): it then shows.
        if (!chart.legend.visible && hidden.has(chart)) throw new HostError('InvalidOperation', 'The chart shows no legend.');
        chart.legend = { visible: true, position: oneOf(value, positions, 'position') };
      },
    },
  },
  objects: { Format: (_target, session) => chartTextFormatObject('ChartLegendFormat', session) },
});

/** The labels of all series at once; asking for them shows them, as in Excel. */
const dataLabelsObject: Wrap<ChartTarget> = define<ChartTarget>({
  name: 'ChartDataLabels',
  scalars: {
    ShowValue: {
      get: (target) => currentChart(target).series.every((series) => series.hasDataLabels === true),
      set: (target, value) => {
        for (const series of editChart(target).series) series.hasDataLabels = truth(value, 'showValue');
      },
    },
  },
});

export const chartObject: Wrap<ChartTarget> = define<ChartTarget>({
  name: 'Chart',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: { get: (target) => currentChart(target).name, set: (target, value) => void (editChart(target).name = text(value, 'name')) },
    ChartType: {
      get: (target) => currentChart(target).type,
      set: (target, value) => void (editChart(target).type = text(value, 'chartType')),
    },
    Left: measure('left'),
    Top: measure('top'),
    Width: measure('width'),
    Height: measure('height'),
  },
  objects: {
    Worksheet: ({ sheet }, session) => worksheetObject(sheet, session),
    Title: titleObject,
    Legend: legendObject,
    DataLabels: dataLabelsObject,
    Series: (target, session) => chartSeriesCollectionObject(target, session),
    Axes: (target, session) => chartAxesObject(target, session),
  },
  reads: { Activate: (target) => void currentChart(target) },
  writes: {
    Delete: (target) => {
      const gone = editChart(target);
      target.sheet.charts = target.sheet.charts.filter((chart) => chart !== gone);
      return null;
    },
    SetData: (target, [source, seriesBy], { book }) => {
      editChart(target).series = seriesFrom(rangeArgument(source, book.workbook, target.sheet), seriesBy);
      return null;
    },
    SetPosition: (target, [startCell, endCell], { book }) => {
      const chart = editChart(target);
      const start = rangeArgument(startCell, book.workbook, target.sheet).area;
      chart.left = leftOf(target.sheet, start.left);
      chart.top = topOf(target.sheet, start.top);
      if (endCell === undefined || endCell === null) return null;
      const end = rangeArgument(endCell, book.workbook, target.sheet).area;
      chart.width = leftOf(target.sheet, end.right + 1) - chart.left;
      chart.height = topOf(target.sheet, end.bottom + 1) - chart.top;
      return null;
    },
  },
});
