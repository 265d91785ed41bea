import { columnPlaces, columnsOf, tables, type TableKey } from '../contract';
import { cleanText } from '../cells/text';
import { isOfPeriods, type MappedTable } from './mapping';
import { proposeMapping, proposeTable, sheetFit, type TableProposal } from './proposeMapping';
import type { Unconnected } from './sources';
import type { KnownValues } from './values';

/** What a table or sheet was taken for. */
interface Recognised {
  readonly source: Unconnected;
  /** What it may be, best first. */
  readonly proposals: readonly TableProposal[];
  /** Beyond doubt, or likely enough to propose; null where it is nothing of ours. */
  readonly choice: TableKey | null;
  readonly isSure: boolean;
}

/** From this score on a table is proposed, for a person to confirm. */
const proposedFrom = 0.5;
/** Nearer than this, another table is as likely. */
const clearBy = 0.04;
/** Of these there is one: the add-in writes rows back by their place. */
const single: ReadonlySet<TableKey> = new Set(['allocation', 'settings', 'municipalities']);
/** A score from which a table is sure; one of few columns ("Naam", "Gemeente") is only one by nearly everything it has. */
const sureFrom: Readonly<Partial<Record<TableKey, number>>> = { municipalities: 0.45, assignments: 0.5, allocation: 0.6 };
const surelyFrom = 0.76;
/** So many columns must be there before one that is needed may be missing: then it is a question. */
const fewest = 4;

/** The one recognition, for pane and command: by the headers, and the values below them. What is connected already is not looked for again. */
export function recognise(sources: readonly Unconnected[], taken: ReadonlySet<TableKey>, known: KnownValues): readonly Recognised[] {
  const found = sources.map((source) => recognised(source, taken, known));
  return found.map((each) => {
    const { choice } = each;
    if (choice === null) return each;
    const rivals = found.filter((other) => other.choice === choice);
    const named = rivals.filter(({ source }) => isNamedAs(choice, source));
    // A sheet that is called as the table is goes before others; else all of them together are the table.
    const best = single.has(choice) || named.length > 0 ? [...(named.length > 0 ? named : rivals)].sort(bySureness)[0] : each;
    return best === each ? each : { ...each, choice: null, isSure: false };
  });
}

const bySureness = (one: Recognised, other: Recognised): number =>
  Number(other.isSure) - Number(one.isSure) || (other.proposals[0]?.score ?? 0) - (one.proposals[0]?.score ?? 0);

const isNamedAs = (table: TableKey, { sheet, tableName }: Unconnected): boolean => {
  const own = [tables[table].nl, tables[table].en].map((name) => name.toLowerCase());
  return [sheet, tableName ?? ''].some((name) => own.includes(cleanText(name).toLowerCase()));
};

function recognised(source: Unconnected, taken: ReadonlySet<TableKey>, known: KnownValues): Recognised {
  const proposals = proposeMapping(source.headers, source.rows, source.tableName ?? source.sheet, known);
  const [best, second] = proposals;
  if (!best || taken.has(best.table)) return { source, proposals, choice: null, isSure: false };
  const isClear = !second || best.score - second.score >= clearBy;
  const isSure = isClear && sure(best, source);
  return { source, proposals, choice: isSure || best.score >= proposedFrom ? best.table : null, isSure };
}

/** Confident enough that somebody who knows the sheet would not be asked. */
const isStrong = ({ confidence, by }: TableProposal['columns'][number]): boolean => by !== null && by !== 'values' && confidence >= 0.6;

function sure({ table, score, columns, missing }: TableProposal, { sheet, tableName }: Unconnected): boolean {
  const strong = new Set(columns.filter(isStrong).map(({ column }) => column));
  const needed = columnsOf(table).flatMap(([column, definition]) => (definition.needed ? [column] : []));
  const lacking = needed.filter((column) => !strong.has(column) && !isOtherwiseThere(table, column, columns));
  const isCalledSo = sheetFit(table, sheet) > 0 || sheetFit(table, tableName ?? '') > 0;
  const from = sureFrom[table] ?? (isCalledSo ? 0.6 : surelyFrom);
  const mayLack = missing.length <= 1 && strong.size >= fewest ? 1 : 0;
  return score >= from && lacking.length <= mayLack;
}

/** A list of municipalities by their codes alone, and a column that its values tell as surely as a name would. */
function isOtherwiseThere(table: TableKey, column: string, columns: TableProposal['columns']): boolean {
  const values = columns.find((each) => each.column === column);
  if (values?.by === 'values' && values.confidence >= 0.58) return true;
  return (
    table === 'municipalities' && column === 'municipality' && columns.some((each) => each.column === 'code' && each.confidence >= 0.8)
  );
}

/** What a workbook's tables and sheets are without doubt, for who has nobody to ask. */
export function assumeMapping(sources: readonly Unconnected[], taken: ReadonlySet<TableKey>, known: KnownValues): readonly MappedTable[] {
  return recognise(sources, taken, known).flatMap(({ source, choice, isSure }) =>
    choice !== null && isSure
      ? [mappedAs(source, proposeTable(choice, source.headers, source.rows, source.tableName ?? source.sheet, known))]
      : [],
  );
}

/** Only columns of which the header says what they are, and that no other header could be as well: that is for people to say. */
function mappedAs(
  { sheet, tableName, headerRow, headerRows, headers, period }: Unconnected,
  { table, columns, ambiguous }: TableProposal,
): MappedTable {
  const asked = new Set(ambiguous);
  const doubtful = new Set(
    columnPlaces(table, headers)
      .ambiguous.filter(({ headers: places }) => places.some((at) => asked.has(at)))
      .map(({ column }) => column),
  );
  const named = columns.filter((each) => (isStrong(each) || each.confidence >= 0.58) && each.column !== null && !doubtful.has(each.column));
  return {
    table,
    sheet,
    tableName,
    headerRow,
    ...(headerRows === undefined ? {} : { headerRows }),
    ...(period !== undefined && isOfPeriods(table) && !named.some(({ column }) => column === 'period') ? { period } : {}),
    columns: Object.fromEntries(named.map(({ column, header }) => [column, header])),
  };
}
