import type { Figures, StatementLine } from '../../../domain/ledger';
import { sumOf } from '../../../domain/ledger';

/** One strip on the card as people know it. */
export interface Stamp {
  readonly kind: 'spent' | 'reserved' | 'left';
  /** Asked for beyond what the card has. */
  readonly over: boolean;
  /** Number of the assignment it went to; '' for a strip that is free. */
  readonly label: string;
}

/** More than this does not read as stamps any more. */
export const mostStamps = 60;

/**
 * The strips of a card in a row: spent ones first, then reserved, then free ones; what exceeds the card comes last
 * and is over. Where strips have fractions, a stamp is what its middle is. Null where there are too many to draw.
 */
export function stampsOf(lines: readonly Pick<StatementLine, 'what' | 'strips'>[], figures: Figures): readonly Stamp[] | null {
  const card = Math.max(0, sumOf([figures.granted, figures.mutations]));
  const asked = sumOf([figures.spent, figures.reserved]);
  const count = Math.ceil(Math.max(card, asked));
  if (count > mostStamps) return null;
  const uses = (['spent', 'reserved'] as const).flatMap((kind) =>
    lines.flatMap(({ what, strips }) =>
      what.kind === 'assignment' && what.effect === kind && strips < 0 ? [{ kind, label: what.number, size: -strips }] : [],
    ),
  );
  return Array.from({ length: count }, (_, index): Stamp => {
    const middle = index + 0.5;
    let end = 0;
    const use = uses.find(({ size }) => (end += size) > middle);
    return use ? { kind: use.kind, label: use.label, over: middle > card } : { kind: 'left', label: '', over: false };
  });
}
