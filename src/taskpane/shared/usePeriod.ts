import { useMemo } from 'react';
import { periodOf, periodsIn, type Period } from '../../domain/periods';
import { readSettings, type Settings } from '../../domain/settings/settings';
import type { WorkbookRead } from '../../workbook';
import { useRememberedHere } from '../preferences';

interface PeriodChoice {
  /** The period all screens are about; null where the workbook names none. */
  readonly name: string | null;
  readonly dates: Period | null;
  readonly all: readonly string[];
  readonly settings: Settings;
  readonly choose: (name: string) => void;
}

const isName = (value: unknown): value is string => typeof value === 'string';

/** The period chosen by this person, else the workbook's own, else its last. */
export function usePeriod(read: WorkbookRead): PeriodChoice {
  const [chosen, choose] = useRememberedHere('period', '', isName);
  return useMemo(() => {
    const settings = readSettings(read.tables.settings);
    const all = periodsIn(read.tables);
    const known = (name: string | null): string | null => all.find((each) => each.toLowerCase() === name?.toLowerCase()) ?? null;
    const name = known(chosen) ?? known(settings.period) ?? all.at(-1) ?? null;
    return { name, all, settings, choose, dates: name === null ? null : periodOf(settings, name) };
  }, [read, chosen, choose]);
}
