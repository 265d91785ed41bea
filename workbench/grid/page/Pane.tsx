import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import type { Say } from '../../../src/i18n/translator';
import { connectFrame, type FrameLink } from '../frame/connectFrame';
import type { PaneContext } from '../frame/messages';
import type { workbenchTexts } from '../texts';
import type { OpenBook } from '../book/book';
import { icons } from '../icons';
import { changeLook, type LookAndLanguage } from './look';

interface PaneProps {
  readonly say: Say<typeof workbenchTexts.nl>;
  readonly look: LookAndLanguage;
  readonly book: OpenBook;
  /** Page of the pane, from the manifest: "taskpane.html". */
  readonly path: string;
  /** A function the ribbon asks the add-in to run; `id` tells one press from the next. */
  readonly command: Readonly<{ id: number; name: string }> | null;
}

/** The production bundle of the task pane in a frame, connected with the workbook. */
export function Pane({ say, look, book, path, command }: PaneProps): ReactNode {
  const frame = useRef<HTMLIFrameElement>(null);
  const link = useRef<FrameLink | null>(null);
  const [isMissing, setMissing] = useState(false);
  const { language, theme } = look;
  const context = JSON.stringify({ language, theme, document: book.name, ...book.paneContext() } satisfies PaneContext);

  useEffect(() => {
    const answer = fetch(`/pane/${path}`, { method: 'HEAD' });
    answer.then(
      (response) => setMissing(!response.ok),
      () => setMissing(true),
    );
  }, [path]);

  useEffect(() => {
    if (isMissing || !frame.current) return undefined;
    const made = connectFrame(frame.current, book);
    link.current = made;
    return () => {
      link.current = null;
      made.close();
    };
  }, [book, isMissing, path, language, theme]);

  useEffect(() => {
    if (command) link.current?.command(command.name);
  }, [command]);

  return (
    <section className="pane-side" style={{ width: look.paneWidth }} aria-label={say('pane')}>
      <div className="pane-bar">
        <h2>{say('pane')}</h2>
        <button
          type="button"
          className="button outlined"
          title={say('narrowHint')}
          aria-pressed={look.paneWidth === 320}
          onClick={() => changeLook({ paneWidth: 320 })}
        >
          {say('narrow')}
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={say('closePane')}
          title={say('closePane')}
          onClick={() => changeLook({ isPaneOpen: false })}
        >
          {icons.cross}
        </button>
      </div>
      {isMissing ? (
        <p className="pane-empty">{say('paneMissing')}</p>
      ) : (
        // Office tells an add-in its language and theme when it starts: another one loads the pane anew.
        <iframe
          key={`${path} ${language} ${theme} ${book.id}`}
          ref={frame}
          className="pane-frame"
          title={say('pane')}
          src={`/pane/${path}`}
          data-context={context}
        />
      )}
    </section>
  );
}

/** The edge between sheet and pane: drag it, or use the arrow keys. */
export function Splitter({
  say,
  width,
  onDrag,
}: {
  readonly say: PaneProps['say'];
  readonly width: number;
  readonly onDrag: (isDragging: boolean) => void;
}): ReactNode {
  const set = (pixels: number): void => changeLook({ paneWidth: Math.round(Math.min(900, Math.max(320, pixels))) });
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowLeft' ? 20 : event.key === 'ArrowRight' ? -20 : 0;
    if (step === 0 && event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    set(event.key === 'Home' ? 320 : event.key === 'End' ? 900 : width + step);
  };
  const onPointerDown = (event: PointerEvent): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    onDrag(true);
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      className="splitter"
      aria-label={say('resizePane')}
      aria-orientation="vertical"
      aria-valuemin={320}
      aria-valuemax={900}
      aria-valuenow={width}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerUp={() => onDrag(false)}
      onPointerMove={(event) => {
        if (event.buttons === 1) set(window.innerWidth - event.clientX);
      }}
    />
  );
}
