import { intersection } from '../../../src/xlsx/model/area';
import type { Area, Cell, Sheet } from '../../../src/xlsx/model/workbook';
import { formulaFault, type FormulaFault } from '../../calc';
import { headerRow } from '../book/tableRows';
import { HostError } from '../wire/errors';

/** What Excel takes at most. Source: Microsoft, "Excel specifications and limits"; of a link Range.Hyperlinks' own refusal. */
const longestText = 32_767;
/** "Maximum number of line feeds per cell". */
const mostLineFeeds = 253;
const longestHeader = 255;
const longestFormat = 255;
const longestLink = 2083;
/** Of a hyperlink, and of a header or footer. */
const longestTip = 255;
const longestHeading = 255;
/** ECMA-376 18.4.5 (rFont): at most 31 characters. */
const longestFont = 31;
/** Points. */
const highestRow = 409.5;
/** 255 characters of Calibri 11, in points. */
export const widestColumn = 255 * 5.25 + 3.75;

/** Why a cell cannot hold this. */
export type CellFault =
  FormulaFault | { readonly code: 'textTooLong' } | { readonly code: 'tooManyLines' } | { readonly code: 'headerTooLong' };

/** What is wrong with a cell at its place; null where Excel takes it. */
export function cellFault(
  sheet: Sheet,
  row: number,
  column: number,
  { formula, value }: Pick<Cell, 'formula' | 'value'>,
): CellFault | null {
  if (formula !== undefined) return formulaFault(formula);
  if (typeof value !== 'string' || value.length <= mostLineFeeds) return null;
  if (value.length > longestText) return { code: 'textTooLong' };
  if (hasManyLines(value)) return { code: 'tooManyLines' };
  if (value.length <= longestHeader) return null;
  return isHeader(sheet, row, column) ? { code: 'headerTooLong' } : null;
}

function hasManyLines(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count > mostLineFeeds;
}

const sentences: Readonly<Record<CellFault['code'], string>> = {
  formulaSyntax: 'The argument is invalid or missing or has an incorrect format: the formula cannot be read.',
  formulaTooLong: 'The argument is invalid or missing or has an incorrect format: a formula has at most 8,192 characters.',
  formulaText: 'The argument is invalid or missing or has an incorrect format: a text in a formula has at most 255 characters.',
  formulaNested: 'The argument is invalid or missing or has an incorrect format: functions nest at most 64 deep.',
  formulaArguments: 'The argument is invalid or missing or has an incorrect format: too few or too many arguments for a function.',
  textTooLong: 'The argument is invalid or missing or has an incorrect format: a cell holds at most 32,767 characters.',
  tooManyLines: 'The argument is invalid or missing or has an incorrect format: a cell holds at most 253 line feeds.',
  headerTooLong: 'The argument is invalid or missing or has an incorrect format: the header of a table has at most 255 characters.',
};

export function assertCell(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
  const fault = cell && cellFault(sheet, row, column, cell);
  if (fault) throw new HostError('InvalidArgument', sentences[fault.code]);
}

function isHeader(sheet: Sheet, row: number, column: number): boolean {
  const at: Area = { top: row, left: column, bottom: row, right: column };
  return sheet.tables.some((table) => {
    const header = headerRow(table);
    return header !== null && intersection(header, at) !== null;
  });
}

const atMost = (isWithin: boolean, what: string): void => {
  if (!isWithin) throw new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${what}.`);
};

export const assertRowHeight = (points: number): void => atMost(points >= 0 && points <= highestRow, 'a row is at most 409 points high');
export const assertColumnWidth = (points: number): void =>
  atMost(points >= 0 && points <= widestColumn, 'a column is at most 255 characters wide');
export function assertNumberFormat(format: string): void {
  atMost(format.length <= longestFormat, 'a number format has at most 255 characters');
  const outsideTexts = format.replace(/\\.|[_*].|"[^"]*"/gs, '');
  atMost(!outsideTexts.includes('"'), 'a text in a number format has its closing quote');
  const bare = outsideTexts.replace(/\[[^[\]]*\]/g, '');
  atMost(!/[[\]]/.test(bare), 'a bracket in a number format has its other half');
  // ECMA-376 18.8.31: up to four sections.
  atMost(bare.split(';').length <= 4, 'a number format has at most four parts');
}
export const assertLink = ({ address = '', screenTip = '' }: { readonly address?: string; readonly screenTip?: string }): void => {
  atMost(address.length <= longestLink, 'an address has at most 2,083 characters');
  atMost(screenTip.length <= longestTip, 'the words at a link are at most 255 characters');
};
/** As any text in a file: MS-OI29500 2.1.706 (t). */
export function assertComment(content: string): string {
  atMost(content.length <= longestText, 'a comment or note has at most 32,767 characters');
  return content;
}
/** MS-OI29500 2.1.568j (definedName). */
export function assertNameComment(comment: string): string {
  atMost(comment.length <= 255, 'the comment of a name has at most 255 characters');
  return comment;
}
export const assertHeading = (text: string): void => atMost(text.length <= longestHeading, 'a header or footer has at most 255 characters');
export const assertFontSize = (points: number): void => atMost(points >= 1 && points <= 409, 'a font is 1 to 409 points');
export const assertFontName = (name: string): void =>
  atMost(name !== '' && name.length <= longestFont, 'the name of a font has 1 to 31 characters');
/** Source: Microsoft, CellFormat.IndentLevel. */
export const assertIndent = (level: number): void =>
  atMost(Number.isInteger(level) && level >= 0 && level <= 250, 'an indent is a whole number of 0 to 250');
export const assertZoom = (scale: unknown): void =>
  atMost(scale === undefined || (typeof scale === 'number' && scale >= 10 && scale <= 400), 'a zoom is 10 to 400 per cent');
