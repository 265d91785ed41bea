import type { CellValue } from '../model/workbook';
import type { Chart, ChartSeries } from '../model/chart';
import { element, relationshipNamespace, type Element } from '../xml/tree';
import { isHex } from '../styles/colors';
import { chartKinds, type ChartKind } from './chartTypes';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const charting = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** Values of the cells a reference names, row by row; undefined where it names none. */
export type Lookup = (reference: string) => readonly CellValue[] | undefined;

const value = (name: string, val: string | number | boolean): Element => element(`c:${name}`, { val });
const c = (name: string, ...children: readonly (Element | undefined)[]): Element =>
  element(
    `c:${name}`,
    {},
    children.flatMap((child) => child ?? []),
  );

/** The chart part for a chart of the model, in the element order Excel demands. */
export function chartPart(chart: Chart, lookup: Lookup): Element {
  const kind = chartKinds[chart.type] ?? chartKinds['ColumnClustered'] ?? { element: 'barChart' };
  const isRound = kind.element === 'pieChart' || kind.element === 'doughnutChart';
  const root = c(
    'chartSpace',
    value('roundedCorners', 0),
    c(
      'chart',
      chart.title === null ? undefined : title(chart.title, 1400),
      value('autoTitleDeleted', chart.title === null),
      c('plotArea', c('layout'), plot(chart, kind, lookup), ...(isRound ? [] : axes(chart, kind))),
      chart.legend.visible
        ? c('legend', value('legendPos', legendPositions[chart.legend.position] ?? 'r'), value('overlay', 0))
        : undefined,
      value('plotVisOnly', 1),
      value('dispBlanksAs', 'gap'),
    ),
  );
  root.attributes = { 'xmlns:c': charting, 'xmlns:a': drawing, 'xmlns:r': relationshipNamespace };
  return root;
}

const legendPositions: Readonly<Record<string, string>> = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' };

function title(text: string, size: number): Element {
  const paragraphs = text
    .split('\n')
    .map((line) =>
      element('a:p', {}, [
        element('a:pPr', {}, [element('a:defRPr', { sz: size, b: 1 })]),
        element('a:r', {}, [element('a:rPr', { lang: 'nl-NL', sz: size, b: 1 }), element('a:t', {}, [line])]),
      ]),
    );
  return c('title', c('tx', c('rich', element('a:bodyPr'), element('a:lstStyle'), ...paragraphs)), value('overlay', 0));
}

const axisIds = [111_111_111, 222_222_222] as const;

function plot(chart: Chart, kind: ChartKind, lookup: Lookup): Element {
  const series = chart.series.map((entry, index) => seriesElement(entry, index, kind, lookup));
  const ids = axisIds.map((id) => value('axId', id));
  switch (kind.element) {
    case 'barChart':
      return c(
        'barChart',
        value('barDir', kind.direction ?? 'col'),
        value('grouping', kind.grouping ?? 'clustered'),
        value('varyColors', 0),
        ...series,
        value('gapWidth', 60),
        kind.grouping === 'clustered' ? undefined : value('overlap', 100),
        ...ids,
      );
    case 'lineChart':
      return c('lineChart', value('grouping', kind.grouping ?? 'standard'), value('varyColors', 0), ...series, value('marker', 1), ...ids);
    case 'areaChart':
      return c('areaChart', value('grouping', kind.grouping ?? 'standard'), value('varyColors', 0), ...series, ...ids);
    case 'scatterChart':
      return c('scatterChart', value('scatterStyle', kind.scatter ?? 'lineMarker'), value('varyColors', 0), ...series, ...ids);
    case 'doughnutChart':
      return c('doughnutChart', value('varyColors', 1), ...series, value('firstSliceAng', 0), value('holeSize', 55));
    default:
      return c('pieChart', value('varyColors', 1), ...series, value('firstSliceAng', 0));
  }
}

function seriesElement(series: ChartSeries, index: number, kind: ChartKind, lookup: Lookup): Element {
  const isLine = kind.element === 'lineChart';
  const isScatter = kind.element === 'scatterChart';
  const name =
    series.nameReference === undefined
      ? c('tx', element('c:v', {}, [series.name]))
      : c('tx', c('strRef', reference(series.nameReference), textCache([series.name])));
  const labels = series.hasDataLabels
    ? c(
        'dLbls',
        labelText(series.labelColor),
        value('showLegendKey', 0),
        value('showVal', 1),
        value('showCatName', 0),
        value('showSerName', 0),
        value('showPercent', 0),
        value('showBubbleSize', 0),
      )
    : undefined;
  const categories = series.categories === undefined || series.categories === '' ? undefined : categoryData(series.categories, lookup);
  const values = numberData(series.values, lookup);
  return c(
    'ser',
    value('idx', index),
    value('order', index),
    name,
    shape(series, isLine || isScatter, isScatter && !kind.markers),
    kind.element === 'barChart' ? value('invertIfNegative', 0) : undefined,
    isLine ? c('marker', value('symbol', kind.markers ? 'circle' : 'none')) : undefined,
    kind.exploded ? value('explosion', 10) : undefined,
    labels,
    categories && c(isScatter ? 'xVal' : 'cat', categories),
    c(isScatter ? 'yVal' : 'val', values),
    isLine ? value('smooth', 0) : isScatter ? value('smooth', kind.scatter === 'smoothMarker') : undefined,
  );
}

