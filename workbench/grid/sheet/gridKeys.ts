import type { Direction, SelectionAction } from '../selection/selection';

/** What a key on the grid asks for. */
export type GridCommand =
  | { readonly type: 'select'; readonly action: SelectionAction }
  | { readonly type: 'type'; readonly text: string }
  | { readonly type: 'edit' }
  | { readonly type: 'clear' }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'dropDown' }
  | { readonly type: 'save' }
  | { readonly type: 'sheet'; readonly by: 1 | -1 };

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const arrows: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/** Excel's keys. Null leaves the key to the browser: copying and pasting come as clipboard events. */
export function gridKey(event: Key, page: number): GridCommand | null {
  const { key, shiftKey: extend } = event;
  const control = event.ctrlKey || event.metaKey;
  const select = (action: SelectionAction): GridCommand => ({ type: 'select', action });
  const direction = arrows[key];
  if (direction) {
    if (event.altKey) return key === 'ArrowDown' ? { type: 'dropDown' } : null;
    return select(control ? { type: 'jump', direction, extend } : { type: 'step', direction, extend });
  }
  switch (key) {
    case 'Tab':
      return control ? null : select({ type: 'advance', direction: extend ? 'left' : 'right' });
    case 'Enter':
      return select({ type: 'advance', direction: extend ? 'up' : 'down' });
    case 'PageDown':
    case 'PageUp':
      if (control) return { type: 'sheet', by: key === 'PageDown' ? 1 : -1 };
      return select({
        type: 'step',
        direction: event.altKey ? (key === 'PageDown' ? 'right' : 'left') : key === 'PageDown' ? 'down' : 'up',
        by: event.altKey ? 8 : page,
        extend,
      });
    case 'Home':
      return select({ type: control ? 'sheetStart' : 'rowStart', extend });
    case 'End':
      return select(control ? { type: 'sheetEnd', extend } : { type: 'jump', direction: 'right', extend });
    case 'F2':
      return { type: 'edit' };
    case 'Delete':
      return { type: 'clear' };
    case 'Backspace':
      return { type: 'type', text: '' };
    case 'Dead':
      return { type: 'type', text: '' };
  }
  if (control && !event.altKey) {
    switch (key.toLowerCase()) {
      case 'z':
        return { type: extend ? 'redo' : 'undo' };
      case 'y':
        return { type: 'redo' };
      case 'a':
        return select({ type: 'all' });
      case 's':
        return { type: 'save' };
    }
    return null;
  }
  return [...key].length === 1 && !event.metaKey ? { type: 'type', text: key } : null;
}
