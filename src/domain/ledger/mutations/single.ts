import type { MutationKind, WorkbookTables } from '../../contract';
import { booked, knownName, refuse, refusedStrips, remainingOf, requestId, type MutationContext, type MutationResult } from './mutation';

interface SingleRequest extends MutationContext {
  readonly period: string;
  readonly municipality: string;
  readonly strips: number;
}

/** Extra strips for one municipality, outside the allocation rule. */
export function topUp(tables: WorkbookTables, request: SingleRequest): MutationResult {
  const wrong = refusedStrips(request.strips);
  return wrong ? refuse(wrong) : single(tables, request, 'topUp', request.strips);
}

/** Strips that lapse; never more than are left. */
export function expiry(tables: WorkbookTables, request: SingleRequest): MutationResult {
  const wrong = refusedStrips(request.strips);
  if (wrong) return refuse(wrong);
  const remaining = remainingOf(tables, request.municipality, request.period);
  if (knownName(tables, request.municipality) !== null && remaining < request.strips) {
    return refuse({ code: 'notEnough', municipality: request.municipality, remaining, asked: request.strips });
  }
  return single(tables, request, 'expiry', -request.strips);
}

/** A correction up or down that has no earlier row to counter. It may leave a card overdrawn: the truth shows. */
export function adjustment(tables: WorkbookTables, request: SingleRequest): MutationResult {
  if (!Number.isSafeInteger(request.strips)) return refuse({ code: 'notWhole', strips: request.strips });
  if (request.strips === 0) return refuse({ code: 'notPositive', strips: 0 });
  return single(tables, request, 'correction', request.strips);
}

function single(tables: WorkbookTables, request: SingleRequest, kind: MutationKind, strips: number): MutationResult {
  const { period, date, moment, explanation = '', assignment = '' } = request;
  if (period.trim() === '') return refuse({ code: 'unknownPeriod' });
  const municipality = knownName(tables, request.municipality);
  if (municipality === null) return refuse({ code: 'unknownMunicipality', municipality: request.municipality });
  const id = `${requestId(kind, moment, period, municipality, strips)}-1`;
  return booked(tables, [{ date, period, municipality, kind, strips, counterparty: '', assignment, explanation, id }]);
}
