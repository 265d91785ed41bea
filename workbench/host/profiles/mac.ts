import type { ProfileRow } from './row';
import * as rows from './rows';

const likeWindows = 'as Excel for Windows: nothing found that says otherwise';

export const mac: readonly ProfileRow[] = [
  rows.zeroForEmpty('assumed', likeWindows),
  rows.semicolons('assumed', '#2891 has it of the formula of a name, in French in Canada on a Mac perhaps'),
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
  rows.clipboard('assumed', '#2513 says "Excel Desktop"'),
];
