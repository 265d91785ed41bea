import {
  allocate,
  parseRule,
  populationLines,
  populationsIn,
  ruleFingerprint,
  type Allocated,
  type MunicipalityInput,
} from '../../allocation';
import { isSealWhole } from '../../allocation/seal';
import { textOf } from '../../cells/text';
import { keyAsRead } from '../../cells/keyAsRead';
import { wordKey, type TableOf } from '../../contract';
import { samePeriod } from '../../periods';
import type { CheckContext } from '../define/context';
import { registerOf } from './municipalities';

interface ByRule {
  readonly base: number;
  readonly share: number;
  readonly total: number;
  /** One strip more is as right: it was drawn for, and nothing says how that ended. */
  readonly mayDraw: boolean;
}

interface Recomputed {
  readonly period: string;
  /** Adopted rows of the period, with what the rule gives each; null for a municipality that is not among the populations. */
  readonly rows: readonly { readonly row: number; readonly byRule: ByRule | null; readonly isEqual: boolean }[];
}

/**
 * The adopted allocations that no seal speaks for, worked out again: where a period's rows carry the fingerprint of the rule in Instellingen,
 * that rule over the populations of the workbook, or of CBS on one of its days, whichever explains most rows.
 */
export function recomputed(context: CheckContext): readonly Recomputed[] {
  return context.once('recomputed allocations', () => {
    const { allocation, municipalities } = context.tables;
    const parsed = context.settings.rule === null ? null : parseRule(context.settings.rule);
    if (!allocation || !municipalities || parsed?.kind !== 'rule') return [];
    const fingerprint = ruleFingerprint(parsed.rule);
    const figures = populationsOf(context, municipalities);
    return periodsBy(allocation, fingerprint).flatMap(({ period, rows }): readonly Recomputed[] => {
      if ((context.extras.seals ?? []).some((seal) => isSealWhole(seal) && samePeriod(seal.period, period))) return [];
      const decisions = (context.extras.decisions ?? []).filter(
        (decision) => decision.period === '' || samePeriod(decision.period, period),
      );
      const outcomes = figures.flatMap((inputs) => {
        const result = allocate(parsed.rule, inputs, decisions);
        return result.kind === 'allocated' ? [compared(allocation, rows, result)] : [];
      });
      const [best] = outcomes.sort((one, other) => differing(one).length - differing(other).length);
      return best ? [{ period, rows: best }] : [];
    });
  });
}

export const differing = (rows: Recomputed['rows']): Recomputed['rows'] => rows.filter(({ isEqual }) => !isEqual);

function periodsBy(
  allocation: TableOf<'allocation'>,
  fingerprint: string,
): readonly { readonly period: string; readonly rows: readonly number[] }[] {
  const { status, rule, period, municipality } = allocation.columns;
  if (status === undefined || rule === undefined || municipality === undefined) return [];
  const found = new Map<string, { period: string; rows: number[]; isOfRule: boolean }>();
  allocation.values.forEach((cells, row) => {
    if (wordKey('allocationStatus', keyAsRead(cells[status])) !== 'adopted' || keyAsRead(cells[municipality]) === '') return;
    const key = period === undefined ? '' : keyAsRead(cells[period]);
    const group = found.get(key) ?? { period: period === undefined ? '' : textOf(cells[period]), rows: [], isOfRule: false };
    group.rows.push(row);
    group.isOfRule ||= textOf(cells[rule]).toLowerCase() === fingerprint;
    found.set(key, group);
  });
  return [...found.values()].filter(({ isOfRule }) => isOfRule);
}

/** The workbook's own figures first; then those of CBS for the same municipalities, on each day there is. */
function populationsOf(context: CheckContext, table: TableOf<'municipalities'>): readonly (readonly MunicipalityInput[])[] {
  const register = registerOf(context) ?? [];
  const { municipalities: own } = populationsIn(populationLines(table), register);
  const byCode = new Map(register.map((each) => [each.code, each.populations] as const));
  const days = [...new Set(register.flatMap(({ populations }) => populations.map(({ referenceDate }) => referenceDate)))];
  const ofDays = days.flatMap((day) => {
    const inputs = own.map((each) => ({
      ...each,
      population: byCode.get(each.code)?.find(({ referenceDate }) => referenceDate === day)?.population ?? null,
    }));
    return inputs.every(({ population }) => population !== null) ? [inputs] : [];
  });
  return [own, ...ofDays];
}

function compared(allocation: TableOf<'allocation'>, rows: readonly number[], result: Allocated): Recomputed['rows'] {
  const { municipality, base, share, total } = allocation.columns;
  const byName = new Map(result.rows.map((each) => [keyAsRead(each.municipality), each] as const));
  const drawn = new Set(result.ties.flatMap(({ between, decision }) => (decision ? [] : between)));
  return rows.map((row) => {
    const cells = allocation.values[row] ?? [];
    const found = byName.get(keyAsRead(cells[municipality ?? -1]));
    if (!found) return { row, byRule: null, isEqual: true };
    const byRule = { base: found.base, share: found.share, total: found.total, mayDraw: drawn.has(found.code) };
    const isAs = (at: number | undefined, wanted: number): boolean =>
      at === undefined || cells[at] === wanted || (wanted === 0 && (cells[at] ?? '') === '');
    const isEqual = [0, ...(byRule.mayDraw ? [1] : [])].some(
      (more) => isAs(base, byRule.base) && isAs(share, byRule.share + more) && isAs(total, byRule.total + more),
    );
    return { row, byRule, isEqual };
  });
}
