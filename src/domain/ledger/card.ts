import { settingDefaults, type Settings } from '../settings/settings';
import type { Figures } from './balances';

/**
 * How a strip card stands: not counted in full, nothing granted yet, overdrawn, used up, nearly so, room, or room as far
 * as can be told: rows that name no known municipality may be this one's. Overzicht, the pane, the cards and the checks read
 * this one rule (the sheet as a formula: workbook/sheets/standFormula).
 */
export type CardStatus = 'incomplete' | 'none' | 'over' | 'empty' | 'low' | 'okSoFar' | 'ok';

interface Standing {
  /** Rows that should be on the card and are not: then none of the other words stands. */
  readonly gaps: number;
  /** Rows that name no municipality with a card: one of them may be this card's, so that room is not certain. */
  readonly elsewhere: number;
  /** Of the working days of the period, the share that is left, today included; null where its days are not known. */
  readonly timeLeft: number | null;
}

/**
 * The status of a card. Nearly used up is what is at or under the setting "Lage stand vanaf" and also less than its
 * share of the time left: two strips of ten are plenty on the last day, and few in March.
 */
export function cardStatus(
  { granted, mutations, remaining }: Pick<Figures, 'granted' | 'mutations' | 'remaining'>,
  { gaps, elsewhere, timeLeft }: Standing,
  settings: Pick<Settings, 'lowBalance'>,
): CardStatus {
  if (gaps > 0) return 'incomplete';
  if (granted === 0 && mutations === 0 && remaining === 0) return 'none';
  if (isOverdrawn({ remaining })) return 'over';
  if (remaining === 0) return 'empty';
  const isFew = remaining <= (settings.lowBalance ?? settingDefaults.lowBalance);
  if (isFew && remaining < (granted + mutations) * (timeLeft ?? 1)) return 'low';
  return elsewhere > 0 ? 'okSoFar' : 'ok';
}

/** More was asked than there is on the card, counted in full or not. */
export const isOverdrawn = ({ remaining }: Pick<Figures, 'remaining'>): boolean => remaining < 0;

/** Strips in hours, or null where the workbook does not say what a strip is worth. */
export function hoursOf(strips: number, settings: Pick<Settings, 'hoursPerStrip'>): number | null {
  return settings.hoursPerStrip === null ? null : strips * settings.hoursPerStrip;
}
