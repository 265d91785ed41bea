import { useEffect, useRef, type ReactNode } from 'react';
import { icons } from '../icons';

export interface Message {
  readonly id: number;
  readonly kind: 'info' | 'warning' | 'error';
  readonly text: string;
  readonly more?: string;
}

/** What the page has to say, read aloud by a screen reader; errors stay until they are closed. */
export function Messages({
  messages,
  dismissLabel,
  onDismiss,
}: {
  readonly messages: readonly Message[];
  readonly dismissLabel: string;
  readonly onDismiss: (id: number) => void;
}): ReactNode {
  return (
    <div className="messages" role="status" aria-live="polite">
      {messages.map((message) => (
        <div key={message.id} className={`message ${message.kind}`} role={message.kind === 'error' ? 'alert' : undefined}>
          <p>
            {message.text}
            {message.more && (
              <>
                <br />
                {message.more}
              </>
            )}
          </p>
          <button type="button" className="icon-button" aria-label={dismissLabel} onClick={() => onDismiss(message.id)}>
            {icons.cross}
          </button>
        </div>
      ))}
    </div>
  );
}

interface DialogAction {
  readonly label: string;
  readonly isPrimary?: boolean;
  readonly onChoose: () => void;
}

/** A question or refusal that is answered before going on. Escape takes the last action. */
export function Dialog({
  title,
  text,
  actions,
}: {
  readonly title: string;
  readonly text: string;
  readonly actions: readonly DialogAction[];
}): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div className="dialog-ground">
      <div
        ref={box}
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="dialog-title"
        aria-describedby="dialog-text"
        className="dialog"
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Escape') actions.at(-1)?.onChoose();
          if (event.key === 'Tab') keepInside(event, box.current);
        }}
      >
        <h2 id="dialog-title">{title}</h2>
        <p id="dialog-text">{text}</p>
        <div className="actions">
          {actions.map((action) => (
            <button
              key={action.label}
              type="button"
              className={`button ${action.isPrimary ? 'primary' : 'outlined'}`}
              onClick={action.onChoose}
            >
              {action.label}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}

function keepInside(event: { readonly shiftKey: boolean; preventDefault(): void }, box: HTMLElement | null): void {
  const buttons = [...(box?.querySelectorAll('button') ?? [])];
  const edge = event.shiftKey ? buttons[0] : buttons.at(-1);
  if (document.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? buttons.at(-1) : buttons[0])?.focus();
}
