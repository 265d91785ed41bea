import { lastSerial } from '../../../domain/cells/serialDate';
import type { ValueForm } from '../../../domain/checks';
import type { Cell } from '../../../domain/contract';
import type { Translator } from '../../../i18n/translator';

/** A cell's value as Excel would show it; odd white space and blank cells made visible, for they are often what is wrong. */
export function cellText(translator: Translator, cell: Cell, form: ValueForm, empty: string): string {
  if (cell === '') return empty;
  if (typeof cell === 'number') {
    const isDay = form === 'date' && cell >= 1 && cell < lastSerial + 1;
    return isDay ? translator.date(cell) : translator.number(cell, { maximumFractionDigits: 10, useGrouping: false });
  }
  return String(cell)
    .replace(/\u00a0/g, '⍽')
    .replace(/^ +| +$/g, (spaces) => '·'.repeat(spaces.length));
}
