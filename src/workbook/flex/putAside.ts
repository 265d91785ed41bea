import type { Cell } from '../../domain/contract';
import type { Job } from '../excel/run';
import { keep } from '../records/keep';
import { loadKept } from '../records/kept';
import type { Building } from '../writer';
import { parseKept, type KeptFormula } from './keptFormulas';
import { constant, type FlexChange } from './planFlex';

/** Names the cells of a formula, by which it is found again wherever it goes, and puts what it becomes into them. */
export function putAside(context: Excel.RequestContext, { sheet, cell, cells }: FlexChange, name: string): Excel.Range {
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRange(cell)
    .getAbsoluteResizedRange(cells.length, cells[0]?.length ?? 1);
  context.workbook.names.add(name, range).visible = false;
  range.formulas = cells.map((row) => [...row]);
  return range.load('values,formulas');
}

/** A native formula that turns out another figure makes way for the value; asks for what then stands there. */
export function settle(
  change: FlexChange,
  range: Excel.Range,
): { readonly change: FlexChange; readonly written: readonly (readonly Cell[])[] | null } {
  const { values, formulas } = range;
  if (change.becomes === 'value' || same(values as Cell[][], change.values)) return { change, written: formulas as Cell[][] };
  const cells = change.values.map((row) => row.map(constant));
  range.formulas = cells;
  range.load('formulas');
  return { change: { ...change, becomes: 'value', cells }, written: null };
}

/** Where a formula that was put aside stood. */
interface AsidePlace {
  readonly kept: KeptFormula;
  readonly named: Excel.NamedItem;
  readonly range: Excel.Range;
  /** Its cells hold what was left in them; the formula already, after a run that broke off; or something else. */
  readonly state: 'left' | 'formula' | 'other';
}

/** Looks where formulas that were put aside stood, in one request. */
export async function placesOf(
  { context, sync }: Pick<Job, 'context' | 'sync'>,
  kept: readonly KeptFormula[],
): Promise<readonly AsidePlace[]> {
  const asked = kept.map(({ name, sheet, cell }) => {
    const named = context.workbook.names.getItemOrNullObject(name).load('name');
    const there = context.workbook.worksheets.getItemOrNullObject(sheet).getRange(cell).load('formulas');
    return { named, there, range: named.getRangeOrNullObject().load('formulas,values') };
  });
  await sync();
  return kept.map((each, index) => {
    const { named, there, range } = asked[index]!;
    const isNamed = !named.isNullObject && !range.isNullObject;
    const first = isNamed ? (range.formulas as Cell[][])[0]?.[0] : there.isNullObject ? null : (there.formulas as Cell[][])[0]?.[0];
    const isLeft =
      isNamed && each.left !== null && (same(range.formulas as Cell[][], each.left) || same(range.values as Cell[][], each.left));
    return { kept: each, named, range, state: isLeft ? 'left' : first === each.formula ? 'formula' : 'other' };
  });
}

/** Puts a formula back in the place of what was left in its cells. */
export function bringBack({ kept: { formula, left }, named, range, state }: AsidePlace): void {
  if (state === 'left') range.formulas = (left ?? []).map((row, down) => row.map((_, right) => (down === 0 && right === 0 ? formula : '')));
  if (!named.isNullObject) named.delete();
}

/** Takes back what a run that broke off put aside. */
export async function takeBack(job: Building, keeping: readonly KeptFormula[]): Promise<void> {
  const loaded = loadKept(job);
  const places = await placesOf(job, keeping);
  const kept = loaded();
  const other = new Set(places.filter(({ state }) => state === 'other').map(({ kept: { name } }) => name));
  for (const place of places) if (place.state !== 'other') bringBack(place);
  const mine = new Set(keeping.map(({ name }) => name));
  keep(
    job,
    kept,
    'formulas',
    parseKept(kept.list('formulas')).filter(({ name }) => !mine.has(name) || other.has(name)),
  );
  await job.sync();
}

const same = (one: readonly (readonly Cell[])[], other: readonly (readonly Cell[])[]): boolean =>
  one.length === other.length &&
  one.every((row, down) => row.length === other[down]?.length && row.every((cell, right) => cell === other[down]?.[right]));
