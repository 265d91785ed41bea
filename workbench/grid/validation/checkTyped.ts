import { cellFault, type CellFault } from '../../host/edits/limits';
import type { CellValue, Sheet, Validation, Workbook } from '../../../src/xlsx/model/workbook';
import type { Place } from '../selection/selection';
import type { Typed } from '../../typed/parseTyped';
import { listChoices, resolveRange, takesAnything, validationAt } from './listChoices';

export interface Refusal {
  /** Where Excel takes it in no cell at all. */
  readonly fault?: CellFault;
  readonly style: 'Stop' | 'Warning' | 'Information';
  /** As the workbook's maker wrote them; absent where the rule has none. */
  readonly title?: string;
  readonly message?: string;
  /** What would be right, where the rule is a list. */
  readonly choices: readonly CellValue[] | null;
}

/** Whether Excel would refuse what is typed: what no cell takes, and what this cell's validation does not. A rule that is a formula is left to Excel. */
export function checkTyped(workbook: Workbook, sheet: Sheet, place: Place, typed: Typed): Refusal | null {
  const fault = cellFault(sheet, place.row, place.column, typed);
  if (fault) return { style: 'Stop', fault, choices: null };
  const validation = validationAt(sheet, place.row, place.column);
  if (!validation || validation.errorAlert?.showAlert === false || typed.formula !== undefined) return null;
  if (typed.value === '') return null;
  const choices = listChoices(workbook, sheet, validation);
  if (choices && takesAnything(workbook, sheet, validation)) return null;
  const isRight = choices ? choices.some((choice) => sameChoice(choice, typed.value)) : fitsRule(workbook, sheet, validation, typed.value);
  if (isRight) return null;
  const { style = 'Stop', title, message } = validation.errorAlert ?? {};
  return { style, ...(title ? { title } : {}), ...(message ? { message } : {}), choices };
}

/** A list typed in the rule is matched to the letter, one from cells whatever the case; Excel compares numbers as numbers. */
function sameChoice(choice: CellValue, value: CellValue): boolean {
  if (typeof choice === 'string' && typeof value === 'number') return Number(choice.replace(',', '.')) === value;
  return String(choice).toLowerCase() === String(value).toLowerCase();
}

const kinds = ['wholeNumber', 'decimal', 'date', 'time', 'textLength'] as const;

function fitsRule(workbook: Workbook, sheet: Sheet, validation: Validation, value: CellValue): boolean {
  const kind = kinds.find((each) => validation.rule[each] !== undefined);
  if (!kind) return true;
  const rule = validation.rule[kind] as Readonly<{ formula1?: unknown; formula2?: unknown; operator?: string }>;
  const tested = kind === 'textLength' ? String(value).length : value;
  if (typeof tested !== 'number' || (kind === 'wholeNumber' && !Number.isInteger(tested))) return false;
  const low = boundary(workbook, sheet, rule.formula1);
  const high = boundary(workbook, sheet, rule.formula2);
  if (low === null) return true;
  switch (rule.operator) {
    case 'Between':
      return high === null || (tested >= low && tested <= high);
    case 'NotBetween':
      return high === null || tested < low || tested > high;
    case 'EqualTo':
      return tested === low;
    case 'NotEqualTo':
      return tested !== low;
    case 'GreaterThan':
      return tested > low;
    case 'GreaterThanOrEqualTo':
      return tested >= low;
    case 'LessThan':
      return tested < low;
    case 'LessThanOrEqualTo':
      return tested <= low;
    default:
      return true;
  }
}

/** A number, or the number in the one cell a rule points at; null where it is anything else. */
function boundary(workbook: Workbook, sheet: Sheet, formula: unknown): number | null {
  if (typeof formula === 'number') return formula;
  if (typeof formula !== 'string' || formula === '') return null;
  const plain = Number(formula.replace(/^=/, ''));
  if (!Number.isNaN(plain)) return plain;
  const range = resolveRange(workbook, sheet, formula.replace(/^=/, ''));
  const value = range?.sheet.cells.get(range.area.top, range.area.left)?.value;
  return typeof value === 'number' ? value : null;
}
