import { parseArea } from '../../../src/xlsx/model/address';

/** A letter, underscore or backslash first, of at most 255 characters. Source: MS-XLSB 2.5.166, XLNameWideString. */
const grammar = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
/** "The string MUST NOT be an A1 cell reference and MUST NOT begin with an R1C1 cell reference"; the Dutch Excel has R and K. */
const isReference = (text: string): boolean => /^(?:[rck]$|r\d|c\d|r\d*c(?:\d|$))/i.test(text) || parseArea(text) !== null;

/** Whether Excel takes this as the name of cells or of a table: a table's has no question mark. */
export const isName = (text: string): boolean => grammar.test(text) && !isReference(text) && !/^(?:true|false)$/i.test(text);
