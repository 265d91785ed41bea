import { wordsKey } from '../../cells/wordsKey';
import { textOf } from '../../cells/text';
import { isBlank, isErrorCell, type Cell, type TableKey } from '../../contract';
import { matchMunicipality, splitMunicipalities, type NamedMunicipality } from '../../municipalities';
import { columnOf, type CheckContext, type WorkbookExtras } from '../define/context';
import { define } from '../define/definition';
import type { Details, Place } from '../define/finding';
import { isForAll } from '../recognise/forAll';

/** The municipalities of the workbook's own list, as it writes them. */
function ownMunicipalities(context: CheckContext): readonly NamedMunicipality[] {
  return context.once('own municipalities', () => {
    const { municipalities } = context.tables;
    const [name, code] = [municipalities?.columns.municipality, municipalities?.columns.code];
    if (!municipalities || name === undefined) return [];
    return municipalities.values.flatMap((cells) => {
      const text = textOf(cells[name]);
      return text === '' ? [] : [{ name: text, code: code === undefined || textOf(cells[code]) === '' ? null : textOf(cells[code]) }];
    });
  });
}

/** Columns that name a municipality. */
const places: readonly (readonly [TableKey, string])[] = [
  ['allocation', 'municipality'],
  ['assignments', 'municipality'],
  ['mutations', 'municipality'],
  ['mutations', 'counterparty'],
  ['uses', 'municipality'],
  ['reviews', 'municipality'],
];

interface Unknown {
  readonly place: Place;
  readonly text: string;
}

function unknownNames(context: CheckContext): readonly Unknown[] {
  return context.once('unknown municipalities', () => findUnknown(context));
}

function findUnknown(context: CheckContext): readonly Unknown[] {
  const list = ownMunicipalities(context);
  const unknown: Unknown[] = [];
  if (list.length === 0) return unknown;
  const known = new Set(list.map(({ name }) => name.toLowerCase()));
  for (const [key, column] of places) {
    const found = context.survey(key);
    const at = columnOf(found, column)?.at;
    if (!found || at === undefined) continue;
    const strips = columnOf(found, 'strips')?.at;
    const { values } = found.table;
    const isFineCell = (cell: Cell): boolean => isBlank(cell) || isErrorCell(cell) || known.has(wordsKey(cell)) || textOf(cell) === '';
    const distinct = columnOf(found, column)?.distinct;
    if (distinct && [...distinct.keys()].every(isFineCell)) continue;
    const fine = new Map<Cell, boolean>();
    for (let row = 0; row < values.length; row++) {
      const cell = values[row]![at]!;
      let isFine = fine.get(cell);
      if (isFine === undefined) {
        isFine = isFineCell(cell);
        if (fine.size < 4096) fine.set(cell, isFine);
      }
      if (isFine || (key === 'assignments' && strips !== undefined && isForAll(cell, values[row]![strips]!))) continue;
      unknown.push({ place: { table: key, row, column: at }, text: textOf(cell) });
    }
  }
  return unknown;
}

const municipalityUnknown = define({
  code: 'municipality-unknown',
  group: 'acrossTables',
  severity: 'error',
  reads: ['municipalities', ...places.map(([key]) => key)],
  run: (context, report) => {
    const answers = new Map<string, Details | null>();
    const list = ownMunicipalities(context);
    for (const { place, text } of unknownNames(context)) {
      let details = answers.get(text);
      if (details === undefined) answers.set(text, (details = splitMunicipalities(text, list) ? null : proposal(text, list)));
      if (details) report(place, details);
    }
  },
});

const municipalitySeveral = define({
  code: 'municipality-several',
  group: 'acrossTables',
  severity: 'error',
  reads: ['municipalities', ...places.map(([key]) => key)],
  run: (context, report) => {
    for (const { place, text } of unknownNames(context)) {
      const several = splitMunicipalities(text, ownMunicipalities(context));
      if (several) report(place, { params: { municipalities: { list: several.map(({ name }) => name) } } });
    }
  },
});

/** The nearest names of the own list: certain where only one comes near. */
function proposal(text: string, list: readonly NamedMunicipality[]): Details {
  const match = matchMunicipality(text, list);
  switch (match.kind) {
    case 'exact':
    case 'normalised':
      return { params: { nearest: match.municipality.name }, suggestion: { value: match.municipality.name }, certain: true };
    case 'suggestions': {
      const [first, ...others] = match.suggestions;
      if (!first) return { params: { nearest: null } };
      if (others.length === 0) return { params: { nearest: first.name }, suggestion: { value: first.name }, certain: true };
      return { params: { nearest: first.name }, suggestion: { values: match.suggestions.map(({ name }) => name) } };
    }
    case 'ambiguous':
      return { params: { nearest: null }, suggestion: { values: match.candidates.map(({ name }) => name) } };
    case 'merged': {
      const here = match.successors.flatMap(({ municipality }) => (municipality ? [municipality.name] : []));
      return { params: { nearest: here[0] ?? null }, ...(here.length > 0 ? { suggestion: { values: here } } : {}) };
    }
    case 'unknown':
      return { params: { nearest: null } };
  }
}

const municipalityDouble = define({
  code: 'municipality-double',
  group: 'acrossRows',
  severity: 'error',
  reads: ['municipalities'],
  run: ({ survey }, report) => {
    const found = survey('municipalities');
    if (!found) return;
    for (const key of ['municipality', 'code']) {
      const at = columnOf(found, key)?.at;
      if (at === undefined) continue;
      const rows = new Map<string, number[]>();
      found.table.values.forEach((cells, row) => {
        const name = wordsKey(cells[at]);
        if (name !== '') rows.set(name, [...(rows.get(name) ?? []), row]);
      });
      for (const same of rows.values()) {
        if (same.length > 1)
          for (const row of same) report({ table: 'municipalities', row, column: at }, { params: { times: same.length } });
      }
    }
  },
});

const populationInvalid = define({
  code: 'population-invalid',
  group: 'cells',
  severity: 'error',
  reads: ['municipalities'],
  run: ({ survey }, report) => {
    const found = survey('municipalities');
    const at = columnOf(found, 'population')?.at;
    if (!found || at === undefined) return;
    found.table.values.forEach((cells, row) => {
      const cell = cells[at];
      if (typeof cell === 'number' && !(Number.isInteger(cell) && cell > 0)) report({ table: 'municipalities', row, column: at });
    });
  },
});

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

export const municipalityChecks = [
  municipalityUnknown,
  municipalitySeveral,
  municipalityDouble,
  populationInvalid,
  codeInvalid,
  codeOfAnother,
  populationFarOff,
] as const;
