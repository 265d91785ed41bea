import type { AdoptionSeal, SealedLine, TieDecision } from '../../domain/allocation';
import { recordsIn, settingJson } from '../excel/settingJson';
import type { Kept } from './kept';

/** A decision on a tie, with the period it was taken for. */
export interface RecordedTie extends TieDecision {
  readonly period: string;
}

export interface AllocationRecords {
  readonly ties: readonly RecordedTie[];
  /** Oldest first. */
  readonly adoptions: readonly AdoptionSeal[];
}

/** What was decided on ties and adopted, of all that is kept. */
export const allocationRecordsIn = (kept: Kept): AllocationRecords => ({
  ties: parseTies(kept.list('ties')),
  adoptions: parseAdoptions(kept.list('adoptions')),
});

/** What was kept, leaving out whatever does not fit: another version or another hand may have written it. */
export function parseTies(value: unknown): readonly RecordedTie[] {
  return recordsIn(settingJson(value)).flatMap((item): readonly RecordedTie[] => {
    const { between, strips, winners, by, on, why, period } = item;
    if (!areTexts(between) || !areTexts(winners) || typeof strips !== 'number' || !Number.isInteger(strips) || strips < 1) return [];
    if (typeof by !== 'string' || typeof on !== 'string' || typeof why !== 'string') return [];
    return [{ between, strips, winners, by, on, why, period: typeof period === 'string' ? period : '' }];
  });
}

/** The same for seals. Whether one is whole is for who relies on it (isSealWhole): reading stays small. */
export function parseAdoptions(value: unknown): readonly AdoptionSeal[] {
  return recordsIn(settingJson(value)).flatMap((item): readonly AdoptionSeal[] => {
    const { period, rule, fingerprint, referenceDate, total, moment, rowsHash, lines } = item;
    if (typeof period !== 'string' || typeof fingerprint !== 'string' || typeof total !== 'number' || typeof moment !== 'string') return [];
    if (typeof rowsHash !== 'string' || !Array.isArray(lines) || !lines.every(isLine)) return [];
    return [
      {
        period,
        fingerprint,
        total,
        moment,
        rowsHash,
        lines,
        rule: typeof rule === 'string' ? rule : null,
        referenceDate: typeof referenceDate === 'string' ? referenceDate : null,
      },
    ];
  });
}

const areTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((each) => typeof each === 'string');

function isLine(value: unknown): value is SealedLine {
  if (typeof value !== 'object' || value === null) return false;
  const { municipality, base, share, total } = value as Record<string, unknown>;
  return typeof municipality === 'string' && [base, share, total].every((each) => typeof each === 'number');
}
