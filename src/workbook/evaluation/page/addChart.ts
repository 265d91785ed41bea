import { columnLetters } from '../../../domain/contract';
import { look } from '../../sheets/look';
import type { PlacedChart } from './block';

/** A native chart over its block, in the colours of the template. */
export function addChart(sheet: Excel.Worksheet, { spec, headingRow, lastRow, chartRow, lines }: PlacedChart): void {
  const [first, last] = [Math.min(...spec.series), Math.max(...spec.series)];
  const source = sheet.getRange(`${columnLetters(first)}${headingRow}:${columnLetters(last)}${lastRow}`);
  const chart = sheet.charts.add(spec.kind, source, 'Columns');
  chart.name = spec.title;
  chart.title.text = spec.title;
  const hasLegend = spec.series.length > 1;
  chart.legend.visible = hasLegend;
  // Excel places no legend that is not there.
  if (hasLegend) chart.legend.position = 'Bottom';
  chart.setPosition(`A${chartRow}`, `H${chartRow + lines - 2}`);
  const names = sheet.getRange(`A${headingRow + 1}:A${lastRow}`);
  spec.series.forEach((_, index) => {
    const series = chart.series.getItemAt(index);
    series.setXAxisValues(names);
    series.format.fill.setSolidColor(look.series[index] ?? look.accent);
    // More labels than this run into each other.
    series.hasDataLabels = spec.kind !== 'ColumnClustered' || (lastRow - headingRow) * spec.series.length <= 32;
    // Within the bar, so in a colour that stands out from it.
    if (spec.kind === 'BarStacked') series.dataLabels.format.font.color = index === 0 ? '#FFFFFF' : look.ink;
  });
  if (spec.minimum !== undefined) chart.axes.valueAxis.minimum = spec.minimum;
  if (spec.maximum !== undefined) chart.axes.valueAxis.maximum = spec.maximum;
  if (spec.kind !== 'ColumnClustered') chart.axes.categoryAxis.reversePlotOrder = true;
}
