import { journalTexts } from '../../i18n/areas/journal';
import type { Actions } from '../actions';
import { useTexts, useTranslator } from '../texts';
import { useNotify, type Notice } from './notices';
import { problemWords } from './problemWords';
import { useWorkbook } from './useWorkbook';

/** "Ongedaan maken" for the message of what was just done: takes back the last job of this pane, as long as it stands as it was written. */
export function useUndo(actions: Pick<Actions, 'undoJob'>): NonNullable<Notice['way']> {
  const say = useTexts(journalTexts);
  const translator = useTranslator();
  const notify = useNotify();
  const [, refresh] = useWorkbook();
  const undo = async (): Promise<void> => {
    const outcome = await actions.undoJob();
    if (outcome.ok) notify({ kind: 'done', text: say('undone', { places: outcome.value.places.join(', ') }) });
    else notify({ kind: 'warning', text: await problemWords(translator, outcome.problem) });
    await refresh();
  };
  return { label: say('undo'), act: () => void undo() };
}
