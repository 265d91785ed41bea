import type { NotCounted } from '../../../src/domain/evaluation';
import { describeNotCounted } from '../../../src/i18n/describeNotCounted';
import type { CommandContext } from './context';

/** Says which rows the figures leave out, and why; such a row is an error: the exit code is 1 where there is one. Beside JSON it stands in the document. */
export function sayNotCounted({ args, translator, output }: CommandContext, notCounted: readonly NotCounted[]): number {
  if (!args.json) for (const kind of notCounted) output.out(describeNotCounted(translator, kind, Infinity));
  return notCounted.length === 0 ? 0 : 1;
}

/** The same for other programs: nothing where all rows count. */
export const notCountedJson = (notCounted: readonly NotCounted[]): { readonly notCounted?: readonly NotCounted[] } =>
  notCounted.length === 0 ? {} : { notCounted };
