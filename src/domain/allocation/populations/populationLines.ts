import { certainValue, readDate, readNumber, serialOfIso } from '../../cells';
import { textOf } from '../../cells/text';
import { isBlank, type Cell, type TableOf } from '../../contract';
import { populationColumns, type PopulationColumns } from './populationHeaders';

/** A municipality as a line of a table or file gives it. */
export interface PopulationLine {
  /** Place in the rows it was read from. */
  readonly row: number;
  /** '' where the line has none. */
  readonly code: string;
  readonly name: string;
  /** A number where the cell leaves no doubt; else what it holds. */
  readonly population: Cell;
  /** Serial of the reference date. */
  readonly date: number | null;
}

/** Fewer inhabitants than any Dutch municipality has: "26.000" is no 26. */
const fewest = 500;

/** The lines of the table Gemeenten with their row in `values`; those with neither a name nor a population are left out. */
export function populationLines(table: TableOf<'municipalities'>): readonly PopulationLine[] {
  const { code = null, municipality = null, population, referenceDate = null } = table.columns;
  if (population === undefined) return [];
  return linesOf(table.values, { code, name: municipality, populations: [{ at: population, year: null }], date: referenceDate });
}

/** The lines of any table of populations, found by its headers, also those of CBS; null where no header is known. */
export function populationLinesIn(grid: readonly (readonly Cell[])[]): readonly PopulationLine[] | null {
  const columns = populationColumns(grid);
  if (!columns) return null;
  const { bodyFrom, width } = columns;
  const body = grid.slice(bodyFrom).map((cells) => fitted(cells, width, columns));
  return linesOf(body, columns).map((line) => ({ ...line, row: line.row + bodyFrom }));
}

/** The lines of a table without headers: a code looks like one, the last number is the inhabitants, the first other text is the name. */
export function populationLinesWithoutHeader(grid: readonly (readonly Cell[])[]): readonly PopulationLine[] {
  return grid.flatMap((cells, row) => {
    const texts = cells.map(textOf);
    const code = texts.findIndex((cell) => /^gm\s*-?\s*\d{1,4}$/i.test(cell));
    const population = texts.findLastIndex((cell, at) => at !== code && certainValue(populationIn(cell)) !== null);
    const name = texts.findIndex((cell, at) => at !== code && at !== population && /\p{L}/u.test(cell));
    const place = (at: number): number | null => (at < 0 ? null : at);
    // Without a figure the line stays, to be named.
    const populations = [{ at: population < 0 ? cells.length : population, year: null }];
    return linesOf([cells], { code: place(code), name: place(name), populations, date: null }).map((line) => ({ ...line, row }));
  });
}

type Columns = Pick<PopulationColumns, 'name' | 'code' | 'populations' | 'date'>;

function linesOf(rows: readonly (readonly Cell[])[], { code, name, populations, date }: Columns): readonly PopulationLine[] {
  return rows.flatMap((cells, row) => {
    const cell = (at: number | null): Cell => (at === null ? '' : (cells[at] ?? ''));
    const [ownCode, ownName] = [textOf(cell(code)), textOf(cell(name))];
    const figures = populations.map(({ at, year }) => ({ figure: cell(at), year }));
    if (ownCode === '' && ownName === '') {
      // A number that belongs to nobody is no line of its own: a unit, or the rest of a note.
      if (figures.every(({ figure }) => isBlank(figure) || certainValue(populationIn(figure)) === null)) return [];
    } else if (figures.every(({ figure }) => isBlank(figure)) && isNote(ownName === '' ? ownCode : ownName)) return [];
    return figures.map(({ figure, year }): PopulationLine => ({
      row,
      code: ownCode,
      name: ownName,
      population: certainValue(populationIn(figure)) ?? figure,
      date: year === null ? dayIn(cell(date)) : serialOfIso(`${year}-01-01`),
    }));
  });
}

/** A line below the table that says where it comes from. */
const isNote = (text: string): boolean => /^(?:bron|source|noot|note|toelichting|opmerking|©|\(c\)|cbs\b|peildatum|\*|\d\))/i.test(text);

const populationIn = (cell: Cell) => readNumber(cell, { whole: true, min: fewest });

/** A day, or the first of a year: CBS counts on 1 January, and writes "2024JJ00", "2024" and "2024*". */
function dayIn(cell: Cell): number | null {
  const year = /^((?:19|20)\d{2})(?:JJ00|\*{0,2})$/i.exec(textOf(cell))?.[1];
  return year === undefined ? certainValue(readDate(cell)) : serialOfIso(`${year}-01-01`);
}

/**
 * A row with more cells than the header has a separator too many: in the name where that makes it fit ("Nuenen, Gerwen en Nederwetten"
 * without quotes), else its figure is in pieces ("69,701") and is given as it stands, which no reader takes for a number.
 */
function fitted(cells: readonly Cell[], width: number, { name, populations }: Columns): readonly Cell[] {
  const surplus = cells.findLastIndex((cell) => !isBlank(cell)) + 1 - width;
  if (surplus <= 0) return cells;
  if (name !== null) {
    const pieces = cells.slice(name, name + surplus + 1);
    if (pieces.every((piece) => /\p{L}/u.test(String(piece))))
      return [...cells.slice(0, name), pieces.map(String).join(', '), ...cells.slice(name + surplus + 1)];
  }
  const broken = [...cells];
  for (const { at } of populations) broken[at] = cells.slice(at).map(String).join(' | ');
  return broken;
}
