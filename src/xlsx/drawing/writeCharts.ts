import type { Sheet } from '../model/workbook';
import type { Chart } from '../model/chart';
import type { Package } from '../package/package';
import { sorted } from '../styles/styleWriter';
import { childrenOf, element, elementText, findAll, numberOf, placeChildren, relationshipNamespace, type Element } from '../xml/tree';
import { worksheetOrder } from '../sheet/worksheetOrder';
import { chartPart, type Lookup } from './chartPart';
import { chartKinds } from './chartTypes';
import { drawingPath, listCharts, type ChartFile } from './readCharts';
import { emuPerPoint, type SheetGrid } from './sheetGrid';

const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const mainNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

interface ChartTarget {
  readonly source: Package;
  readonly sheetPath: string;
  readonly root: Element;
  /** Rows and columns as the file had them and as they are now. */
  readonly gridBefore: SheetGrid;
  readonly grid: SheetGrid;
  readonly lookup: Lookup;
  readonly lose: (loss: string) => void;
}

/** Writes the charts that are new or changed; a chart that did not change keeps its part and its anchor. */
export function writeCharts(sheet: Sheet, target: ChartTarget): void {
  const { source, sheetPath, root } = target;
  const known = drawingPath(source, sheetPath, root);
  if (known === undefined && sheet.charts.length === 0) return;
  const path = known ?? source.freePath('xl/drawings/drawing#.xml');
  const drawing = source.tree(path) ?? element('xdr:wsDr', { 'xmlns:xdr': drawingNamespace, 'xmlns:a': mainNamespace });
  const before = listCharts(source, path, drawing, target.gridBefore);
  const text = (charts: readonly Chart[]): string => JSON.stringify(sorted(charts));
  if (text(before.map(({ chart }) => chart)) === text(sheet.charts)) return;
  for (const { chart, anchor, path: part } of before) {
    if (sheet.charts.some(({ id }) => id === chart.id)) continue;
    drawing.children = drawing.children.filter((node) => node !== anchor);
    source.unrelate(path, (entry) => entry.target !== part);
  }
  for (const chart of sheet.charts) {
    const old = before.find((entry) => entry.chart.id === chart.id);
    if (old) updateChart(chart, old, target);
    else addChart(chart, path, drawing, target);
  }
  if (childrenOf(drawing).length === 0) {
    source.unrelate(sheetPath, (entry) => entry.target !== path);
    placeChildren(root, 'drawing', [], worksheetOrder);
    return;
  }
  source.write(path, drawing, 'application/vnd.openxmlformats-officedocument.drawing+xml');
  if (known === undefined) {
    const id = source.relate(sheetPath, 'drawing', path);
    placeChildren(root, 'drawing', [element('drawing', { 'xmlns:r': relationshipNamespace, 'r:id': id })], worksheetOrder);
  }
}

const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

function writePart(chart: Chart, path: string, { source, lookup, lose }: ChartTarget): void {
  if (chartKinds[chart.type] === undefined) lose(`chartType ${chart.name} ${chart.type}`);
  source.write(path, chartPart(chart, lookup), chartType);
}

function addChart(chart: Chart, path: string, drawing: Element, target: ChartTarget): void {
  const part = target.source.freePath('xl/charts/chart#.xml');
  writePart(chart, part, target);
  const relation = target.source.relate(path, 'chart', part);
  const number = Math.max(1, ...findAll(drawing, 'cNvPr').map((entry) => numberOf(entry, 'id') ?? 0)) + 1;
  const frame = element('xdr:graphicFrame', { macro: '' }, [
    element('xdr:nvGraphicFramePr', {}, [
      element('xdr:cNvPr', { id: number, name: chart.name || `Chart ${number}`, descr: chart.altDescription, title: chart.altTitle }),
      element('xdr:cNvGraphicFramePr'),
    ]),
    element('xdr:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })]),
    element('a:graphic', {}, [
      element('a:graphicData', { uri: chartNamespace }, [
        element('c:chart', { 'xmlns:c': chartNamespace, 'xmlns:r': relationshipNamespace, 'r:id': relation }),
      ]),
    ]),
  ]);
  frame.attributes['xmlns:a'] = mainNamespace;
  const [from, to] = marks(chart, target.grid);
  const anchor = element('xdr:twoCellAnchor', { 'xmlns:xdr': drawingNamespace, editAs: 'oneCell' }, [
    from,
    to,
    frame,
    element('xdr:clientData'),
  ]);
  drawing.children.push(anchor);
}

function updateChart(chart: Chart, { chart: old, anchor, path }: ChartFile, target: ChartTarget): void {
  const content = ({ type, title, legend, series, axes }: Chart): string => JSON.stringify(sorted({ type, title, legend, series, axes }));
  const properties = findAll(anchor, 'cNvPr')[0]?.attributes;
  if (properties) {
    properties['name'] = chart.name;
    for (const [key, value] of [
      ['title', chart.altTitle],
      ['descr', chart.altDescription],
    ] as const) {
      if (value === undefined) delete properties[key];
      else properties[key] = value;
    }
  }
  if (content(chart) !== content(old)) {
    // What our own writer would not have written is formatting that writing the chart anew takes away.
    const withoutCaches = (part: Element | undefined): string =>
      part ? elementText(part).replace(/<c:(str|num)Cache>.*?<\/c:\1Cache>/gs, '') : '';
    if (withoutCaches(target.source.tree(path)) !== withoutCaches(chartPart(old, () => undefined))) target.lose(`chartFormatting ${path}`);
    writePart(chart, path, target);
  }
  if (old.left === chart.left && old.top === chart.top && old.width === chart.width && old.height === chart.height) return;
  const prefix = anchor.name.includes(':') ? anchor.name.slice(0, anchor.name.indexOf(':') + 1) : '';
  anchor.name = `${prefix}twoCellAnchor`;
  const rest = childrenOf(anchor).filter(({ name }) => !/(^|:)(from|to|ext|pos)$/.test(name));
  anchor.children = [...marks(chart, target.grid, prefix), ...rest];
}

function marks(chart: Chart, grid: SheetGrid, prefix = 'xdr:'): [Element, Element] {
  const mark = (name: string, x: number, y: number): Element => {
    const column = grid.columnAt(x);
    const row = grid.rowAt(y);
    const part = (key: string, value: number): Element => element(prefix + key, {}, [String(value)]);
    return element(prefix + name, {}, [
      part('col', column.index),
      part('colOff', Math.round(column.offset * emuPerPoint)),
      part('row', row.index),
      part('rowOff', Math.round(row.offset * emuPerPoint)),
    ]);
  };
  return [mark('from', chart.left, chart.top), mark('to', chart.left + chart.width, chart.top + chart.height)];
}
