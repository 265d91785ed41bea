import { settingDefaults, type Settings } from '../settings/settings';

/** How a strip card stands: overdrawn, used up, nearly so, or fine. */
export type CardStatus = 'over' | 'empty' | 'low' | 'ok';

/** The status of a balance in strips; the setting "Lage stand vanaf" says what is low. */
export function cardStatus(remaining: number, settings: Pick<Settings, 'lowBalance'>): CardStatus {
  if (remaining < 0) return 'over';
  if (remaining === 0) return 'empty';
  return remaining <= (settings.lowBalance ?? settingDefaults.lowBalance) ? 'low' : 'ok';
}

/** Strips in hours, or null where the workbook does not say what a strip is worth. */
export function hoursOf(strips: number, settings: Pick<Settings, 'hoursPerStrip'>): number | null {
  return settings.hoursPerStrip === null ? null : strips * settings.hoursPerStrip;
}
