import type { Cell } from '../src/domain/contract';

/** The small workbook that the examples in docs/functions.md are about. Dates are ISO text, which the functions read too. */
export const exampleTables: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
  Gemeenten: [
    ['Gemeente', 'Inwoners'],
    ['Assen', 69701],
    ['Emmen', 109346],
  ],
  Toekenning: [
    ['Periode', 'Gemeente', 'Totaal', 'Status'],
    [2026, 'Assen', 13, 'vastgesteld'],
    [2026, 'Emmen', 14, 'vastgesteld'],
    [2026, 'Emmen', 16, 'concept'],
  ],
  Opdrachten: [
    ['Nr', 'Periode', 'Gemeente', 'Strippen', 'Status'],
    [1, 2026, 'Assen', 4, 'lopend'],
    [2, 2026, 'Assen', 3, 'aangevraagd'],
    [3, 2026, 'Emmen', 2, 'ingetrokken'],
  ],
  Mutaties: [
    ['Periode', 'Gemeente', 'Soort', 'Strippen'],
    [2026, 'Assen', 'overdracht', 2],
    [2026, 'Emmen', 'overdracht', -2],
  ],
  Team: [
    ['Medewerker', 'Niveau', 'Fte', 'Van', 'Tot'],
    ['Adviseur A', 'senior', 1, '2026-01-01', ''],
    ['Adviseur B', 'junior', 0.8, '2026-01-01', '2026-12-31'],
  ],
  Inzet: [
    ['Medewerker', 'Opdracht', 'Van', 'Tot', 'Fte'],
    ['Adviseur A', 1, '2026-03-02', '2026-04-07', 0.5],
    ['Adviseur A', 2, '2026-04-08', '2026-04-08', 0.5],
    ['Adviseur B', 1, '2026-03-01', '2026-06-30', 0.4],
  ],
  Beschikbaarheid: [
    ['Medewerker', 'Van', 'Tot', 'Fte minder'],
    ['Adviseur A', '2026-03-06', '2026-03-06', 1],
  ],
  Feestdagen: [
    ['Datum', 'Feestdag'],
    ['2026-01-01', 'Nieuwjaarsdag'],
    ['2026-04-06', 'tweede paasdag'],
  ],
};

/** The arguments of an example's formula, as Excel would hand them over. */
export function exampleArguments(formula: string): readonly unknown[] {
  const list = /^=FLEX\.[A-Z_]+\((.*)\)$/.exec(formula)?.[1];
  if (list === undefined) throw new Error(`Not a formula of ours: ${formula}`);
  return list.split(';').map((argument) => exampleArgument(argument.trim()));
}

function exampleArgument(argument: string): unknown {
  if (argument === '') return null;
  const reference = /^([A-Za-z]+)\[(#Alles|[A-Za-z]+)\]$/.exec(argument);
  if (!reference) return [[argument.startsWith('"') ? argument.slice(1, -1) : Number(argument.replace(',', '.'))]];
  const [, table = '', column = ''] = reference;
  const rows = exampleTables[table];
  if (!rows) throw new Error(`No example table ${table}`);
  return column === '#Alles' ? rows : rows.slice(1).map((row) => [row[rows[0]?.indexOf(column) ?? -1]]);
}

/** A result as the examples write it: columns apart by "|", rows by "/", a decimal comma. */
export function shownResult(cells: readonly (readonly unknown[])[]): string {
  return cells.map((row) => row.map((cell) => String(cell).replace('.', ',')).join(' | ')).join(' / ');
}
