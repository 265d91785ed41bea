import type { Chart, ChartSeries } from '../model/chart';
import type { Package } from '../package/package';
import { given } from '../styles/readStyles';
import { childOf, childrenOf, findAll, numberOf, pathOf, relationshipId, textOf, type Element } from '../xml/tree';
import { chartType } from './chartTypes';
import { emuPerPoint, type Mark, type SheetGrid } from './sheetGrid';

export interface ChartFile {
  readonly chart: Chart;
  readonly anchor: Element;
  readonly path: string;
}

export const drawingPath = (source: Package, sheetPath: string, root: Element): string | undefined =>
  source.relationship(sheetPath, relationshipId(childOf(root, 'drawing') ?? root))?.target;

/** Charts of a sheet. Their ids are the paths of their parts; pictures and shapes are left in the drawing. */
export function readCharts(source: Package, sheetPath: string, root: Element, grid: SheetGrid): Chart[] {
  const path = drawingPath(source, sheetPath, root);
  const drawing = path === undefined ? undefined : source.tree(path);
  return path === undefined || !drawing ? [] : listCharts(source, path, drawing, grid).map(({ chart }) => chart);
}

export function listCharts(source: Package, path: string, drawing: Element, grid: SheetGrid): ChartFile[] {
  return childrenOf(drawing).flatMap((anchor): ChartFile[] => {
    const frame = findAll(anchor, 'graphicFrame')[0];
    const reference = findAll(frame, 'chart')[0];
    const target = source.relationship(path, reference && relationshipId(reference))?.target;
    const part = target === undefined ? undefined : source.tree(target);
    if (target === undefined || !part || !childOf(part, 'chart')) return [];
    const properties = findAll(frame, 'cNvPr')[0]?.attributes ?? {};
    const chart: Chart = {
      id: target,
      name: properties['name'] ?? '',
      ...given('altTitle', properties['title']),
      ...given('altDescription', properties['descr']),
      ...readContent(part),
      ...readPlace(anchor, grid),
    };
    return [{ chart, anchor, path: target }];
  });
}

type Place = Pick<Chart, 'left' | 'top' | 'width' | 'height'>;

function readPlace(anchor: Element, grid: SheetGrid): Place {
  const mark = (parent: Element | undefined, index: string, offset: string): Mark => ({
    index: Number(textOf(childOf(parent, index))) || 0,
    offset: (Number(textOf(childOf(parent, offset))) || 0) / emuPerPoint,
  });
  const position = childOf(anchor, 'pos');
  const from = childOf(anchor, 'from');
  const left = position ? (numberOf(position, 'x') ?? 0) / emuPerPoint : grid.left(mark(from, 'col', 'colOff'));
  const top = position ? (numberOf(position, 'y') ?? 0) / emuPerPoint : grid.top(mark(from, 'row', 'rowOff'));
  const to = childOf(anchor, 'to');
  const extent = childOf(anchor, 'ext');
  const width = to ? grid.left(mark(to, 'col', 'colOff')) - left : (numberOf(extent, 'cx') ?? 0) / emuPerPoint;
  const height = to ? grid.top(mark(to, 'row', 'rowOff')) - top : (numberOf(extent, 'cy') ?? 0) / emuPerPoint;
  const rounded = (points: number): number => Math.round(points * 100) / 100;
  return { left: rounded(left), top: rounded(top), width: rounded(width), height: rounded(height) };
}

const legendPositions: Readonly<Record<string, string>> = { t: 'Top', b: 'Bottom', l: 'Left', r: 'Right', tr: 'Corner' };

function readContent(part: Element): Pick<Chart, 'type' | 'title' | 'legend' | 'series' | 'axes'> {
  const chart = childOf(part, 'chart');
  const plotArea = childOf(chart, 'plotArea');
  const plots = childrenOf(plotArea).filter(({ name }) => /Chart$/.test(name));
  const legend = childOf(chart, 'legend');
  const axes = childrenOf(plotArea).filter(({ name }) => /Ax$/.test(name));
  const isScatter = plots[0]?.name.endsWith('scatterChart') ?? false;
  const category = isScatter ? axes[0] : axes.find(({ name }) => /(cat|date)Ax$/.test(name));
  const value = isScatter ? axes[1] : axes.find(({ name }) => /valAx$/.test(name));
  const scaling = childOf(value, 'scaling');
  const format = childOf(value, 'numFmt');
  const title = childOf(chart, 'title');
  return {
    type: plots[0] ? chartType(plots[0]) : 'Invalid',
    title: title ? titleText(title) : null,
    legend: { visible: legend !== undefined, position: legendPositions[childOf(legend, 'legendPos')?.attributes['val'] ?? 'r'] ?? 'Right' },
    series: plots.flatMap((plot) => childrenOf(plot, 'ser').map((series) => readSeries(plot, series))),
    axes: {
      ...given('categoryTitle', childOf(category, 'title') && titleText(childOf(category, 'title'))),
      ...given('valueTitle', childOf(value, 'title') && titleText(childOf(value, 'title'))),
      ...given('valueMinimum', numberOf(childOf(scaling, 'min'), 'val')),
      ...given('valueMaximum', numberOf(childOf(scaling, 'max'), 'val')),
      ...given('valueFormat', format?.attributes['sourceLinked'] === '0' ? format.attributes['formatCode'] : undefined),
    },
  };
}

function titleText(title: Element | undefined): string {
  const rich = findAll(title, 'p').map((paragraph) => findAll(paragraph, 't').map(textOf).join(''));
  return rich.some((line) => line !== '')
    ? rich.join('\n')
    : findAll(pathOf(title, 'tx', 'strRef'), 'v')
        .map(textOf)
        .join(' ');
}

function readSeries(plot: Element, series: Element): ChartSeries {
  const reference = textOf(pathOf(series, 'tx', 'strRef', 'f'));
  const literal = textOf(pathOf(series, 'tx', 'v'));
  const cached = findAll(pathOf(series, 'tx', 'strRef', 'strCache'), 'v')
    .map(textOf)
    .join(' ');
  const data = (name: string): string => findAll(childOf(series, name), 'f').map(textOf)[0] ?? '';
  const categories = data('cat') || data('xVal');
  const shape = childOf(series, 'spPr');
  const isLine = /(line|scatter)Chart$/.test(plot.name);
  const fill = isLine ? childOf(childOf(shape, 'ln'), 'solidFill') : childOf(shape, 'solidFill');
  const pattern = childOf(shape, 'pattFill');
  const color = childOf(fill ?? childOf(pattern, 'fgClr'), 'srgbClr')?.attributes['val'];
  const labels = childOf(series, 'dLbls') ?? childOf(plot, 'dLbls');
  const labelColor = childOf(childOf(findAll(childOf(labels, 'txPr'), 'defRPr')[0], 'solidFill'), 'srgbClr')?.attributes['val'];
  return {
    name: reference === '' ? literal : cached,
    ...(reference !== '' && { nameReference: reference }),
    values: data('val') || data('yVal'),
    ...(categories !== '' && { categories }),
    ...(color !== undefined && { color: `#${color.toUpperCase()}` }),
    ...given('pattern', pattern?.attributes['prst']),
    ...(childOf(labels, 'showVal')?.attributes['val'] === '1' && { hasDataLabels: true }),
    ...(labelColor !== undefined && { labelColor: `#${labelColor.toUpperCase()}` }),
  };
}
