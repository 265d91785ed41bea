import { memo, type ReactNode } from 'react';
import type { Translator } from '../../../src/i18n/translator';
import type { Sheet, Workbook } from '../../../src/xlsx/model/workbook';
import type { Chart } from '../../../src/xlsx/model/chart';
import type { Theme } from '../sheet/cellLook';
import { columnHeaderHeight, pixels, rowHeaderWidth } from '../sheet/geometry';
import { workbenchTexts } from '../texts';
import { BarChart } from './BarChart';
import { chartData, type ChartData } from './chartData';
import type { DrawingProps } from './drawing';
import { LineChart } from './LineChart';
import { PieChart } from './PieChart';

interface LayerProps {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  /** Says that the workbook changed in place. */
  readonly revision: number;
  readonly theme: Theme;
  readonly translator: Translator;
}

/** A sheet's charts at their places, simply drawn from the figures in the cells. */
export const ChartLayer = memo(function ChartLayer({ workbook, sheet, theme, translator }: LayerProps): ReactNode {
  return sheet.charts.map((chart) => (
    <ChartFigure
      key={chart.id}
      chart={chart}
      theme={theme}
      translator={translator}
      data={chartData(workbook, sheet, chart, (value, format) =>
        /[dmy]/i.test(format) ? translator.date(value) : translator.number(value),
      )}
    />
  ));
});

type Kind = 'bar' | 'column' | 'line' | 'pie';

function kindOf(type: string): Kind | null {
  if (/^Bar(Clustered|Stacked|Stacked100)$/.test(type)) return 'bar';
  if (/^Column(Clustered|Stacked|Stacked100)$/.test(type)) return 'column';
  if (/^Line/.test(type)) return 'line';
  return /^(Pie|PieExploded|Doughnut)$/.test(type) ? 'pie' : null;
}

function ChartFigure({
  chart,
  data,
  theme,
  translator,
}: {
  readonly chart: Chart;
  readonly data: ChartData;
  readonly theme: Theme;
  readonly translator: Translator;
}): ReactNode {
  const say = translator.of(workbenchTexts);
  const kind = kindOf(chart.type);
  const [width, height] = [pixels(chart.width), pixels(chart.height)];
  const number = (value: number): string =>
    chart.axes.valueFormat?.includes('%')
      ? `${translator.number(value * 100, { maximumFractionDigits: 1 })}%`
      : translator.number(value, { maximumFractionDigits: 2 });
  const told = data.series
    .map(
      ({ name, values }) => `${name}: ${data.categories.map((category, index) => `${category} ${number(values[index] ?? 0)}`).join(', ')}`,
    )
    .join('; ');
  const label = [
    chart.altTitle ?? chart.title ?? say('chart', { name: chart.name }),
    chart.altDescription ?? (kind ? say('chartDescription', { kind: say(`chartKinds.${kind}`), series: told }) : ''),
  ]
    .filter(Boolean)
    .join('. ');
  const place = { left: rowHeaderWidth + pixels(chart.left), top: columnHeaderHeight + pixels(chart.top), width, height };
  const titleHeight = chart.title ? 34 : 10;
  const legend = chart.legend.visible && kind !== 'pie' && data.series.length > 0;
  const isBeside = legend && chart.legend.position === 'Right';
  const drawing: DrawingProps = {
    chart,
    data,
    number,
    width: width - (isBeside ? 120 : 0),
    height: height - titleHeight - (legend && !isBeside ? 28 : 0),
    fillOf: (index) => fillOf(chart, data, theme, index),
  };
  const hasData = data.categories.length > 0 && data.series.some(({ values }) => values.some((value) => value !== null));
  return (
    <figure className="chart" style={place} data-floating data-chart={chart.name}>
      {!kind || !hasData ? (
        <figcaption>{kind ? say('chartEmpty') : say('chartUnsupported', { type: chart.type })}</figcaption>
      ) : (
        <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`}>
          <defs>
            {data.series.map((series, index) =>
              theme === 'contrast' || series.pattern ? (
                <Hatch key={index} id={hatchId(chart, index)} color={theme === 'contrast' ? '#ffffff' : series.color} index={index} />
              ) : null,
            )}
          </defs>
          {chart.title && (
            <text x={width / 2} y={23} textAnchor="middle" fontSize={17} data-part="title">
              {chart.title}
            </text>
          )}
          <g transform={`translate(0 ${titleHeight})`}>
            {kind === 'pie' ? (
              <PieChart {...drawing} />
            ) : kind === 'line' ? (
              <LineChart {...drawing} />
            ) : (
              <BarChart {...drawing} isUpright={kind === 'column'} />
            )}
          </g>
          {legend && <Legend data={data} fillOf={drawing.fillOf} width={width} height={height} isBeside={isBeside} />}
        </svg>
      )}
    </figure>
  );
}

const hatchId = (chart: Chart, index: number): string => `hatch-${chart.id.replace(/\W/g, '')}-${index}`;

function fillOf(chart: Chart, data: ChartData, theme: Theme, index: number): string {
  const series = data.series[index];
  return theme === 'contrast' || series?.pattern ? `url(#${hatchId(chart, index)})` : (series?.color ?? '#4472c4');
}

/** Stripes that tell series apart without colour. */
function Hatch({ id, color, index }: { readonly id: string; readonly color: string; readonly index: number }): ReactNode {
  const turns = [45, 0, -45, 90];
  return (
    <pattern id={id} width={8} height={8} patternUnits="userSpaceOnUse" patternTransform={`rotate(${turns[index % 4] ?? 0})`}>
      <rect width={8} height={8} fill="var(--paper)" />
      <rect width={index % 4 === 1 && index < 4 ? 8 : 3 + (index % 3)} height={8} fill={color} />
    </pattern>
  );
}

function Legend({
  data,
  fillOf: fill,
  width,
  height,
  isBeside,
}: {
  readonly data: ChartData;
  readonly fillOf: (index: number) => string;
  readonly width: number;
  readonly height: number;
  readonly isBeside: boolean;
}): ReactNode {
  const widths = data.series.map(({ name }) => 24 + Math.min(name.length, 22) * 6.6);
  const total = widths.reduce((sum, each) => sum + each, 0);
  let left = Math.max(8, (width - total) / 2);
  return (
    <g fontSize={12}>
      {data.series.map(({ name }, index) => {
        const x = isBeside ? width - 112 : left;
        const y = isBeside ? height / 2 - (data.series.length * 20) / 2 + index * 20 : height - 18;
        left += widths[index] ?? 0;
        return (
          <g key={index} transform={`translate(${x} ${y})`}>
            <rect width={11} height={11} y={0} fill={fill(index)} stroke="var(--line-strong)" strokeWidth={0.5} />
            <text x={16} y={10}>
              {name.length > 22 ? `${name.slice(0, 21)}…` : name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
