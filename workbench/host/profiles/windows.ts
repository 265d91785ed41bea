import type { ProfileRow } from './row';
import * as rows from './rows';

const vba = "VBA's Range.SpecialCells on one cell searches the whole sheet; Excel for Windows is taken to do so for the API too";

const everywhere: readonly ProfileRow[] = [
  rows.zeroForEmpty('reported', '#1951 and #4702: 0 on the desktop'),
  rows.grows,
  rows.cellsForNames('reported', '#740, of a header: since version 1904'),
  rows.keepsEarlier,
  rows.noLimit,
  rows.settingsKept('documented', 'Microsoft, "Persist add-in state and settings"'),
  rows.searchesSheet(vba),
  rows.undoLost('reported', '#6170: range.formulas and worksheets.add clear the undo stack'),
  rows.selectsAgain('reported', '#4691'),
  rows.tableSelectsNot('assumed', '#1329 names Excel for Mac alone'),
  rows.fixedWhenProtected(
    'reported',
    '#2135: sorting, filtering and formatting are refused in tables on a protected sheet; of new rows a vendor says so (documentation.conga.com)',
  ),
  rows.downloads('#2700: works on Windows'),
  rows.clipboard('reported', '#2513: works in Excel Desktop'),
];

export const windowsDutch: readonly ProfileRow[] = [
  rows.semicolons('reported', '#1167 and #1985: the separator of the user'),
  ...everywhere,
  rows.ownFormulas,
  rows.ownNames('reported', '#2834'),
  rows.ownRules('as names, #2834; question 8 for a person'),
];

/** In English a formula reads the same in either language: those rows would change nothing. */
export const windowsEnglish: readonly ProfileRow[] = [rows.commas('#1985: "Excel Desktop (English)"'), ...everywhere];
