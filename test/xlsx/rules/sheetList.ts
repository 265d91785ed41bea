import { childOf, childrenOf, numberOf } from '../../../src/xlsx/xml/tree';
import { edit, repeated, type Rule } from './rule';

/** Names of sheets as Excel allows them, one of them in view that is not hidden, and one selected: two would be edited as a group. */
export const sheetList: Rule = {
  name: 'sheetList',
  find: (file) => {
    const sheets = childrenOf(childOf(file.workbook, 'sheets'));
    const names = sheets.map(({ attributes }) => attributes['name'] ?? '');
    const active = numberOf(childrenOf(childOf(file.workbook, 'bookViews'))[0], 'activeTab') ?? 0;
    const isHidden = (at: number): boolean => /hidden/i.test(sheets[at]?.attributes['state'] ?? '');
    const selected = file.sheets.filter(({ root }) =>
      childrenOf(childOf(root, 'sheetViews')).some(({ attributes }) => attributes['tabSelected'] === '1'),
    );
    return [
      ...repeated(names.map((name) => name.toLowerCase())).map((name) => `two sheets are called ${name}`),
      ...names
        .filter((name) => name === '' || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name))
        .map((name) => `"${name}" cannot be a name`),
      ...(sheets.every((_, at) => isHidden(at)) ? ['no sheet is shown'] : []),
      ...(isHidden(active) || active >= sheets.length ? ['the sheet in view is hidden or not there'] : []),
      ...(selected.length > 1 ? [`${selected.length} sheets are selected`] : []),
    ];
  },
  breakIt: edit(/^xl\/workbook\.xml$/, 'activeTab="1"', 'activeTab="2"'),
};
