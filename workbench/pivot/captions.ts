import type { PivotData } from '../../src/xlsx/model/workbook';

/** The words of a PivotTable's report, as Excel writes them. */
export interface PivotCaptions {
  readonly rows: string;
  readonly columns: string;
  readonly values: string;
  readonly grandTotal: string;
  readonly blank: string;
  readonly totalOf: (item: string) => string;
  readonly data: Readonly<Record<PivotData['summarizeBy'], (field: string) => string>>;
}

const dutchSum = (field: string): string => `Som van ${field}`;
const englishSum = (field: string): string => `Sum of ${field}`;

export const pivotCaptions: Readonly<Record<'nl' | 'en', PivotCaptions>> = {
  nl: {
    rows: 'Rijlabels',
    columns: 'Kolomlabels',
    values: 'Waarden',
    grandTotal: 'Eindtotaal',
    blank: '(leeg)',
    totalOf: (item) => `Totaal ${item}`,
    data: {
      Automatic: dutchSum,
      Sum: dutchSum,
      Count: (field) => `Aantal van ${field}`,
      CountNumbers: (field) => `Telling van ${field}`,
      Average: (field) => `Gemiddelde van ${field}`,
      Max: (field) => `Max van ${field}`,
      Min: (field) => `Min van ${field}`,
      Product: (field) => `Product van ${field}`,
      StandardDeviation: (field) => `Stdev van ${field}`,
      StandardDeviationP: (field) => `Stdevp van ${field}`,
      Variance: (field) => `Var van ${field}`,
      VarianceP: (field) => `Varp van ${field}`,
    },
  },
  en: {
    rows: 'Row Labels',
    columns: 'Column Labels',
    values: 'Values',
    grandTotal: 'Grand Total',
    blank: '(blank)',
    totalOf: (item) => `${item} Total`,
    data: {
      Automatic: englishSum,
      Sum: englishSum,
      Count: (field) => `Count of ${field}`,
      CountNumbers: (field) => `Count of ${field}`,
      Average: (field) => `Average of ${field}`,
      Max: (field) => `Max of ${field}`,
      Min: (field) => `Min of ${field}`,
      Product: (field) => `Product of ${field}`,
      StandardDeviation: (field) => `StdDev of ${field}`,
      StandardDeviationP: (field) => `StdDevp of ${field}`,
      Variance: (field) => `Var of ${field}`,
      VarianceP: (field) => `Varp of ${field}`,
    },
  },
};
