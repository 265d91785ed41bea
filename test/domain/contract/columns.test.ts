import { columnIndex, columnLetters } from '../../../src/domain/contract';

test.each([
  ['A', 0],
  ['Z', 25],
  ['AA', 26],
  ['AZ', 51],
  ['ZZ', 701],
  ['AAA', 702],
  ['XFD', 16_383],
])('column %s is %i', (letters, index) => {
  expect(columnIndex(letters)).toBe(index);
  expect(columnLetters(index)).toBe(letters);
});

test.each(['XFE', 'AAAA', '', 'A1', 'É', '@', '['])('there is no column %p', (letters) => expect(columnIndex(letters)).toBeNull());

test('small letters name the same column', () => expect(columnIndex('xfd')).toBe(16_383));
