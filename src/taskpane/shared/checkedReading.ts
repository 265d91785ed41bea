import { check, checkOptions, recheck, type Checked, type CheckResult } from '../../domain/checks';
import type { Municipality } from '../../domain/municipalities';
import type { WorkbookRead } from '../../workbook';
import { stepTo } from './readingSteps';

const known = new WeakMap<WorkbookRead, Checked>();

/** The findings of a reading, worked out once for all screens; after edits from those of the reading before. */
export function checkedReading(read: WorkbookRead, today: number, register: readonly Municipality[]): CheckResult {
  const there = known.get(read);
  if (there?.options.today === today && there.options.register === register) return there.result;
  const { tables } = read;
  const options = checkOptions(read, today, register);
  const step = stepTo(read);
  const before = step && known.get(step.before);
  const result = step && before ? recheck(before, tables, step.touched, options) : check(tables, options);
  known.set(read, { tables, options, result });
  return result;
}
