import type { Cell, WorkbookTables } from '../../contract';
import { booked, mutationIds, refuse, type Mutation, type MutationContext, type MutationResult } from './mutation';

interface CorrectionRequest extends Omit<MutationContext, 'moment' | 'assignment'> {
  /** Id of the mutation to undo; with it go the rows booked in the same request. */
  readonly id: string;
}

/** An id of `requestId` with its part; a person's own numbering ("M-001", "M-002") is no request. */
const partOfRequest = /^(m[0-9a-z]{12})-\d+((?:-c)*)$/;

/**
 * Undoes a mutation by counter-entry: every row of the same request (both halves of a transfer) with its sign
 * turned round and "-c" after its id, which also shows that it was corrected. The first rows stay.
 */
export function correction(tables: WorkbookTables, request: CorrectionRequest): MutationResult {
  const { id, date, explanation = '' } = request;
  const { mutations } = tables;
  const columns = mutations?.columns ?? {};
  const ids = mutationIds(tables);
  if (id === '' || !ids.includes(id) || !mutations || columns.strips === undefined || columns.municipality === undefined) {
    return refuse({ code: 'unknownMutation', id });
  }
  const rows: Mutation[] = [];
  for (const [index, other] of ids.entries()) {
    if (requestOf(other) !== requestOf(id)) continue;
    const text = (column: number | undefined): string => (column === undefined ? '' : String(mutations.values[index]?.[column] ?? ''));
    const strips: Cell | undefined = mutations.values[index]?.[columns.strips];
    if (typeof strips !== 'number') return refuse({ code: 'notANumber', id: other });
    if (ids.includes(`${other}-c`)) return refuse({ code: 'alreadyCorrected', id: other });
    rows.push({
      date,
      period: text(columns.period),
      municipality: text(columns.municipality),
      kind: 'correction',
      strips: 0 - strips,
      counterparty: text(columns.counterparty),
      assignment: text(columns.assignment),
      explanation,
      id: `${other}-c`,
    });
  }
  return booked(tables, rows);
}

/** What the ids of one request have in common: "m…-1-c" and "m…-2-c" are both "m…-c". */
function requestOf(id: string): string {
  const match = partOfRequest.exec(id);
  return match ? `${match[1]}${match[2]}` : id;
}
