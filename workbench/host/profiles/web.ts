import type { ProfileRow } from './row';
import * as rows from './rows';

export const web: readonly ProfileRow[] = [
  rows.nullForEmpty,
  rows.commas('#1985: Excel Online takes a comma'),
  rows.grows,
  rows.keptNames('#740 names Excel for Windows'),
  rows.ownFormulas,
  rows.englishNames,
  rows.englishRules('as names on the web, #2834'),
  rows.keepsEarlier,
  rows.documentedLimit,
  rows.settingsKept('reported', '#5206: fixed by April 2026'),
  rows.searchesRange('the web has no VBA'),
  rows.undoKept,
  rows.selectsOnce,
  rows.tableSelectsNot('reported', '#1329: not in Office Online'),
  rows.fixedWhenProtected('assumed', 'as Excel for Windows'),
  rows.downloads('#2700: works on the web'),
  rows.noClipboard,
];
