import type { PackageView } from './packageView';

/** Something that Excel repairs, or refuses to open, although the schema of the file format allows it. */
export interface Rule {
  readonly name: string;
  /** What breaks it, a line each; empty where nothing does. */
  readonly find: (file: PackageView) => readonly string[];
  /** Changes a part of a sound file so that it breaks this rule and no other; the part by its path, as text. */
  readonly breakIt: (path: string, text: string) => string;
}

/** Replaces one thing in one part; an example that finds nothing to change is no example. */
export function edit(part: RegExp, from: string | RegExp, to: string): Rule['breakIt'] {
  return (path, text) => {
    if (!part.test(path)) return text;
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`${String(from)} is not in ${path}`);
    return changed;
  };
}

export const firstSheet = /^xl\/worksheets\/sheet1\.xml$/;

export const repeated = (values: readonly (string | undefined)[]): readonly string[] => {
  const seen = new Set<string>();
  return values.filter((value): value is string => {
    if (value === undefined) return false;
    const isAgain = seen.has(value);
    seen.add(value);
    return isAgain;
  });
};
