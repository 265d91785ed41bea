import { textOf } from '../../cells/text';
import { matchMunicipality } from '../../municipalities';
import { columnOf, type CheckContext, type WorkbookExtras } from '../context';
import { define } from '../definition';

const codeShape = /^(?:gm)?\s?\d{1,4}$/i;

const codeInvalid = define({
  code: 'code-invalid',
  group: 'cells',
  severity: 'warning',
  reads: ['municipalities'],
  run: ({ survey }, report) => {
    const found = survey('municipalities');
    const at = columnOf(found, 'code')?.at;
    if (!found || at === undefined) return;
    found.table.values.forEach((cells, row) => {
      const code = textOf(cells[at]);
      if (code !== '' && !codeShape.test(code)) report({ table: 'municipalities', row, column: at });
    });
  },
});

type Registered = NonNullable<WorkbookExtras['register']>[number];

function inRegister(context: CheckContext, text: string): Registered | null {
  const match = matchMunicipality(text, context.extras.register ?? []);
  return match.kind === 'exact' || match.kind === 'normalised' ? match.municipality : null;
}

/** The workbook may keep codes or figures of another kind: only where most rows are as CBS has them, the others are mistakes. */
const isMostly = (right: number, rows: number): boolean => right >= 2 && right * 2 > rows;

const codeOfAnother = define({
  code: 'code-of-another',
  group: 'acrossTables',
  severity: 'warning',
  reads: ['municipalities'],
  run: (context, report) => {
    const found = context.survey('municipalities');
    const [name, at] = [columnOf(found, 'municipality')?.at, columnOf(found, 'code')?.at];
    if (!found || name === undefined || at === undefined || !context.extras.register) return;
    const rows = found.table.values.flatMap((cells, row) => {
      const [text, code] = [textOf(cells[name]), textOf(cells[at])];
      return text === '' || !codeShape.test(code) ? [] : [{ row, byCode: inRegister(context, code), byName: inRegister(context, text) }];
    });
    if (!isMostly(rows.filter(({ byCode, byName }) => byCode !== null && byCode === byName).length, rows.length)) return;
    for (const { row, byCode, byName } of rows) {
      // A code that the register does not have may be newer than the register.
      if (byCode && byCode !== byName) {
        report(
          { table: 'municipalities', row, column: at },
          { params: { owner: byCode.name }, ...(byName ? { suggestion: { value: byName.code } } : {}) },
        );
      }
    }
  },
});

/** Further from every figure of CBS than a municipality grows in years: a digit too many, too few or of another row. */
const farOff = 1.5;

const populationFarOff = define({
  code: 'population-far-off',
  group: 'acrossTables',
  severity: 'warning',
  reads: ['municipalities'],
  run: (context, report) => {
    const found = context.survey('municipalities');
    const [name, at] = [columnOf(found, 'municipality')?.at, columnOf(found, 'population')?.at];
    if (!found || name === undefined || at === undefined || !context.extras.register) return;
    const rows = found.table.values.flatMap((cells, row) => {
      const [cell, figures] = [cells[at], inRegister(context, textOf(cells[name]))?.populations];
      return typeof cell !== 'number' || cell <= 0 || !figures?.length
        ? []
        : [
            {
              row,
              last: figures.at(-1)!,
              isFar: figures.every(({ population }) => cell > population * farOff || cell * farOff < population),
            },
          ];
    });
    if (!isMostly(rows.filter(({ isFar }) => !isFar).length, rows.length)) return;
    for (const { row, last, isFar } of rows) {
      if (isFar)
        report(
          { table: 'municipalities', row, column: at },
          { params: { population: last.population, date: last.referenceDate.slice(0, 4) } },
        );
    }
  },
});

export const registerChecks = [codeInvalid, codeOfAnother, populationFarOff] as const;
