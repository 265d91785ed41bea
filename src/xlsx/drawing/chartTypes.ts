import { childOf, flagOf, type Element } from '../xml/tree';

export interface ChartKind {
  /** The element of the plot area. */
  readonly element: string;
  readonly grouping?: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  readonly direction?: 'col' | 'bar';
  readonly markers?: boolean;
  readonly scatter?: string;
  readonly exploded?: boolean;
}

/** Office.js's ChartType for the kinds that are written; other kinds stay in the file as long as nothing changes them. */
export const chartKinds: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { element: 'barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { element: 'barChart', direction: 'col', grouping: 'percentStacked' },
  BarClustered: { element: 'barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { element: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  Line: { element: 'lineChart', grouping: 'standard', markers: false },
  LineStacked: { element: 'lineChart', grouping: 'stacked', markers: false },
  LineStacked100: { element: 'lineChart', grouping: 'percentStacked', markers: false },
  LineMarkers: { element: 'lineChart', grouping: 'standard', markers: true },
  LineMarkersStacked: { element: 'lineChart', grouping: 'stacked', markers: true },
  LineMarkersStacked100: { element: 'lineChart', grouping: 'percentStacked', markers: true },
  Area: { element: 'areaChart', grouping: 'standard' },
  AreaStacked: { element: 'areaChart', grouping: 'stacked' },
  AreaStacked100: { element: 'areaChart', grouping: 'percentStacked' },
  Pie: { element: 'pieChart' },
  PieExploded: { element: 'pieChart', exploded: true },
  Doughnut: { element: 'doughnutChart' },
  XYScatter: { element: 'scatterChart', scatter: 'lineMarker' },
  XYScatterLines: { element: 'scatterChart', scatter: 'lineMarker', markers: true },
  XYScatterSmooth: { element: 'scatterChart', scatter: 'smoothMarker', markers: true },
};

const others: Readonly<Record<string, string>> = {
  bar3DChart: '3DColumnClustered',
  line3DChart: '3DLine',
  area3DChart: '3DArea',
  pie3DChart: '3DPie',
  ofPieChart: 'PieOfPie',
  radarChart: 'Radar',
  bubbleChart: 'Bubble',
  stockChart: 'StockHLC',
  surfaceChart: 'Surface',
  surface3DChart: 'Surface',
};

/** Type of a chart element of the plot area, in Office.js's words. */
export function chartType(plot: Element): string {
  const name = plot.name.slice(plot.name.indexOf(':') + 1);
  const grouping = childOf(plot, 'grouping')?.attributes['val'];
  const direction = childOf(plot, 'barDir')?.attributes['val'];
  if (name === 'barChart') {
    return (
      (direction === 'bar' ? 'Bar' : 'Column') +
      (grouping === 'stacked' ? 'Stacked' : grouping === 'percentStacked' ? 'Stacked100' : 'Clustered')
    );
  }
  const stack = grouping === 'stacked' ? 'Stacked' : grouping === 'percentStacked' ? 'Stacked100' : '';
  if (name === 'lineChart') {
    const first = childOf(plot, 'ser');
    const hasMarkers =
      flagOf(childOf(plot, 'marker'), 'val', childOf(plot, 'marker') !== undefined) &&
      childOf(childOf(first, 'marker'), 'symbol')?.attributes['val'] !== 'none';
    return (hasMarkers ? 'LineMarkers' : 'Line') + stack;
  }
  if (name === 'areaChart') return `Area${stack}`;
  if (name === 'pieChart') return childOf(childOf(plot, 'ser'), 'explosion') ? 'PieExploded' : 'Pie';
  if (name === 'doughnutChart') return 'Doughnut';
  if (name === 'scatterChart') {
    const style = childOf(plot, 'scatterStyle')?.attributes['val'] ?? '';
    if (style.startsWith('smooth')) return 'XYScatterSmooth';
    const line = childOf(childOf(childOf(plot, 'ser'), 'spPr'), 'ln');
    return childOf(line, 'noFill') ? 'XYScatter' : 'XYScatterLines';
  }
  return others[name] ?? 'Invalid';
}
