import { useLayoutEffect, useState, type CSSProperties, type ReactNode } from 'react';
import type { Sheet } from '../../../src/xlsx/model/workbook';
import type { Place } from '../selection/selection';
import { validationAt } from '../validation/listChoices';
import { cellId } from './GridRow';

interface NoteCardProps {
  readonly sheet: Sheet;
  readonly place: Place;
  readonly revision: number;
  readonly isHidden: boolean;
}

/** The active cell's note, comments and validation prompt, and what a function said about its error, beside the cell. */
export function NoteCard({ sheet, place, revision, isHidden }: NoteCardProps): ReactNode {
  const [spot, setSpot] = useState<CSSProperties | null>(null);
  const { row, column } = place;
  useLayoutEffect(() => {
    const box = document.getElementById(cellId(row, column))?.getBoundingClientRect();
    setSpot(box ? { left: Math.min(box.right + 26, window.innerWidth - 300), top: Math.min(box.top, window.innerHeight - 160) } : null);
  }, [row, column, sheet, revision]);
  const notes = [...sheet.notes, ...sheet.comments].filter((note) => note.row === row && note.column === column);
  const prompt = validationAt(sheet, row, column)?.prompt;
  const isPrompted = prompt?.showPrompt !== false && Boolean(prompt?.message ?? prompt?.title);
  const words = sheet.cells.get(row, column)?.errorWords;
  if (isHidden || !spot || (notes.length === 0 && !isPrompted && words === undefined)) return null;
  return (
    <div className="popup note-card" style={spot} role="note">
      {words !== undefined && <div>{words}</div>}
      {isPrompted && (
        <div className="prompt-card">
          {prompt?.title && <strong>{prompt.title}</strong>}
          {prompt?.message}
        </div>
      )}
      {notes.map((note, index) => (
        <div key={index}>
          {note.author && <strong>{note.author}: </strong>}
          {note.content}
        </div>
      ))}
    </div>
  );
}
