import type { WorkbookTables } from '../../contract';
import {
  booked,
  knownName,
  refuse,
  refusedStrips,
  remainingOf,
  requestId,
  type Mutation,
  type MutationContext,
  type MutationResult,
} from './mutation';

interface TransferRequest extends MutationContext {
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly strips: number;
}

/** Strips from one municipality to another: two rows that cancel out, their ids ending in -1 and -2. */
export function transfer(tables: WorkbookTables, request: TransferRequest): MutationResult {
  const { period, strips, date, moment, explanation = '', assignment = '' } = request;
  if (period.trim() === '') return refuse({ code: 'unknownPeriod' });
  const wrong = refusedStrips(strips);
  if (wrong) return refuse(wrong);
  const from = knownName(tables, request.from);
  if (from === null) return refuse({ code: 'unknownMunicipality', municipality: request.from });
  const to = knownName(tables, request.to);
  if (to === null) return refuse({ code: 'unknownMunicipality', municipality: request.to });
  if (from === to) return refuse({ code: 'sameMunicipality', municipality: from });
  const remaining = remainingOf(tables, from, period);
  if (remaining < strips) return refuse({ code: 'notEnough', municipality: from, remaining, asked: strips });
  const id = requestId('transfer', moment, period, from, to, strips);
  const row = (municipality: string, counterparty: string, change: number, part: number): Mutation => ({
    date,
    period,
    municipality,
    kind: 'transfer',
    strips: change,
    counterparty,
    assignment,
    explanation,
    id: `${id}-${part}`,
  });
  return booked(tables, [row(from, to, -strips, 1), row(to, from, strips, 2)]);
}
