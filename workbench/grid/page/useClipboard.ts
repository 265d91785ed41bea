import { useRef, type ClipboardEvent } from 'react';
import type { Language, Say } from '../../../src/i18n/translator';
import type { Area, Sheet, Workbook } from '../../../src/xlsx/model/workbook';
import type { OpenBook } from '../book/book';
import { copyBlock, pasteBlock, type Copied } from '../clipboard/blocks';
import type { Place, SelectionAction } from '../selection/selection';
import type { Looks } from '../sheet/cellLook';
import type { workbenchTexts } from '../texts';
import type { Lock } from '../validation/locks';
import { refusalText } from './refusalText';
import type { MessageBox } from './useMessages';

interface Options {
  readonly book: OpenBook;
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly area: Area;
  readonly active: Place;
  readonly looks: Looks;
  readonly language: Language;
  readonly isEditing: boolean;
  readonly say: Say<typeof workbenchTexts.nl>;
  readonly tell: MessageBox['tell'];
  readonly onLocked: (lock: Lock) => void;
  readonly attempt: (work: () => void) => void;
  readonly select: (action: SelectionAction) => void;
  /** Empties the selection. */
  readonly clear: () => void;
}

/** Copying, cutting and pasting by the browser's own clipboard events; within an input they are the input's. */
export function useClipboard(options: Options): (event: ClipboardEvent) => void {
  const copied = useRef<Copied | null>(null);
  const { book, workbook, sheet, area, active, looks, language, isEditing, say, tell, onLocked, attempt, select, clear } = options;

  const paste = (event: ClipboardEvent): void => {
    const block = pasteBlock(workbook, sheet, area, event.clipboardData.getData('text/plain'), language, copied.current);
    if (block.lock) onLocked(block.lock);
    if (block.refusal) tell('warning', refusalText(block.refusal, say, language));
    if (block.changes.length === 0) return;
    attempt(() => book.edit(sheet, block.changes));
    select({ type: 'area', area: block.area, active });
    tell('info', say('pasted', { cells: say('cells', { count: block.changes.length }) }));
  };
  const copy = (event: ClipboardEvent): void => {
    const block = copyBlock(sheet, area, looks);
    if (block === null) {
      tell('warning', say('tooLarge'));
      return;
    }
    copied.current = block;
    event.clipboardData.setData('text/plain', block.tsv);
    if (event.type === 'cut') clear();
    tell('info', say('copied', { cells: say('cells', { count: block.count }) }));
  };
  return (event) => {
    if (isEditing || (event.target as Element).closest('textarea, input')) return;
    event.preventDefault();
    if (event.type === 'paste') paste(event);
    else copy(event);
  };
}
