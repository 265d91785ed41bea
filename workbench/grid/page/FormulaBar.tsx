import { useRef, useState, type ReactNode } from 'react';
import type { Say } from '../../../src/i18n/translator';
import { editorKey } from '../sheet/CellEditor';
import type { Direction } from '../selection/selection';
import type { workbenchTexts } from '../texts';
import { icons } from '../icons';

interface FormulaBarProps {
  readonly say: Say<typeof workbenchTexts.nl>;
  /** Address of the selection, "B2" or "B2:C4". */
  readonly place: string;
  readonly cell: string;
  readonly text: string;
  readonly isEditing: boolean;
  readonly isReadOnly: boolean;
  readonly onStart: () => void;
  readonly onChange: (text: string) => void;
  readonly onCommit: (move: Direction | null) => void;
  readonly onCancel: () => void;
  /** False where there is no such place. */
  readonly onGo: (text: string) => boolean;
}

/** Where the selection is, and what its cell holds; both can be typed in. */
export function FormulaBar(props: FormulaBarProps): ReactNode {
  const { say } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  return (
    <div className="formula-bar">
      <input
        className="name-box"
        aria-label={say('nameBox')}
        value={typed ?? props.place}
        spellCheck={false}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            setTyped(null);
            document.getElementById('grid')?.focus({ preventScroll: true });
          }
          if (event.key !== 'Enter') return;
          event.preventDefault();
          if (typed === null || props.onGo(typed)) document.getElementById('grid')?.focus({ preventScroll: true });
          setTyped(null);
        }}
      />
      <button
        type="button"
        className="icon-button"
        aria-label={say('cancel')}
        title={say('cancel')}
        disabled={!props.isEditing}
        onPointerDown={(event) => event.preventDefault()}
        onClick={props.onCancel}
      >
        {icons.cross}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={say('accept')}
        title={say('accept')}
        disabled={!props.isEditing}
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => props.onCommit(null)}
      >
        {icons.check}
      </button>
      <textarea
        ref={box}
        id="formula-text"
        aria-label={`${say('formulaBar')} ${props.cell}`}
        rows={1}
        spellCheck={false}
        value={props.text}
        readOnly={props.isReadOnly}
        onFocus={props.onStart}
        onChange={(event) => props.onChange(event.target.value)}
        onBlur={(event) => {
          if (
            props.isEditing &&
            !(event.relatedTarget instanceof Element && event.relatedTarget.closest('.cell-editor, .formula-bar, [role="alertdialog"]'))
          )
            props.onCommit(null);
        }}
        onKeyDown={(event) =>
          editorKey(event, {
            text: props.text,
            mode: 'edit',
            onChange: props.onChange,
            onCommit: props.onCommit,
            onCancel: props.onCancel,
            onMode: () => undefined,
          })
        }
      />
    </div>
  );
}
