import { asFormula } from '../../typed/asFormula';
import { parseTyped, type Typed } from '../../typed/parseTyped';

/**
 * What Excel makes of a text that an add-in puts into a cell. It is read as en-US text whatever the user's language
 * (docs/excel-assumptions.md): "1,5" and "31-12-2026" stay text on a Dutch machine, "12" and "1.5" do not. Microsoft's samples write "$120" and
 * sum it (OfficeDev/office-js-snippets, table-add-rows-and-columns).
 */
export const parseWritten = (text: string, thisYear: number): Typed =>
  parseTyped(text, { language: 'en', order: 'monthFirst', money: '$', thisYear, formula: asFormula });
