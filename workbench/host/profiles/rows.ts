import { asked, onlyTried, row, type ProfileRow } from './row';

/** Rows that more than one Excel has, each with where we have it from. #n is an issue of OfficeDev/office-js. */

const coauthoring = 'Microsoft, "Coauthoring in Excel add-ins": values right below a table; builds differ, #3013 and #3191';
const oneByOne = "no page of Microsoft's says so: the statements that an error names are carried out one by one";
const limits = 'Microsoft, "Resource limits and performance optimization"';

const reopened = onlyTried('needs the file saved and opened again: question 10 for a person');
const byHand = onlyTried('no member of the API tells what can be undone: question 7 for a person');
const selecting = onlyTried('asking it would take the user to another sheet');
const inThePane = onlyTried('a matter of the pane, not of the workbook: question 11 for a person');

export const documentedLimit: ProfileRow = row(
  'mostBytes',
  5_000_000,
  'documented',
  limits,
  asked('big-request', 'RequestPayloadSizeLimitExceeded'),
);
export const noLimit: ProfileRow = row(
  'mostBytes',
  null,
  'documented',
  `${limits}: the limit is of Excel on the web`,
  asked('big-request', 'taken'),
);
export const keepsEarlier: ProfileRow = row('failedBatchKeeps', 'earlier', 'assumed', oneByOne, asked('batch-keeps', 'earlier'));
export const grows: ProfileRow = row('growsByApi', true, 'documented', coauthoring, asked('table-grows', 'grows'));
export const stays: ProfileRow = row(
  'growsByApi',
  false,
  'assumed',
  'the other way than Windows, so that both are tried; #3013 and #3191 have it of a part of the rows, in Windows',
  asked('table-grows', 'stays'),
);

export const zeroForEmpty = (sure: 'reported' | 'assumed', source: string): ProfileRow =>
  row('emptyCell', 0, sure, source, asked('function-empty', '0'));
export const nullForEmpty: ProfileRow = row('emptyCell', null, 'reported', '#1951 and #4702', asked('function-empty', 'null'));

export const semicolons = (sure: 'reported' | 'assumed', source: string): ProfileRow =>
  row('listSeparator', ';', sure, source, asked('ranges-comma', 'InvalidArgument'));
export const commas = (source: string): ProfileRow => row('listSeparator', ',', 'reported', source, asked('ranges-comma', 'taken'));

export const cellsForNames = (sure: 'reported' | 'assumed', source: string): ProfileRow =>
  row('fixesNames', true, sure, source, asked('name-structured', 'cells'));
export const keptNames = (source: string): ProfileRow =>
  row('fixesNames', false, 'assumed', source, asked('name-structured', 'structured'));

export const ownFormulas: ProfileRow = row(
  'formulasLocal',
  'own',
  'documented',
  'Office.js reference, Range.formulasLocal: "in the user\'s language and number-formatting locale"',
  asked('formulas-local', 'own'),
);
export const ownNames = (sure: 'reported' | 'assumed', source: string): ProfileRow =>
  row('nameFormulas', 'own', sure, source, asked('name-language', 'own'));
export const englishNames: ProfileRow = row(
  'nameFormulas',
  'en',
  'reported',
  '#2834: localised "on Desktop"',
  asked('name-language', 'en'),
);
export const ownRules = (source: string): ProfileRow => row('ruleFormulas', 'own', 'assumed', source, asked('format-language', 'own'));
export const englishRules = (source: string): ProfileRow => row('ruleFormulas', 'en', 'assumed', source, asked('format-language', 'en'));

export const searchesSheet = (source: string): ProfileRow =>
  row('specialCellsOfOne', 'sheet', 'assumed', source, asked('special-one', 'sheet'));
export const searchesRange = (source: string): ProfileRow =>
  row('specialCellsOfOne', 'range', 'assumed', source, asked('special-one', 'range'));

export const fixedWhenProtected = (sure: 'reported' | 'assumed', source: string): ProfileRow =>
  row('protectedTablesGrow', false, sure, source, asked('protected-resize', 'AccessDenied'));

export const tableSelects: ProfileRow = row('tableSelects', true, 'reported', '#1329', asked('table-selects', 'told'));
export const tableSelectsNot = (sure: 'reported' | 'assumed', source: string): ProfileRow =>
  row('tableSelects', false, sure, source, asked('table-selects', 'quiet'));

export const settingsKept = (sure: 'documented' | 'reported', source: string): ProfileRow =>
  row('settingsKept', true, sure, source, reopened);
export const settingsLost: ProfileRow = row(
  'settingsKept',
  false,
  'reported',
  '#6091: lost on Excel for Mac after save and reopen',
  reopened,
);

export const undoLost = (sure: 'reported' | 'assumed', source: string): ProfileRow => row('undoKept', false, sure, source, byHand);
export const undoKept: ProfileRow = row('undoKept', true, 'reported', '#6170: "on excel online both features would work"', byHand);

export const selectsAgain = (sure: 'reported' | 'assumed', source: string): ProfileRow =>
  row('selectsAgain', true, sure, source, selecting);
export const selectsOnce: ProfileRow = row('selectsAgain', false, 'reported', '#4691', selecting);

export const downloads = (source: string): ProfileRow => row('downloads', true, 'reported', source, inThePane);
export const noDownloads: ProfileRow = row('downloads', false, 'reported', '#2700, #3385 and #4681', inThePane);
export const clipboard = (sure: 'reported' | 'assumed', source: string): ProfileRow => row('clipboard', true, sure, source, inThePane);
export const noClipboard: ProfileRow = row(
  'clipboard',
  false,
  'reported',
  '#2513: fails in Excel on the web; #1991, of Outlook there: the frame has no permission',
  inThePane,
);
