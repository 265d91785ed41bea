import { useSyncExternalStore } from 'react';
import type { Language } from '../../../src/i18n/translator';
import type { Theme } from '../sheet/cellLook';
import { playing } from './playing';

/** How the page looks and speaks; kept in the browser, told to the task pane. */
export interface LookAndLanguage {
  readonly language: Language;
  readonly theme: Theme;
  readonly paneWidth: number;
  readonly isPaneOpen: boolean;
}

const key = 'strippenkaart-workbench';
const start: LookAndLanguage = { language: playing?.language ?? 'nl', theme: 'light', paneWidth: 380, isPaneOpen: true };
let current = remembered();
const listeners = new Set<() => void>();

function remembered(): LookAndLanguage {
  if (typeof localStorage === 'undefined') return start;
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return start;
    const values = kept as Partial<Record<keyof LookAndLanguage, unknown>>;
    return {
      language: values.language === 'en' || values.language === 'nl' ? values.language : start.language,
      theme: values.theme === 'dark' || values.theme === 'contrast' ? values.theme : 'light',
      paneWidth: typeof values.paneWidth === 'number' ? Math.min(900, Math.max(320, values.paneWidth)) : start.paneWidth,
      isPaneOpen: values.isPaneOpen !== false,
    };
  } catch {
    return start;
  }
}

export function changeLook(change: Partial<LookAndLanguage>): void {
  current = { ...current, ...change };
  localStorage.setItem(key, JSON.stringify(current));
  for (const listener of listeners) listener();
}

export function useLook(): LookAndLanguage {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    () => current,
  );
}
