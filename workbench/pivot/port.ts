import type { Area, CellStyle, CellValue, PivotTable, Sheet, Workbook } from '../../src/xlsx/model/workbook';

/**
 * What the host asks of a PivotTable engine, which createHost's options plug in; without one a refresh is refused with
 * ApiNotFound.
 */

export interface PivotCell {
  readonly value: CellValue;
  readonly style?: CellStyle;
}

/** A PivotTable's report: its rows, each of the same length, from the PivotTable's place; the data body without labels and totals headings. */
export interface PivotReport {
  readonly cells: readonly (readonly PivotCell[])[];
  /** Within the report, 0-based and relative to its upper left; null where there is none (no data fields). */
  readonly parts: Readonly<{ rowLabels: Area | null; columnLabels: Area | null; dataBody: Area | null }>;
}

/** A field that the source does not have: throw PivotFieldMissing, which the host turns into ItemNotFound. */
export class PivotFieldMissing extends Error {}

/** The language is that of the report's own words ("Eindtotaal"). */
export type PivotEngine = (workbook: Workbook, sheet: Sheet, pivot: PivotTable, language: 'nl' | 'en') => PivotReport;
