export interface Chart {
  readonly id: string;
  name: string;
  /** Office.js's ChartType, such as "BarStacked". */
  type: string;
  title: string | null;
  /** Alternative text. */
  altTitle?: string;
  altDescription?: string;
  left: number;
  top: number;
  width: number;
  height: number;
  legend: Readonly<{ visible: boolean; position: string }>;
  series: ChartSeries[];
  axes: Readonly<{
    categoryTitle?: string;
    valueTitle?: string;
    valueMinimum?: number;
    valueMaximum?: number;
    valueFormat?: string;
    /** Categories from the top down in a bar chart. */ categoryReversed?: boolean;
  }>;
}
export interface ChartSeries {
  name: string;
  /** References with sheet, as in "'Evaluatie 2026'!$B$5:$B$16". */
  nameReference?: string;
  values: string;
  categories?: string;
  color?: string;
  pattern?: string;
  hasDataLabels?: boolean;
  /** Of the data labels' text. */
  labelColor?: string;
}
