import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { Direction } from '../selection/selection';

interface EditorProps {
  readonly label: string;
  readonly text: string;
  /** Typing replaced what was there: arrows enter the text; after F2 they move the caret. */
  readonly mode: 'enter' | 'edit';
  readonly width: number;
  readonly height: number;
  readonly hasFocus: boolean;
  readonly onChange: (text: string) => void;
  readonly onCommit: (move: Direction | null) => void;
  readonly onCancel: () => void;
  readonly onMode: () => void;
}

/** The text box a cell becomes while it is edited. */
export function CellEditor(props: EditorProps): ReactNode {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (!props.hasFocus || !box.current) return;
    box.current.focus({ preventScroll: true });
    box.current.setSelectionRange(box.current.value.length, box.current.value.length);
  }, [props.hasFocus]);
  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return;
    area.style.width = `${props.width}px`;
    area.style.height = `${props.height}px`;
    area.style.width = `${Math.min(420, Math.max(props.width, area.scrollWidth + 4))}px`;
    area.style.height = `${Math.min(240, Math.max(props.height, area.scrollHeight))}px`;
  }, [props.text, props.width, props.height]);
  return (
    <textarea
      ref={box}
      className="cell-editor"
      aria-label={props.label}
      value={props.text}
      rows={1}
      spellCheck={false}
      onChange={(event) => props.onChange(event.target.value)}
      onPointerDown={(event) => event.stopPropagation()}
      onBlur={(event) => {
        // Focus that goes to the formula bar stays with the same edit.
        if (
          props.hasFocus &&
          !(event.relatedTarget instanceof Element && event.relatedTarget.closest('.formula-bar, [role="alertdialog"]'))
        )
          props.onCommit(null);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        editorKey(event, props);
      }}
    />
  );
}

interface EditorKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  preventDefault(): void;
  readonly currentTarget: HTMLTextAreaElement;
  readonly nativeEvent: { readonly isComposing: boolean };
}

/** The keys of an open cell, in the cell and in the formula bar alike. */
export function editorKey(
  event: EditorKey,
  props: Pick<EditorProps, 'text' | 'mode' | 'onChange' | 'onCommit' | 'onCancel' | 'onMode'>,
): void {
  if (event.nativeEvent.isComposing) return;
  const commit = (move: Direction | null): void => {
    event.preventDefault();
    props.onCommit(move);
  };
  switch (event.key) {
    case 'Enter':
      if (event.altKey) {
        event.preventDefault();
        const { selectionStart, selectionEnd } = event.currentTarget;
        props.onChange(`${props.text.slice(0, selectionStart)}\n${props.text.slice(selectionEnd)}`);
      } else commit(event.shiftKey ? 'up' : 'down');
      return;
    case 'Tab':
      commit(event.shiftKey ? 'left' : 'right');
      return;
    case 'Escape':
      event.preventDefault();
      props.onCancel();
      return;
    case 'F2':
      event.preventDefault();
      props.onMode();
      return;
    case 'ArrowUp':
    case 'ArrowDown':
    case 'ArrowLeft':
    case 'ArrowRight':
      if (props.mode === 'enter' && !props.text.startsWith('=')) commit(event.key.slice(5).toLowerCase() as Direction);
  }
}
