import type { ReactNode } from 'react';
import { short } from './BarChart';
import { colourAt } from './chartData';
import type { DrawingProps } from './drawing';

/** A pie (or ring) of the first series, clockwise from the top, with each part named beside it. */
export function PieChart({ chart, data, width, height, number }: DrawingProps): ReactNode {
  const values = (data.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const radius = Math.max(20, Math.min((width - 180) / 2, height / 2 - 10));
  const centre = { x: 14 + radius, y: height / 2 - 4 };
  const hole = chart.type === 'Doughnut' ? radius * 0.55 : 0;
  let turned = 0;
  const point = (part: number, distance: number): string =>
    `${centre.x + distance * Math.sin(part * 2 * Math.PI)} ${centre.y - distance * Math.cos(part * 2 * Math.PI)}`;
  return (
    <g fontSize={12}>
      {values.map((value, index) => {
        const [from, to] = [turned, turned + value / total];
        turned = to;
        const end = value === total ? to - 1e-6 : to;
        const large = end - from > 0.5 ? 1 : 0;
        const path = `M${point(from, radius)}A${radius} ${radius} 0 ${large} 1 ${point(end, radius)}L${point(end, hole)}A${hole} ${hole} 0 ${large} 0 ${point(from, hole)}Z`;
        return value === 0 ? null : (
          <path key={index} d={path} fill={colourAt(index)} stroke="var(--paper)" strokeWidth={1.5} data-value={value}>
            <title>{`${data.categories[index]}: ${number(value)}`}</title>
          </path>
        );
      })}
      {values.map((value, index) => (
        <g key={index} transform={`translate(${centre.x + radius + 18} ${Math.max(8, centre.y - (values.length * 19) / 2) + index * 19})`}>
          <rect width={11} height={11} fill={colourAt(index)} stroke="var(--line-strong)" strokeWidth={0.5} />
          <text x={17} y={10}>{`${short(data.categories[index] ?? '', 18)} (${number(value)})`}</text>
        </g>
      ))}
    </g>
  );
}
