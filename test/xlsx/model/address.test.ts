import fc from 'fast-check';
import { formatAddress, parseAddress, quoteSheet } from '../../../src/xlsx/model/address';
import { maxColumns, maxRows } from '../../../src/xlsx/model/workbook';

test.each([
  ['B2', undefined, { top: 1, left: 1, bottom: 1, right: 1 }],
  ['$A$1:B2', undefined, { top: 0, left: 0, bottom: 1, right: 1 }],
  ['B2:A1', undefined, { top: 0, left: 0, bottom: 1, right: 1 }],
  ['Overzicht!c3', 'Overzicht', { top: 2, left: 2, bottom: 2, right: 2 }],
  ["'Evaluatie 2026'!$B$5:$B$16", 'Evaluatie 2026', { top: 4, left: 1, bottom: 15, right: 1 }],
  ["'Foto''s'!A1", "Foto's", { top: 0, left: 0, bottom: 0, right: 0 }],
  ['A:C', undefined, { top: 0, left: 0, bottom: maxRows - 1, right: 2 }],
  ['3:4', undefined, { top: 2, left: 0, bottom: 3, right: maxColumns - 1 }],
  ["='x y'!A1", 'x y', { top: 0, left: 0, bottom: 0, right: 0 }],
])('%s is read', (text, sheet, area) => {
  expect(parseAddress(text)).toMatchObject({ ...(sheet ? { sheet } : {}), area });
});

test.each(['', 'A', '7', 'A0', 'A1048577', 'XFE1', 'A1:B', 'A1:B2:C3', "'open!A1", '!A1', 'Strippen'])('%p is no address', (text) => {
  expect(parseAddress(text)).toBeNull();
});

test.each([
  ['Overzicht', 'Overzicht'],
  ['Evaluatie 2026', "'Evaluatie 2026'"],
  ['2026', "'2026'"],
  ['A1', "'A1'"],
  ['RC', "'RC'"],
  ["Foto's", "'Foto''s'"],
  ['Één', 'Één'],
  ['a-b', "'a-b'"],
])('sheet %s is written %s', (name, written) => expect(quoteSheet(name)).toBe(written));

test('what is written is read back, for any area and sheet name', () => {
  const row = fc.integer({ min: 0, max: maxRows - 1 });
  const column = fc.integer({ min: 0, max: maxColumns - 1 });
  fc.assert(
    fc.property(row, row, column, column, fc.string({ minLength: 1, maxLength: 31 }), fc.boolean(), (a, b, c, d, sheet, absolute) => {
      const area = { top: Math.min(a, b), bottom: Math.max(a, b), left: Math.min(c, d), right: Math.max(c, d) };
      expect(parseAddress(formatAddress(area, { sheet, absolute }))).toMatchObject({ sheet, area });
    }),
  );
});
