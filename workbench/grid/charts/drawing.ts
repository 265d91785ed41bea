import type { Chart } from '../../../src/xlsx/model/chart';
import type { ChartData } from './chartData';

/** What each kind of chart is drawn from, in a space of so many pixels. */
export interface DrawingProps {
  readonly chart: Chart;
  readonly data: ChartData;
  readonly width: number;
  readonly height: number;
  readonly number: (value: number) => string;
  readonly fillOf: (index: number) => string;
}
