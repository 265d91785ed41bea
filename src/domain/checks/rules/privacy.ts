import { keyAsRead } from '../../cells/keyAsRead';
import { textOf } from '../../cells/text';
import type { Cell, TableKey } from '../../contract';
import { columnOf, type CheckContext } from '../define/context';
import { define } from '../define/definition';
import type { Place } from '../define/finding';
import { mark } from '../survey/marks';
import { absenceReader } from '../recognise/absence';
import { isPersonName } from '../recognise/personName';
import { emailsIn, hasBsn, phonesIn } from '../recognise/personalData';
import { namesIn } from '../shared/names';

/** The texts with a mark, in every column: people also put a telephone number in a column of their own. */
function eachMarked({ surveys }: CheckContext, wanted: number, visit: (place: Place, text: string) => void): void {
  for (const { key, table, columns } of surveys) {
    // Fingerprints and rules are no words of people.
    if (key === 'settings') continue;
    for (const { at, key: column, odd, marks } of columns) {
      if (marks.length === 0 || (key === 'allocation' && column === 'rule')) continue;
      odd.forEach((row, index) => {
        if (((marks[index] ?? 0) & wanted) !== 0) visit({ table: key, row, column: at }, String(table.values[row]?.[at] ?? ''));
      });
    }
  }
}

const bsn = define({
  code: 'privacy-bsn',
  group: 'privacy',
  severity: 'error',
  reads: 'all',
  reach: 'row',
  run: (context, report) => {
    eachMarked(context, mark.digits, (place, text) => {
      if (hasBsn(text)) report(place);
    });
  },
});

const email = define({
  code: 'privacy-email',
  group: 'privacy',
  severity: 'warning',
  reads: 'all',
  reach: 'row',
  run: (context, report) => {
    eachMarked(context, mark.at, (place, text) => {
      const [found] = emailsIn(text);
      if (found !== undefined) report(place, { params: { found } });
    });
  },
});

const phone = define({
  code: 'privacy-phone',
  group: 'privacy',
  severity: 'warning',
  reads: 'all',
  reach: 'row',
  run: (context, report) => {
    eachMarked(context, mark.digits, (place, text) => {
      const [found] = phonesIn(text);
      if (found !== undefined) report(place, { params: { found } });
    });
  },
});

const absenceReason = define({
  code: 'privacy-absence-reason',
  group: 'privacy',
  severity: 'error',
  reads: 'all',
  reach: 'row',
  run: ({ surveys }, report) => {
    for (const { key, table, columns } of surveys) {
      for (const { at, key: column, header, distinct } of columns) {
        const tells = absenceReader({ table: key, column, header });
        if (!tells) continue;
        if (distinct && ![...distinct.keys()].some(tells)) continue;
        table.values.forEach((cells, row) => {
          if (tells(cells[at])) report({ table: key, row, column: at });
        });
      }
    }
  },
});

const roleColumns: readonly (readonly [TableKey, string])[] = [
  ['team', 'member'],
  ['bookings', 'member'],
  ['availability', 'member'],
  ['assignments', 'client'],
  ['assignments', 'contractor'],
];

const personName = define({
  code: 'privacy-name',
  group: 'privacy',
  severity: 'warning',
  reads: roleColumns.map(([table]) => table),
  run: (context, report) => {
    const members = namesIn(context, 'team', 'member');
    for (const [key, column] of roleColumns) {
      const found = context.survey(key);
      const at = found?.table.columns[column];
      if (!found || at === undefined) continue;
      // Whoever is in the team is said once, there.
      const isName = (cell: Cell): boolean =>
        typeof cell === 'string' && cell !== '' && (key === 'team' || !members.has(keyAsRead(cell))) && isPersonName(textOf(cell));
      const distinct = columnOf(found, column)?.distinct;
      if (distinct && ![...distinct.keys()].some(isName)) continue;
      found.table.values.forEach((cells, row) => {
        if (isName(cells[at] ?? '')) report({ table: key, row, column: at });
      });
    }
  },
});

const textAsFormula = define({
  code: 'text-as-formula',
  group: 'privacy',
  severity: 'warning',
  reads: 'all',
  reach: 'row',
  run: (context, report) => {
    eachMarked(context, mark.formula, (place, text) => {
      if (actsAsFormula(text)) report(place);
      // "+extra": Excel makes a formula of it only where somebody types it again, and says so.
      else if (/^[+-]\p{L}/u.test(text)) report(place, { severity: 'info' });
    });
  },
});

/**
 * Whether Excel would take the text for a formula once somebody edits the cell or opens a CSV of it (OWASP, CSV injection).
 * A dash with a space is a list, "-10% energie" and "+2 graden" are words.
 */
function actsAsFormula(text: string): boolean {
  if (/^(?:[\t\r]|=.)/.test(text)) return true;
  if (!/^[+\-@]/.test(text)) return false;
  return (
    /^@[\p{L}_]/u.test(text) ||
    /^[+-]+\s*[\w.]*[A-Za-z_]\w*\(/.test(text) ||
    /^[+-].*\w\|/.test(text) ||
    /^[+-]\$?[A-Z]{1,3}\$?\d+\b/.test(text) ||
    /^[+-][\d.,()]+(?:\s*[+*/^&-]\s*[\d.,()$A-Za-z]+)+$/.test(text)
  );
}

/** Formulas that reach outside the workbook. */
const reachesOut = /\b(?:HYPERLINK|WEBSERVICE|FILTERXML|CALL|REGISTER(?:\.ID)?|IMAGE|RTD)\(|\[[^\]]+\.xl\w*\]|^=\s*\w+\|/i;

const formulaReachesOut = define({
  code: 'formula-reaches-out',
  group: 'privacy',
  severity: 'warning',
  reads: 'all',
  reach: 'row',
  run: ({ surveys }, report) => {
    for (const { key, table, columns } of surveys) {
      for (const { row, column, formula } of table.formulas ?? []) {
        // In columns of their own people keep links on purpose.
        if ((columns[column]?.key ?? null) !== null && reachesOut.test(formula))
          report({ table: key, row, column }, { params: { formula } });
      }
    }
  },
});

export const privacyChecks = [bsn, email, phone, absenceReason, personName, textAsFormula, formulaReachesOut] as const;
