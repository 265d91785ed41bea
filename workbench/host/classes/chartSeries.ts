import type { ChartSeries } from '../../../src/xlsx/model/chart';
import { reference } from '../book/chartData';
import { readMatrix } from '../edits/matrix';
import { notImplemented } from '../wire/errors';
import { define, type Wrap } from './define';
import { found } from '../wire/found';
import { integer, oneOf, rangeArgument, text, truth } from './args';
import { findRange } from '../book/findRange';
import { currentChart, editChart, type ChartTarget } from './chart';
import { colour } from './colour';

interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

const current = (target: SeriesTarget): ChartSeries => found(currentChart(target).series[target.index], 'series');
const edit = (target: SeriesTarget): ChartSeries => found(editChart(target).series[target.index], 'series');

const fillObject: Wrap<SeriesTarget> = define<SeriesTarget>({
  name: 'ChartFill',
  reads: { GetSolidColor: (target) => current(target).color ?? '' },
  writes: {
    SetSolidColor: (target, [color]) => {
      edit(target).color = colour(color);
      return null;
    },
    Clear: (target) => {
      delete edit(target).color;
      return null;
    },
  },
});

/** The line of a line chart has the same colour as its fill here. */
const lineObject: Wrap<SeriesTarget> = define<SeriesTarget>({
  name: 'ChartLineFormat',
  scalars: { Color: { get: (target) => current(target).color ?? '', set: (target, value) => void (edit(target).color = colour(value)) } },
});

const formatObject: Wrap<SeriesTarget> = define<SeriesTarget>({
  name: 'ChartSeriesFormat',
  objects: { Fill: fillObject, Line: lineObject },
});

const labelFontObject: Wrap<SeriesTarget> = define<SeriesTarget>({
  name: 'ChartFont',
  scalars: {
    Color: { get: (target) => current(target).labelColor ?? '', set: (target, value) => void (edit(target).labelColor = colour(value)) },
  },
});

const labelFormatObject: Wrap<SeriesTarget> = define<SeriesTarget>({ name: 'ChartDataLabelFormat', objects: { Font: labelFontObject } });

const labelsObject: Wrap<SeriesTarget> = define<SeriesTarget>({
  name: 'ChartDataLabels',
  scalars: {
    ShowValue: {
      get: (target) => current(target).hasDataLabels === true,
      set: (target, value) => void (edit(target).hasDataLabels = truth(value, 'showValue')),
    },
  },
  objects: { Format: labelFormatObject },
});

const dimensions = ['Values', 'Categories', 'XValues', 'YValues'] as const;

function dimension(target: SeriesTarget, given: unknown): string {
  const kind = oneOf(given, dimensions, 'dimension');
  const series = current(target);
  return kind === 'Values' || kind === 'YValues' ? series.values : found(series.categories, kind);
}

const seriesObject: Wrap<SeriesTarget> = define<SeriesTarget>({
  name: 'ChartSeries',
  scalars: {
    Name: {
      get: (target) => current(target).name,
      set: (target, value) => {
        const series = edit(target);
        series.name = text(value, 'name');
        delete series.nameReference;
      },
    },
    ChartType: {
      get: (target) => currentChart(target).type,
      set: () => {
        throw notImplemented('ChartSeries', 'chartType (a type of its own)');
      },
    },
    HasDataLabels: {
      get: (target) => current(target).hasDataLabels === true,
      set: (target, value) => void (edit(target).hasDataLabels = truth(value, 'hasDataLabels')),
    },
    PlotOrder: { get: ({ index }) => index },
  },
  objects: { Format: formatObject, DataLabels: labelsObject },
  reads: {
    GetDimensionDataSourceString: (target, [kind]) => dimension(target, kind),
    GetDimensionValues: (target, [kind], { book }) => {
      const range = found(findRange(book.workbook, dimension(target, kind), null), 'the source of a series');
      book.calculate();
      return (readMatrix(range.sheet, range.area, (cell) => cell?.value ?? '') ?? []).flat();
    },
  },
  writes: {
    Delete: (target) => {
      editChart(target).series.splice(target.index, 1);
      return null;
    },
    SetValues: (target, [source], { book }) => {
      edit(target).values = reference(rangeArgument(source, book.workbook, target.sheet));
      return null;
    },
    SetXAxisValues: (target, [source], { book }) => {
      edit(target).categories = reference(rangeArgument(source, book.workbook, target.sheet));
      return null;
    },
  },
});

export const chartSeriesCollectionObject: Wrap<ChartTarget> = define<ChartTarget>({
  name: 'ChartSeriesCollection',
  scalars: { Count: { get: (target) => currentChart(target).series.length } },
  items: (target, session) => currentChart(target).series.map((_series, index) => seriesObject({ ...target, index }, session)),
  reads: {
    GetCount: (target) => currentChart(target).series.length,
    GetItemAt: (target, [at], session) => {
      const series = { ...target, index: integer(at, 'index') };
      current(series);
      return seriesObject(series, session);
    },
  },
  writes: {
    Add: (target, [name, at], session) => {
      const { series } = editChart(target);
      const index = at === undefined || at === null ? series.length : integer(at, 'index');
      series.splice(index, 0, { name: typeof name === 'string' ? name : `Reeks${series.length + 1}`, values: '' });
      return seriesObject({ ...target, index }, session);
    },
  },
});
