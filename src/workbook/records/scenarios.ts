import type { Scenario } from '../../domain/capacity';
import { enumerations, type Level } from '../../domain/contract';
import { recordsIn, settingJson } from '../excel/settingJson';

/** What was kept, leaving out whatever does not fit: another version or another hand may have written it. */
export function parseScenarios(value: unknown): readonly Scenario[] {
  return recordsIn(settingJson(value)).flatMap((item): Scenario[] => {
    if (typeof item.name !== 'string' || item.name.trim() === '') return [];
    const leaving = recordsIn(item.leaving).flatMap(({ member, lastDay }) =>
      typeof member === 'string' && isSerial(lastDay) ? [{ member, lastDay }] : [],
    );
    const arriving = recordsIn(item.arriving).flatMap(({ member, level, fte, from, to }) =>
      typeof member === 'string' && typeof fte === 'number' && isSerial(from)
        ? [{ member, level: levelOf(level), fte, from, to: isSerial(to) ? to : null }]
        : [],
    );
    return [{ name: item.name, leaving, arriving, periodEnd: isSerial(item.periodEnd) ? item.periodEnd : null }];
  });
}

const isSerial = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 1;
const levelOf = (value: unknown): Level | null => (Object.keys(enumerations.level) as Level[]).find((level) => level === value) ?? null;
