import { columnLetters } from '../../../domain/contract';
import { look } from '../../look';
import type { Page } from './block';
import { chartLines } from './sizes';

/** A native chart over its block, in the colours of the template. */
export function addChart(sheet: Excel.Worksheet, { spec, headingRow, lastRow, chartRow }: Page['charts'][number]): void {
  const [first, last] = [Math.min(...spec.series), Math.max(...spec.series)];
  const source = sheet.getRange(`${columnLetters(first)}${headingRow}:${columnLetters(last)}${lastRow}`);
  const chart = sheet.charts.add(spec.kind, source, 'Columns');
  chart.name = spec.title;
  chart.title.text = spec.title;
  chart.legend.visible = spec.series.length > 1;
  chart.legend.position = 'Bottom';
  chart.setPosition(`A${chartRow}`, `H${chartRow + chartLines - 2}`);
  const names = sheet.getRange(`A${headingRow + 1}:A${lastRow}`);
  spec.series.forEach((_, index) => {
    const series = chart.series.getItemAt(index);
    series.setXAxisValues(names);
    series.format.fill.setSolidColor(look.series[index] ?? look.accent);
    series.hasDataLabels = true;
  });
  if (spec.minimum !== undefined) chart.axes.valueAxis.minimum = spec.minimum;
  if (spec.maximum !== undefined) chart.axes.valueAxis.maximum = spec.maximum;
  if (spec.kind !== 'ColumnClustered') chart.axes.categoryAxis.reversePlotOrder = true;
}
