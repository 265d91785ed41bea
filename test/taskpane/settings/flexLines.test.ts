import { countOf, flexLines } from '../../../src/taskpane/features/settings/flexLines';
import type { FlexChange } from '../../../src/workbook';

const at = { sheet: 'Blad1', cell: 'B3' };
/** Spills two rows, with a native formula for each. */
const spilled: FlexChange = { ...at, formula: '=FLEX.A()', values: [[3], [4]], becomes: 'native', cells: [['=1+2'], ['=2+2']] };
/** A text that would read as a formula is written with an apostrophe; a person sees the text. */
const text: FlexChange = { ...at, formula: '=FLEX.B()', values: [['=Assen', 2, 5]], becomes: 'value', cells: [["'=Assen", 2, 5]] };
const nothing: FlexChange = { ...at, formula: '=FLEX.C()', values: [['']], becomes: 'value', cells: [['']] };

describe('what a person sees of the formulas that can be replaced', () => {
  it('native formulas where there are, and else the value', () => {
    expect(flexLines([spilled, text, nothing], 'native')).toEqual([
      { ...at, formula: '=FLEX.A()', becomes: 'native', first: '=1+2', shows: 3, cells: 2 },
      { ...at, formula: '=FLEX.B()', becomes: 'value', first: '=Assen', shows: '=Assen', cells: 3 },
      { ...at, formula: '=FLEX.C()', becomes: 'value', first: '', shows: '', cells: 1 },
    ]);
  });

  it('the value that shows now, also where a native formula was found', () => {
    expect(flexLines([spilled], 'value')).toEqual([{ ...at, formula: '=FLEX.A()', becomes: 'value', first: 3, shows: 3, cells: 2 }]);
  });

  it.each([
    ['native', 1, 2],
    ['value', 0, 3],
  ] as const)('counted for %s: %d native, %d values', (mode, natives, values) => {
    const lines = flexLines([spilled, text, nothing], mode);
    expect([countOf(lines, 'native'), countOf(lines, 'value')]).toEqual([natives, values]);
  });
});