const labelText = (color: string | undefined): Element | undefined =>
  isHex(color)
    ? c(
        'txPr',
        element('a:bodyPr'),
        element('a:lstStyle'),
        element('a:p', {}, [
          element('a:pPr', {}, [
            element('a:defRPr', {}, [element('a:solidFill', {}, [element('a:srgbClr', { val: color.slice(1).toUpperCase() })])]),
          ]),
          element('a:endParaRPr', { lang: 'nl-NL' }),
        ]),
      )
    : undefined;

function shape(series: ChartSeries, isLine: boolean, withoutLine: boolean): Element | undefined {
  if (withoutLine) return c('spPr', element('a:ln', { w: 19050 }, [element('a:noFill')]));
  if (!isHex(series.color)) return undefined;
  const color = (): Element => element('a:srgbClr', { val: series.color?.slice(1).toUpperCase() ?? '' });
  const solid = element('a:solidFill', {}, [color()]);
  if (isLine) return c('spPr', element('a:ln', { w: 28575, cap: 'rnd' }, [solid, element('a:round')]));
  if (series.pattern === undefined) return c('spPr', solid);
  const prst = patterns.has(series.pattern) ? series.pattern : 'wdUpDiag';
  const white = element('a:srgbClr', { val: 'FFFFFF' });
  return c(
    'spPr',
    element('a:pattFill', { prst }, [element('a:fgClr', {}, [color()]), element('a:bgClr', {}, [white])]),
    element('a:ln', { w: 9525 }, [element('a:solidFill', {}, [color()])]),
  );
}

// ECMA-376 20.1.10.51, ST_PresetPatternVal.
const patterns = new Set(
  (
    'pct5 pct10 pct20 pct25 pct30 pct40 pct50 pct60 pct70 pct75 pct80 pct90 horz vert ltHorz ltVert dkHorz dkVert narHorz narVert dashHorz dashVert cross dnDiag upDiag ltDnDiag ltUpDiag ' +
    'dkDnDiag dkUpDiag wdDnDiag wdUpDiag dashDnDiag dashUpDiag diagCross smCheck lgCheck smGrid lgGrid dotGrid smConfetti lgConfetti horzBrick diagBrick solidDmnd openDmnd dotDmnd plaid ' +
    'sphere weave divot shingle wave trellis zigZag'
  ).split(' '),
);

const reference = (text: string): Element => element('c:f', {}, [text.replace(/^=/, '')]);

function points(values: readonly CellValue[]): Element[] {
  const filled = values.flatMap((entry, index) =>
    entry === '' ? [] : [element('c:pt', { idx: index }, [element('c:v', {}, [String(entry)])])],
  );
  return [value('ptCount', values.length), ...filled];
}

const textCache = (values: readonly CellValue[]): Element => c('strCache', ...points(values));

function categoryData(text: string, lookup: Lookup): Element {
  const values = lookup(text);
  return values?.every((entry) => typeof entry === 'number')
    ? numberData(text, lookup)
    : c('strRef', reference(text), values && textCache(values));
}

function numberData(text: string, lookup: Lookup): Element {
  const values = lookup(text)?.map((entry) => (typeof entry === 'number' ? entry : ''));
  return c('numRef', reference(text), values && c('numCache', element('c:formatCode', {}, ['General']), ...points(values)));
}

function axes(chart: Chart, kind: ChartKind): Element[] {
  const { categoryTitle, valueTitle, valueMinimum, valueMaximum, valueFormat } = chart.axes;
  const isBar = kind.direction === 'bar';
  const isScatter = kind.element === 'scatterChart';
  const first = c(
    isScatter ? 'valAx' : 'catAx',
    value('axId', axisIds[0]),
    // A bar chart draws its first category at the bottom; turned round it reads as the rows do.
    c('scaling', value('orientation', isBar ? 'maxMin' : 'minMax')),
    value('delete', 0),
    value('axPos', isBar ? 'l' : 'b'),
    categoryTitle === undefined || categoryTitle === '' ? undefined : title(categoryTitle, 1000),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 1 }),
    value('majorTickMark', 'none'),
    value('minorTickMark', 'none'),
    value('tickLblPos', 'low'),
    value('crossAx', axisIds[1]),
    value('crosses', 'autoZero'),
    ...(isScatter
      ? [value('crossBetween', 'midCat')]
      : [value('auto', 1), value('lblAlgn', 'ctr'), value('lblOffset', 100), value('noMultiLvlLbl', 0)]),
  );
  const second = c(
    'valAx',
    value('axId', axisIds[1]),
    c(
      'scaling',
      value('orientation', 'minMax'),
      valueMaximum === undefined ? undefined : value('max', valueMaximum),
      valueMinimum === undefined ? undefined : value('min', valueMinimum),
    ),
    value('delete', 0),
    value('axPos', isBar ? 'b' : 'l'),
    c('majorGridlines', c('spPr', element('a:ln', { w: 9525 }, [element('a:solidFill', {}, [element('a:srgbClr', { val: 'D9D9D9' })])]))),
    valueTitle === undefined || valueTitle === '' ? undefined : title(valueTitle, 1000),
    element('c:numFmt', { formatCode: valueFormat ?? 'General', sourceLinked: valueFormat === undefined }),
    value('majorTickMark', 'none'),
    value('minorTickMark', 'none'),
    value('tickLblPos', 'nextTo'),
    value('crossAx', axisIds[0]),
    value('crosses', isBar ? 'max' : 'autoZero'),
    value('crossBetween', isScatter ? 'midCat' : 'between'),
  );
  return [first, second];
}
