import { check, recheck, type Checked, type CheckResult } from '../../domain/checks';
import { readSettings } from '../../domain/settings/settings';
import type { WorkbookRead } from '../../workbook';
import { stepTo } from './readingSteps';

const known = new WeakMap<WorkbookRead, Checked>();

/** The findings of a reading, worked out once for all screens; after edits from those of the reading before. */
export function checkedReading(read: WorkbookRead, today: number): CheckResult {
  const there = known.get(read);
  if (there?.options.today === today) return there.result;
  const { tables } = read;
  const options = { settings: readSettings(tables.settings), today, checkSettings: read.checkSettings, seals: read.records.adoptions, unread: read.unread };
  const step = stepTo(read);
  const before = step && known.get(step.before);
  const result = step && before ? recheck(before, tables, step.touched, options) : check(tables, options);
  known.set(read, { tables, options, result });
  return result;
}
