import type { ReactNode } from 'react';
import { short } from './BarChart';
import { axisTicks, extremes } from './chartData';
import type { DrawingProps } from './drawing';

/** Lines over the categories; a missing figure leaves a gap, as in Excel. */
export function LineChart({ chart, data, width, height, number }: DrawingProps): ReactNode {
  const found = extremes(data, false);
  const ticks = axisTicks(chart.axes.valueMinimum ?? found.low, chart.axes.valueMaximum ?? found.high);
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const box = {
    left: 14 + Math.max(...ticks.map((tick) => number(tick).length)) * 6.5 + (chart.axes.valueTitle ? 16 : 0),
    top: 4,
    right: width - 18,
    bottom: height - 34,
  };
  const band = (box.right - box.left) / data.categories.length;
  const x = (index: number): number => box.left + band * (index + 0.5);
  const y = (value: number): number => box.bottom - ((Math.max(low, Math.min(high, value)) - low) / (high - low)) * (box.bottom - box.top);
  const every = Math.max(1, Math.ceil(60 / band));
  return (
    <g fontSize={12}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="rule" x1={box.left} x2={box.right} y1={y(tick)} y2={y(tick)} />
          <text x={box.left - 6} y={y(tick) + 4} textAnchor="end">
            {number(tick)}
          </text>
        </g>
      ))}
      {data.categories.map((category, index) =>
        index % every === 0 ? (
          <text key={index} x={x(index)} y={box.bottom + 17} textAnchor="middle">
            {short(category, Math.max(4, Math.floor((band * every) / 6.6)))}
          </text>
        ) : null,
      )}
      {data.series.map((series, which) => {
        let path = '';
        let isOpen = false;
        series.values.forEach((value, index) => {
          if (value !== null) path += `${isOpen ? 'L' : 'M'}${x(index)} ${y(value)}`;
          isOpen = value !== null;
        });
        return (
          <g key={which}>
            <path
              d={path}
              fill="none"
              stroke={series.color}
              strokeWidth={2.25}
              strokeDasharray={which === 0 ? undefined : `${8 - (which % 3) * 2} ${which % 4}`}
            />
            {series.values.map((value, index) =>
              value === null ? null : (
                <circle key={index} cx={x(index)} cy={y(value)} r={3} fill={series.color} data-value={value}>
                  <title>{`${series.name}, ${data.categories[index]}: ${number(value)}`}</title>
                </circle>
              ),
            )}
            {series.hasLabels &&
              series.values.map((value, index) =>
                value === null ? null : (
                  <text key={index} fontSize={11} textAnchor="middle" x={x(index)} y={y(value) - 8}>
                    {number(value)}
                  </text>
                ),
              )}
          </g>
        );
      })}
      <line className="axis" x1={box.left} x2={box.right} y1={box.bottom} y2={box.bottom} />
      {chart.axes.valueTitle && (
        <text transform={`translate(13 ${(box.top + box.bottom) / 2}) rotate(-90)`} textAnchor="middle">
          {chart.axes.valueTitle}
        </text>
      )}
    </g>
  );
}
