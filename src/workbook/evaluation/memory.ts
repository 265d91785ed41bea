import { isTableKey, type TableFingerprint } from '../../domain/evaluation';
import { settingJson } from '../excel/settingJson';

/** What the evaluation needs to know of the time before; one is kept beside the rows for each sheet of ours. */
export interface Memory {
  readonly moment: string;
  /** All that the sheet was made from: with the same, the sheet is the same. */
  readonly made: string;
  readonly inputs: readonly TableFingerprint[];
  /** Fingerprint of the text we wrote; another text there is the user's. */
  readonly text: string;
  readonly charts: readonly string[];
  /** The inputs of the time before, with which it was compared; null the first time. */
  readonly before: readonly TableFingerprint[] | null;
}

/** What was kept; null where it does not fit, for another version or another hand may have written it. */
export function parseMemory(value: unknown): Memory | null {
  const parsed = settingJson(value);
  if (typeof parsed !== 'object' || parsed === null) return null;
  const { moment, made, text, inputs, charts, before } = parsed as Record<string, unknown>;
  if (
    typeof moment !== 'string' ||
    typeof made !== 'string' ||
    typeof text !== 'string' ||
    !Array.isArray(inputs) ||
    !Array.isArray(charts)
  )
    return null;
  return {
    moment,
    made,
    text,
    charts: charts.filter((name): name is string => typeof name === 'string'),
    inputs: fingerprintsIn(inputs),
    before: Array.isArray(before) ? fingerprintsIn(before) : null,
  };
}

const fingerprintsIn = (list: readonly unknown[]): readonly TableFingerprint[] =>
  list.flatMap((input): TableFingerprint[] => {
    if (typeof input !== 'object' || input === null) return [];
    const { table, name, rows, fingerprint } = input as Record<string, unknown>;
    return isTableKey(table) && typeof name === 'string' && typeof rows === 'number' && typeof fingerprint === 'string'
      ? [{ table, name, rows, fingerprint }]
      : [];
  });
