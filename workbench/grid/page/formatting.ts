import type { Language } from '../../../src/i18n/translator';
import { createConditionalFormats, formatValue } from '../../calc';
import type { Workbook } from '../../../src/xlsx/model/workbook';
import type { Formatting } from '../sheet/cellLook';

/** Number formats and conditional formats as the workbench's calculator reads them. */
export function formattingOf(workbook: Workbook, language: Language): Formatting {
  const conditional = createConditionalFormats({ workbook, language, today });
  return {
    format: (value, numberFormat) => formatValue(value, localDates(numberFormat, language), language),
    conditional: conditional.at,
  };
}

/** Excel's built-in short date is written "m/d/yyyy" and shows as the machine's own short date: 5-3-2026 in Dutch, 05/03/2026 in British English. */
function localDates(numberFormat: string, language: Language): string {
  return /^m\/d\/yy(yy)?( h:mm)?$/.test(numberFormat)
    ? numberFormat.replace(/^m\/d\/yy(yy)?/, language === 'nl' ? 'd-m-yyyy' : 'dd/mm/yyyy')
    : numberFormat;
}

/** Today's serial number by this machine's clock. */
function today(): number {
  return Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000) / 86_400_000) + 25569;
}
