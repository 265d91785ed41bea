import type { Chart } from '../../../src/xlsx/model/chart';
import { define, type Scalar, type Wrap } from './define';
import { notImplemented } from '../wire/errors';
import { amount, oneOf, text, truth } from './args';
import { currentChart, editChart, type ChartTarget } from './chart';
import { chartTextFormatObject } from './chartTextFormat';

interface AxisTarget extends ChartTarget {
  readonly axis: 'category' | 'value';
}

type Axes = Chart['axes'];

function set(target: ChartTarget, change: Axes): void {
  const chart = editChart(target);
  chart.axes = { ...chart.axes, ...change };
}

const titleKey = ({ axis }: AxisTarget): 'categoryTitle' | 'valueTitle' => (axis === 'category' ? 'categoryTitle' : 'valueTitle');

const titleObject: Wrap<AxisTarget> = define<AxisTarget>({
  name: 'ChartAxisTitle',
  scalars: {
    Text: {
      get: (target) => currentChart(target).axes[titleKey(target)] ?? '',
      set: (target, value) => set(target, { [titleKey(target)]: text(value, 'text') }),
    },
    Visible: {
      get: (target) => currentChart(target).axes[titleKey(target)] !== undefined,
      set: (target, value) => {
        if (truth(value, 'visible')) return set(target, { [titleKey(target)]: currentChart(target).axes[titleKey(target)] ?? '' });
        const chart = editChart(target);
        const { [titleKey(target)]: _title, ...rest } = chart.axes;
        chart.axes = rest;
      },
    },
  },
  objects: { Format: (_target, session) => chartTextFormatObject('ChartAxisTitleFormat', session) },
});

/** Bounds and number format are the value axis's own. */
const ofValues = (key: 'valueMinimum' | 'valueMaximum' | 'valueFormat', read: (value: unknown) => Axes): Scalar<AxisTarget> => ({
  get: (target) => (target.axis === 'value' ? (currentChart(target).axes[key] ?? '') : ''),
  set: (target, value) => {
    if (target.axis !== 'value') throw notImplemented('ChartAxis', `${key} of the category axis`);
    set(target, read(value));
  },
});

const axisObject: Wrap<AxisTarget> = define<AxisTarget>({
  name: 'ChartAxis',
  scalars: {
    Type: { get: ({ axis }) => (axis === 'category' ? 'Category' : 'Value') },
    AxisGroup: { get: () => 'Primary' },
    Visible: { get: () => true },
    ReversePlotOrder: {
      get: (target) => target.axis === 'category' && currentChart(target).axes.categoryReversed === true,
      set: (target, value) => {
        if (target.axis !== 'category') throw notImplemented('ChartAxis', 'reversePlotOrder of the value axis');
        set(target, { categoryReversed: truth(value, 'reversePlotOrder') });
      },
    },
    Minimum: ofValues('valueMinimum', (value) => ({ valueMinimum: amount(value, 'minimum') })),
    Maximum: ofValues('valueMaximum', (value) => ({ valueMaximum: amount(value, 'maximum') })),
    NumberFormat: ofValues('valueFormat', (value) => ({ valueFormat: text(value, 'numberFormat') })),
  },
  objects: { Title: titleObject, Format: (_target, session) => chartTextFormatObject('ChartAxisFormat', session) },
});

export const chartAxesObject: Wrap<ChartTarget> = define<ChartTarget>({
  name: 'ChartAxes',
  objects: {
    CategoryAxis: (target, session) => axisObject({ ...target, axis: 'category' }, session),
    ValueAxis: (target, session) => axisObject({ ...target, axis: 'value' }, session),
  },
  reads: {
    GetItem: (target, [type], session) =>
      axisObject({ ...target, axis: oneOf(type, ['Category', 'Value'], 'type') === 'Category' ? 'category' : 'value' }, session),
  },
});
