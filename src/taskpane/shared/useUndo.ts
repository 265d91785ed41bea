import { journalTexts } from '../../i18n/areas/journal';
import type { Actions } from '../actions';
import { useTexts, useTranslator } from '../texts';
import { useNotify, type Notice } from './notices';
import { problemWords } from './problemWords';
import { useWorkbook } from './useWorkbook';

/** "Ongedaan maken" for the message of what was just done: takes back the last job of this pane, as long as it stands as it was written. */
export const useUndo = (actions: Pick<Actions, 'undoJob'>): NonNullable<Notice['way']> => useUndoWith(actions)([]);

/** The same where one press did several jobs: those before the last by their ids, the latest first. */
export function useUndoWith(actions: Pick<Actions, 'undoJob'>): (before: readonly string[]) => NonNullable<Notice['way']> {
  const say = useTexts(journalTexts);
  const translator = useTranslator();
  const notify = useNotify();
  const [, refresh] = useWorkbook();
  const undo = async (before: readonly string[]): Promise<void> => {
    const places: string[] = [];
    for (const id of [undefined, ...before]) {
      const outcome = await actions.undoJob(id);
      if (outcome.ok) places.push(...outcome.value.places);
      else {
        const undone = places.length > 0 ? `${say('undone', { places: places.join(', ') })} ` : '';
        notify({ kind: 'warning', text: undone + (await problemWords(translator, outcome.problem)) });
        return refresh();
      }
    }
    notify({ kind: 'done', text: say('undone', { places: places.join(', ') }) });
    await refresh();
  };
  return (before) => ({ label: say('undo'), act: () => void undo(before) });
}
