import { textOf } from '../../cells/text';
import { keyAsRead } from '../../cells/keyAsRead';
import type { MunicipalityMatch, NamedMunicipality } from '../../municipalities';
import { columnOf } from '../define/context';
import { define } from '../define/definition';
import type { Details } from '../define/finding';
import { isEveryone } from '../../municipalities/forAll';
import { groupsOf } from '../shared/doubles';
import { listedMunicipalities, tablesWithMunicipalities, unknownNames } from '../shared/municipalities';

const municipalityUnknown = define({
  code: 'municipality-unknown',
  group: 'acrossTables',
  severity: 'error',
  reads: tablesWithMunicipalities,
  run: (context, report) => {
    for (const { place, text, several, match } of unknownNames(context)) {
      if (several) continue;
      const details = isEveryone(text) ? { params: { nearest: null } } : proposal(match);
      if (details) report(place, details);
    }
  },
});

const municipalitySeveral = define({
  code: 'municipality-several',
  group: 'acrossTables',
  severity: 'error',
  reads: tablesWithMunicipalities,
  run: (context, report) => {
    for (const { place, several } of unknownNames(context))
      if (several) report(place, { params: { municipalities: { list: several.map(({ name }) => name) } } });
  },
});

/** The names of the own list that it may be; null for what is no name of a municipality here, of which register.ts speaks. */
function proposal(match: MunicipalityMatch<NamedMunicipality>): Details | null {
  switch (match.kind) {
    case 'exact':
    case 'normalised':
      return { params: { nearest: match.municipality.name }, suggestion: { value: match.municipality.name }, certain: true };
    case 'suggestions': {
      const [first, ...others] = match.suggestions;
      if (!first) return { params: { nearest: null } };
      if (others.length === 0 || match.isCertain)
        return { params: { nearest: first.name }, suggestion: { value: first.name }, certain: match.isCertain };
      return { params: { nearest: first.name }, suggestion: { values: match.suggestions.map(({ name }) => name) } };
    }
    case 'ambiguous':
      return { params: { nearest: null }, suggestion: { values: match.candidates.map(({ name }) => name) } };
    case 'unknown':
      return { params: { nearest: null } };
    case 'elsewhere':
    case 'merged':
    case 'none':
      return null;
  }
}

const municipalityDouble = define({
  code: 'municipality-double',
  group: 'acrossRows',
  severity: 'error',
  reads: ['municipalities'],
  run: (context, report) => {
    const found = context.survey('municipalities');
    if (!found) return;
    const identities = listedMunicipalities(context);
    const named = columnOf(found, 'municipality')?.at;
    const alike = new Set<number>();
    for (const key of ['municipality', 'code']) {
      const at = columnOf(found, key)?.at;
      if (at === undefined) continue;
      for (const rows of groupsOf(found.table, (cells) => keyAsRead(cells[at]))) {
        for (const row of rows) {
          alike.add(row);
          const identity = identities[row];
          const own = identity?.kind === 'municipality' ? identity.municipality.name : '';
          // Two of one name are told apart as CBS does: Bergen (L.) and Bergen (NH.).
          const isOther = key === 'municipality' && own !== '' && keyAsRead(own) !== keyAsRead(found.table.values[row]?.[at]);
          report(
            { table: 'municipalities', row, column: at },
            { params: { times: rows.length }, ...(isOther ? { suggestion: { value: own } } : {}) },
          );
        }
      }
    }
    // Written in two ways ("Den Bosch" and "'s-Hertogenbosch"), and one municipality all the same.
    if (named === undefined) return;
    const codeOf = (row: number): string => {
      const identity = identities[row];
      return identity?.kind === 'municipality' && identity.isNamed ? identity.municipality.code : '';
    };
    const rowsBy = new Map<string, number[]>();
    for (const row of found.table.values.keys()) if (codeOf(row) !== '') rowsBy.set(codeOf(row), [...(rowsBy.get(codeOf(row)) ?? []), row]);
    for (const rows of rowsBy.values()) {
      if (rows.length < 2) continue;
      for (const row of rows)
        if (!alike.has(row)) report({ table: 'municipalities', row, column: named }, { params: { times: rows.length } });
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

export const municipalityChecks = [municipalityUnknown, municipalitySeveral, municipalityDouble, populationInvalid, codeInvalid] as const;
