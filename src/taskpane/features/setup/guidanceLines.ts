import type { TableKey } from '../../../domain/contract';
import type { GuidanceColumn, GuidancePlan } from '../../../workbook';

type Kind = GuidanceColumn['guide']['kind'];

/** Columns of one sheet that get the same, by their headers. */
interface GuidanceLine {
  readonly key: TableKey;
  readonly sheet: string;
  readonly headers: readonly string[];
}

interface GuidanceLines {
  readonly set: readonly (GuidanceLine & { readonly kind: Kind })[];
  /** With a validation of the user's own. */
  readonly theirs: readonly GuidanceLine[];
  /** How many columns have ours already. */
  readonly already: number;
}

/** A plan in as few lines as say it all. */
export function guidanceLines({ columns }: GuidancePlan): GuidanceLines {
  const set = new Map<string, GuidanceLines['set'][number]>();
  const theirs = new Map<string, GuidanceLine>();
  for (const {
    key,
    sheet,
    header,
    guide: { kind },
    state,
  } of columns) {
    const [ofKind, ofSheet] = [`${key} ${sheet} ${kind}`, `${key} ${sheet}`];
    if (state === 'set') set.set(ofKind, { key, sheet, kind, headers: [...(set.get(ofKind)?.headers ?? []), header] });
    else if (state === 'theirs') theirs.set(ofSheet, { key, sheet, headers: [...(theirs.get(ofSheet)?.headers ?? []), header] });
  }
  return { set: [...set.values()], theirs: [...theirs.values()], already: columns.filter(({ state }) => state === 'already').length };
}
