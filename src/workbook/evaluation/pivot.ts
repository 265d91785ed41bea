import type { TableOf } from '../../domain/contract';
import { writeTitle } from '../look';
import type { Job } from '../run';
import type { EvaluationTexts } from './blocks';

/** Theme by municipality, the sum of strips: a PivotTable that people without the add-in can refresh and change. */
export function writePivot({ context }: Job, sheet: Excel.Worksheet, table: TableOf<'assignments'>, texts: EvaluationTexts): boolean {
  writeTitle(sheet, texts.pivot.title, texts.pivot.note);
  const header = (column: 'theme' | 'municipality' | 'strips'): string | undefined => {
    const place = table.columns[column];
    return place === undefined ? undefined : table.headers[place];
  };
  const [rows, columns, data] = [header('theme'), header('municipality'), header('strips')];
  if (!table.name || !rows || !columns || !data || !Office.context.requirements.isSetSupported('ExcelApi', '1.8')) return false;
  const source = context.workbook.tables.getItem(table.name);
  const pivot = sheet.pivotTables.add(`${texts.pivot.name}`, source, sheet.getRange('A4'));
  pivot.rowHierarchies.add(pivot.hierarchies.getItem(rows));
  pivot.columnHierarchies.add(pivot.hierarchies.getItem(columns));
  const strips = pivot.dataHierarchies.add(pivot.hierarchies.getItem(data));
  strips.summarizeBy = 'Sum';
  strips.name = texts.pivot.sum;
  sheet.getRange('A:A').format.columnWidth = 150;
  sheet.getRange('B:P').format.columnWidth = 74;
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.paperSize = 'A4';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  return true;
}
