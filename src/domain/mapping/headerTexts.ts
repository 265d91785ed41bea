import { headerKey, isBlank, type Cell } from '../contract';
import { textOf } from '../cells/text';

/** What form makers put below each question, and a second row that tells no more than its first. */
const saysNothing: ReadonlySet<string> = new Set([
  'open-ended response',
  'open ended response',
  'open response',
  'open antwoord',
  'open-ended antwoord',
  'beantwoording',
  'response',
  'respons',
  'antwoord',
  'answer',
  'other (please specify)',
  'anders (geef nadere toelichting)',
]);

/** Words that say what of the row above them stands there: "Inwoners" over "Aantal". */
const needsMore: ReadonlySet<string> = new Set([
  'aantal',
  'number',
  'naam',
  'name',
  'code',
  'waarde',
  'value',
  'absoluut',
  'totaal',
  'datum',
  'date',
]);

/** A year as a header, in a cell of its own. */
export const isYear = (cell: Cell | undefined): boolean => /^(?:19[5-9]|20[0-9])\d$/.test(textOf(cell).trim());

const isNothing = (text: string): boolean => saysNothing.has(headerKey(text));

/** Whether a row says nothing that a header would: it belongs to the row above it, as a second row of headers. */
export function isSecondRow(above: readonly Cell[], row: readonly Cell[], below: readonly Cell[] | undefined): boolean {
  const filled = row.flatMap((cell, at) => (isBlank(cell) ? [] : [at]));
  if (filled.length === 0) return false;
  if (filled.every((at) => isNothing(textOf(row[at])))) return true;
  const first = above.findIndex((cell) => !isBlank(cell));
  // Years, or words that need the row above, only under part of it, while the rows below start where the header does.
  return (
    isBlank(row[first]) &&
    !isBlank(below?.[first]) &&
    filled.every((at) => isYear(row[at]) || needsMore.has(headerKey(textOf(row[at]))) || isNothing(textOf(row[at])))
  );
}

/** Whether a row says what the header row below it is about, over several of its columns ("Inwoners" over 2023 and 2024). */
export function isGroupRow(row: readonly Cell[] | undefined, header: readonly Cell[]): boolean {
  const filled = (row ?? []).flatMap((cell, at) => (isBlank(cell) ? [] : [at]));
  const [first = 0] = filled;
  return (
    filled.length > 0 &&
    filled.every((at) => typeof row?.[at] === 'string' && textOf(row[at]).length <= 40) &&
    // A title stands over the first column; a group over columns that need it.
    (filled.length > 1 || first > header.findIndex((cell) => !isBlank(cell))) &&
    header.some((cell, at) => at >= first && (isYear(cell) || needsMore.has(headerKey(textOf(cell)))))
  );
}

/** What each column is called, of a header of one or two rows: a group goes on to the right, until the next. */
export function headerTexts(rows: readonly (readonly Cell[])[]): readonly string[] {
  const [first = [], second] = rows;
  if (!second) return first.map((cell) => String(cell));
  const width = Math.max(first.length, second.length);
  let group = '';
  return Array.from({ length: width }, (_, at) => {
    const [above, below] = [textOf(first[at]), textOf(second[at])];
    if (above !== '') group = above;
    if (below === '' || isNothing(below)) return above === '' ? below : above;
    return group !== '' && (isYear(below) || needsMore.has(headerKey(below))) ? `${group} ${below}` : below;
  });
}
