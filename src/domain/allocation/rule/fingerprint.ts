import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Rule } from './rule';

/**
 * Twelve characters that stand for a rule, whatever the order of its fields: "3f9a-0c1d-77be". Rules that
 * mean the same in other words (an empty list of overrides, a missing bound) have the same one. The
 * start of a SHA-256 over the canonical JSON: for recognising a rule, not for keeping secrets.
 */
export function ruleFingerprint(rule: Rule): string {
  const digits = bytesToHex(sha256(utf8ToBytes(canonicalRule(rule)))).slice(0, 12);
  return [digits.slice(0, 4), digits.slice(4, 8), digits.slice(8)].join('-');
}

/** The rule as JSON with its fields in alphabetical order and what is not set left out. */
export function canonicalRule(rule: Rule): string {
  return JSON.stringify(sorted(rule));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, sorted(each)] as const)
      .filter(
        ([, each]) =>
          each !== null && each !== undefined && !(typeof each === 'object' && !Array.isArray(each) && Object.keys(each).length === 0),
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
