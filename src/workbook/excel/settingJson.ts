/** What a workbook setting of ours holds, written as JSON text; null where it holds anything else: another version or another hand may have written it. */
export function settingJson(value: unknown): unknown {
  if (typeof value !== 'string') return null;
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}

/** The objects in a list; nothing where it is no list, and without what is no object. */
export const recordsIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null) : [];
