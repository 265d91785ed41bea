import { enumerations, type Cell, type ColumnKey, type MutationKind, type WorkbookTables } from '../../contract';
import { periodCell } from '../../periods';
import { figuresOf, ledgerMunicipalities } from '../balances';
import { keyInSumifs } from '../../cells/keyInSumifs';
import type { LedgerGap } from '../gaps';
import { sumOf } from '../sum';
import { tally } from '../tally';

/** A row to append to Mutaties. Rows are never changed or removed: what was wrong gets a counter-entry. */
export interface Mutation {
  /** Serial. */
  readonly date: number;
  readonly period: string;
  readonly municipality: string;
  readonly kind: MutationKind;
  /** Signed: what it does to the balance. */
  readonly strips: number;
  readonly counterparty: string;
  readonly assignment: string;
  readonly explanation: string;
  readonly id: string;
}

/** What every mutation says beside its strips. */
export interface MutationContext {
  /** Serial of the day it counts from. */
  readonly date: number;
  /** When it was asked for, to the millisecond or finer: the same request in the same moment has the same id. */
  readonly moment: string;
  readonly explanation?: string;
  readonly assignment?: string;
}

/** One balance that changes, in strips. */
export interface BalanceChange {
  readonly municipality: string;
  readonly period: string;
  readonly before: number;
  readonly after: number;
}

export type Refusal =
  | { readonly code: 'unknownMunicipality'; readonly municipality: string }
  | { readonly code: 'sameMunicipality'; readonly municipality: string }
  | { readonly code: 'samePeriod'; readonly period: string }
  | { readonly code: 'unknownPeriod' }
  | { readonly code: 'notWhole'; readonly strips: number }
  | { readonly code: 'notPositive'; readonly strips: number }
  | { readonly code: 'notEnough'; readonly municipality: string; readonly remaining: number; readonly asked: number }
  | { readonly code: 'nothingLeft'; readonly period: string }
  | { readonly code: 'unknownMutation'; readonly id: string }
  | { readonly code: 'notANumber'; readonly id: string }
  | { readonly code: 'alreadyCorrected'; readonly id: string }
  | { readonly code: 'alreadyBooked'; readonly id: string }
  /** Rows that should be on a card and are not: what is left on it is not certain. */
  | { readonly code: 'notCounted'; readonly gaps: readonly LedgerGap[] };

export type MutationResult =
  | { readonly ok: true; readonly rows: readonly Mutation[]; readonly changes: readonly BalanceChange[] }
  | { readonly ok: false; readonly refusal: Refusal };

export const refuse = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal });

/** The rows with the balances they change; refused where they were booked before (a retry of the same request). */
export function booked(tables: WorkbookTables, rows: readonly Mutation[]): MutationResult {
  const ids = new Set(mutationIds(tables));
  const again = rows.find(({ id }) => ids.has(id));
  if (again) return refuse({ code: 'alreadyBooked', id: again.id });
  const changes = new Map<string, BalanceChange>();
  for (const { municipality, period, strips } of rows) {
    const key = `${String(keyInSumifs(municipality))}\n${String(keyInSumifs(period))}`;
    const change = changes.get(key) ?? opening(tables, municipality, period);
    changes.set(key, { ...change, after: sumOf([change.after, strips]) });
  }
  return { ok: true, rows, changes: [...changes.values()] };
}

function opening(tables: WorkbookTables, municipality: string, period: string): BalanceChange {
  const before = remainingOf(tables, municipality, period);
  return { municipality, period, before, after: before };
}

export function remainingOf(tables: WorkbookTables, municipality: string, period: string): number {
  const found = tally(tables, period, [municipality]).get(keyInSumifs(municipality));
  return found ? figuresOf(found).remaining : 0;
}

/** The name as the workbook writes it, or null for a municipality it does not know. */
export function knownName(tables: WorkbookTables, municipality: string): string | null {
  const key = keyInSumifs(municipality);
  return ledgerMunicipalities(tables).find((name) => keyInSumifs(name) === key) ?? null;
}

/** A number of strips a person asks for: whole and more than nothing. */
export function refusedStrips(strips: number): Refusal | null {
  if (!Number.isSafeInteger(strips)) return { code: 'notWhole', strips };
  return strips <= 0 ? { code: 'notPositive', strips } : null;
}

export function mutationIds(tables: WorkbookTables): readonly string[] {
  const column = tables.mutations?.columns.id;
  return column === undefined ? [] : (tables.mutations?.values ?? []).map((row) => String(row[column] ?? ''));
}

/** A short id worked out from what was asked and when: the same request gives the same id, so a retry shows. */
export function requestId(...parts: readonly (string | number)[]): string {
  const text = JSON.stringify(parts);
  return `m${hash(text, 0x811c9dc5)}${hash(text, 0x9747b28c)}`;
}

/** FNV-1a over UTF-16 units with a finishing mix; 32 bits as 6 letters and digits. */
function hash(text: string, seed: number): string {
  let state = seed;
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return ((state ^ (state >>> 16)) >>> 0).toString(36).padStart(7, '0').slice(-6);
}

/** The cells of a mutation, by column: Dutch words, a year as a number. */
export function mutationCells(row: Mutation): Readonly<Record<ColumnKey<'mutations'>, Cell>> {
  return { ...row, period: periodCell(row.period), kind: enumerations.mutationKind[row.kind].nl };
}
