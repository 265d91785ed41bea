import type { ReactNode } from 'react';
import { axisTicks, extremes, type ChartData } from './chartData';
import type { DrawingProps } from './drawing';

/** Bars lying (Excel's Bar) or standing (Column): clustered, stacked or stacked to 100%. */
export function BarChart({
  chart,
  data,
  width,
  height,
  number,
  fillOf,
  isUpright,
}: DrawingProps & { readonly isUpright: boolean }): ReactNode {
  const isFull = chart.type.endsWith('100');
  const isStacked = isFull || chart.type.endsWith('Stacked');
  const drawn = isFull ? shares(data) : data;
  const found = extremes(drawn, isStacked);
  const ticks = axisTicks(chart.axes.valueMinimum ?? found.low, chart.axes.valueMaximum ?? (isFull ? 1 : found.high));
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const shown = (value: number): string => (isFull ? `${Math.round(value * 100)}%` : number(value));
  const longest = Math.min(26, Math.max(...data.categories.map((category) => category.length)));
  const side = isUpright ? 14 + Math.max(...ticks.map((tick) => shown(tick).length)) * 6.5 : 14 + longest * 6.4;
  const box = {
    left: side + (chart.axes.valueTitle && isUpright ? 16 : 0),
    top: 4,
    right: width - 18,
    bottom: height - (isUpright ? 34 : 26) - (chart.axes.valueTitle && !isUpright ? 16 : 0),
  };
  const count = data.categories.length;
  const band = (isUpright ? box.right - box.left : box.bottom - box.top) / count;
  const along = (value: number): number => {
    const part = (Math.max(low, Math.min(high, value)) - low) / (high - low);
    return isUpright ? box.bottom - part * (box.bottom - box.top) : box.left + part * (box.right - box.left);
  };
  const thickness = (band * 0.68) / (isStacked ? 1 : data.series.length);
  const bars: ReactNode[] = [];
  data.categories.forEach((_, index) => {
    let up = 0;
    let down = 0;
    // Excel draws the first category of a lying bar chart at the bottom.
    const start = isUpright ? box.left + band * index : box.bottom - band * (index + 1);
    drawn.series.forEach((series, which) => {
      const value = series.values[index] ?? 0;
      const from = isStacked ? (value >= 0 ? up : down) : 0;
      if (value >= 0) up += value;
      else down += value;
      const [a, b] = [along(from), along(from + value)];
      const order = isStacked ? 0 : isUpright ? which : data.series.length - 1 - which;
      const across = start + band * 0.16 + thickness * order;
      const bar = isUpright
        ? { x: across, y: Math.min(a, b), width: thickness, height: Math.abs(a - b) }
        : { x: Math.min(a, b), y: across, width: Math.abs(a - b), height: thickness };
      bars.push(
        <rect
          key={`${index} ${which}`}
          {...bar}
          fill={fillOf(which)}
          stroke="var(--paper)"
          strokeWidth={0.5}
          data-value={series.values[index] ?? ''}
        >
          <title>{`${series.name}, ${data.categories[index]}: ${number(data.series[which]?.values[index] ?? 0)}`}</title>
        </rect>,
      );
      if (series.hasLabels && value !== 0)
        bars.push(
          <text
            key={`label ${index} ${which}`}
            fontSize={11}
            textAnchor="middle"
            dominantBaseline="central"
            x={bar.x + bar.width / 2}
            y={bar.y + bar.height / 2}
            paintOrder="stroke"
            stroke="var(--paper)"
            strokeWidth={3}
          >
            {number(data.series[which]?.values[index] ?? 0)}
          </text>,
        );
    });
  });
  const every = Math.max(1, Math.ceil((isUpright ? 9 * Math.min(longest, 9) * 0.8 : 14) / band));
  return (
    <g fontSize={12}>
      {ticks.map((tick) =>
        isUpright ? (
          <g key={tick}>
            <line className="rule" x1={box.left} x2={box.right} y1={along(tick)} y2={along(tick)} />
            <text x={box.left - 6} y={along(tick) + 4} textAnchor="end">
              {shown(tick)}
            </text>
          </g>
        ) : (
          <g key={tick}>
            <line className="rule" y1={box.top} y2={box.bottom} x1={along(tick)} x2={along(tick)} />
            <text x={along(tick)} y={box.bottom + 17} textAnchor="middle">
              {shown(tick)}
            </text>
          </g>
        ),
      )}
      {bars}
      {data.categories.map((category, index) =>
        index % every === 0 ? (
          isUpright ? (
            <text key={index} x={box.left + band * (index + 0.5)} y={box.bottom + 17} textAnchor="middle">
              {short(category, Math.max(4, Math.floor((band * every) / 6.6)))}
            </text>
          ) : (
            <text key={index} x={box.left - 6} y={box.bottom - band * (index + 0.5) + 4} textAnchor="end">
              {short(category, 26)}
            </text>
          )
        ) : null,
      )}
      <line
        className="axis"
        x1={isUpright ? box.left : along(0)}
        x2={isUpright ? box.right : along(0)}
        y1={isUpright ? along(0) : box.top}
        y2={isUpright ? along(0) : box.bottom}
      />
      {chart.axes.valueTitle &&
        (isUpright ? (
          <text transform={`translate(13 ${(box.top + box.bottom) / 2}) rotate(-90)`} textAnchor="middle">
            {chart.axes.valueTitle}
          </text>
        ) : (
          <text x={(box.left + box.right) / 2} y={box.bottom + 34} textAnchor="middle">
            {chart.axes.valueTitle}
          </text>
        ))}
    </g>
  );
}

export const short = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** Each value as its share of the pile. */
function shares(data: ChartData): ChartData {
  const totals = data.categories.map((_, index) => data.series.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0));
  return {
    ...data,
    series: data.series.map((series) => ({
      ...series,
      values: series.values.map((value, index) => (totals[index] ? (value ?? 0) / (totals[index] ?? 1) : 0)),
    })),
  };
}
