import type { ProfileRow } from './row';
import * as rows from './rows';

const likeWindows = 'as Excel for Windows: nothing found that says otherwise';

export const mac: readonly ProfileRow[] = [
  rows.zeroForEmpty('assumed', likeWindows),
  rows.semicolons('assumed', likeWindows),
  rows.stays,
  rows.cellsForNames('assumed', likeWindows),
  rows.ownFormulas,
  rows.ownNames('assumed', '#2834: "on Desktop"'),
  rows.englishRules('the other way than Windows, so that both are tried'),
  rows.keepsEarlier,
  rows.noLimit,
  rows.settingsLost,
  rows.searchesRange('the other way than Windows, so that both are tried'),
  rows.undoLost('assumed', likeWindows),
  rows.selectsAgain('assumed', likeWindows),
  rows.tableSelects,
  rows.fixedWhenProtected('assumed', likeWindows),
  rows.noDownloads,
  rows.clipboard('reported', '#1991: works in the desktop applications'),
];
