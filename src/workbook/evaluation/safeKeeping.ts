import type { Job } from '../excel/run';
import { settingJson } from '../excel/settingJson';

/** Where the user's own text is put aside before its sheet is emptied, until it stands there again. */
const keyOf = (sheet: string): string => `strippenkaart.evaluationText.${sheet}`;

/** Asks for the text that a run that broke off had put aside, with the caller's request; null where there is none. */
export function loadSafeText({ context }: Pick<Job, 'context'>, sheet: string): () => readonly string[] | null {
  const stored = context.workbook.settings.getItemOrNullObject(keyOf(sheet)).load('value');
  return () => {
    const text = stored.isNullObject ? null : settingJson(stored.value);
    return Array.isArray(text) && text.length > 0 ? text.map(String) : null;
  };
}

/** Puts a text aside, or lets go of it. */
export function keepSafe({ context }: Pick<Job, 'context'>, sheet: string, text: readonly string[] | null): void {
  context.workbook.settings.add(keyOf(sheet), JSON.stringify(text ?? []));
}
