import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** One municipality's strips as they were adopted. */
export interface SealedLine {
  readonly municipality: string;
  readonly base: number;
  readonly share: number;
  readonly total: number;
}

/** What an adoption leaves behind, apart from its rows: by it a row that is changed later can be told, and put right. */
export interface AdoptionSeal {
  readonly period: string;
  /** The rule as canonical JSON; null where it was not known when the concept was adopted. */
  readonly rule: string | null;
  readonly fingerprint: string;
  /** Of the populations, ISO; null where the workbook does not tell. */
  readonly referenceDate: string | null;
  /** Strips of all rows together. */
  readonly total: number;
  /** When it was adopted: an ISO date, or date and time. */
  readonly moment: string;
  /** Over the lines in the order of their names: the same strips have the same hash, however the sheet is sorted. */
  readonly rowsHash: string;
  readonly lines: readonly SealedLine[];
}

/** A seal on these lines. */
export function sealOf(seal: Omit<AdoptionSeal, 'rowsHash' | 'total'>): AdoptionSeal {
  return { ...seal, total: seal.lines.reduce((sum, { total }) => sum + total, 0), rowsHash: rowsHash(seal.lines) };
}

/** Whether the lines are what was sealed: a seal that someone rewrote by hand is no proof of anything. */
export const isSealWhole = ({ lines, rowsHash: kept }: AdoptionSeal): boolean => rowsHash(lines) === kept;

export function rowsHash(lines: readonly SealedLine[]): string {
  const plain = lines.map(({ municipality, base, share, total }) => [municipality.trim().toLowerCase(), base, share, total] as const);
  plain.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(plain)))).slice(0, 16);
}
