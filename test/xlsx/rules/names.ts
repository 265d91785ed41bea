import { childOf, childrenOf, numberOf, textOf } from '../../../src/xlsx/xml/tree';
import { edit, repeated, type Rule } from './rule';

/** Defined names: one a scope, on a sheet that is there, spelled as a name may be, unlike any table, and meaning something. */
export const names: Rule = {
  name: 'names',
  find: (file) => {
    const sheets = childrenOf(childOf(file.workbook, 'sheets')).length;
    const entries = childrenOf(childOf(file.workbook, 'definedNames'));
    const tables = new Set(file.sheets.flatMap((sheet) => sheet.tables.map(({ root }) => root.attributes['displayName']?.toLowerCase())));
    const nameOf = (entry: (typeof entries)[number]): string => entry.attributes['name'] ?? '';
    return [
      ...repeated(entries.map((entry) => `${nameOf(entry)} ${entry.attributes['localSheetId'] ?? ''}`.toLowerCase())).map(
        (name) => `${name} twice`,
      ),
      ...entries
        .filter((entry) => (numberOf(entry, 'localSheetId') ?? 0) >= sheets)
        .map((entry) => `${nameOf(entry)} is of a sheet that is not there`),
      ...entries
        .filter(
          (entry) => !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(nameOf(entry)) || nameOf(entry).length > 255 || looksLikeCell(nameOf(entry)),
        )
        .map((entry) => `"${nameOf(entry)}" cannot be a name`),
      ...entries.filter((entry) => tables.has(nameOf(entry).toLowerCase())).map((entry) => `${nameOf(entry)} is the name of a table`),
      ...entries
        .filter((entry) => textOf(entry).trim() === '' || textOf(entry).startsWith('='))
        .map((entry) => `${nameOf(entry)} stands for nothing a file may hold`),
    ];
  },
  breakIt: edit(/^xl\/workbook\.xml$/, 'name="Gemeentelijst"', 'name="Opdrachten"'),
};

const looksLikeCell = (name: string): boolean =>
  (/^[A-Za-z]{1,3}\d{1,7}$/.test(name) && (name.match(/[A-Za-z]+/)?.[0].length ?? 0) < 3) ||
  /^[rc]$/i.test(name) ||
  /^r\d*c\d*$/i.test(name);
