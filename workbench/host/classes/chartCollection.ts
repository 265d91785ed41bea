import type { Sheet } from '../../../src/xlsx/model/workbook';
import type { Chart } from '../../../src/xlsx/model/chart';
import { seriesFrom } from '../book/chartData';
import { assertUnprotected } from '../book/guards';
import { define, type Wrap } from './define';
import { found, orNull } from '../wire/found';
import { integer, rangeArgument, text } from './args';
import { chartObject } from './chart';

/** By name, whatever its capitals, or by id. */
const find = ({ charts }: Sheet, key: unknown): Chart | undefined =>
  charts.find(({ id }) => id === key) ?? charts.find(({ name }) => name.toLowerCase() === text(key, 'name').toLowerCase());

const must: Wrap<Readonly<{ sheet: Sheet; key: unknown }>> = ({ sheet, key }, session) =>
  chartObject({ sheet, id: found(find(sheet, key), String(key)).id }, session);

export const chartsObject: Wrap<Sheet> = define<Sheet>({
  name: 'ChartCollection',
  scalars: { Count: { get: ({ charts }) => charts.length } },
  items: (sheet, session) => sheet.charts.map(({ id }) => chartObject({ sheet, id }, session)),
  item: (sheet, [key], session) => must({ sheet, key }, session),
  reads: {
    GetCount: ({ charts }) => charts.length,
    GetItem: (sheet, [key], session) => must({ sheet, key }, session),
    GetItemAt: (sheet, [index], session) => chartObject({ sheet, id: found(sheet.charts[integer(index, 'index')], 'chart').id }, session),
    GetItemOrNullObject: (sheet, [key], session) => orNull(find(sheet, key), ({ id }) => chartObject({ sheet, id }, session)),
  },
  writes: {
    Add: (sheet, [type, source, seriesBy], session) => {
      assertUnprotected(sheet, 'allowEditObjects');
      const { book } = session;
      const range = rangeArgument(source, book.workbook, sheet);
      const all = book.workbook.sheets.flatMap((each) => each.charts);
      const id = `{00000000-0002-0000-0000-${book.newId((taken) => all.some((chart) => chart.id.endsWith(taken.padStart(12, '0')))).padStart(12, '0')}}`;
      const stem = book.language === 'nl' ? 'Grafiek' : 'Chart';
      let number = sheet.charts.length + 1;
      while (find(sheet, `${stem} ${number}`)) number++;
      const series = seriesFrom(range, seriesBy);
      const chart: Chart = {
        id,
        name: `${stem} ${number}`,
        type: text(type, 'type'),
        title: series.length === 1 ? (series[0]?.name ?? '') : '',
        left: 100,
        top: 50,
        width: 360,
        height: 216,
        legend: { visible: series.length > 1, position: 'Bottom' },
        series,
        axes: {},
      };
      sheet.charts = [...sheet.charts, chart];
      return chartObject({ sheet, id }, session);
    },
  },
});
