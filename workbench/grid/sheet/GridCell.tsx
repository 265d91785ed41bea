import type { CSSProperties, ReactNode } from 'react';
import type { CellLook } from './cellLook';
import { textWidth } from './textWidth';

interface CellProps {
  readonly id: string;
  readonly columnIndex: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly look: CellLook;
  /** Width the text may take, over empty cells on its right. */
  readonly reach: number;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly isMerged: boolean;
  /** Which sides of the selection's outline this cell carries: of "tblr". */
  readonly edges: string;
  readonly note: string | undefined;
  readonly noteKind: 'note' | 'comment' | undefined;
  readonly isLink: boolean;
  readonly isReadOnly: boolean;
  readonly editor: ReactNode;
}

export function GridCell(props: CellProps): ReactNode {
  const { look, width, reach } = props;
  const text = look.isNumber ? fitted(look, width - 8) : look.text;
  const runsOver = reach > width && textWidth(text, look.css) > width - 6;
  const style: CSSProperties = { ...look.css, left: props.left, width, height: props.height };
  const names = ['cell', `align-${look.align}`];
  if (look.wrap) names.push('wrap');
  if (props.isMerged) names.push('merged');
  if (props.isLink) names.push('link');
  return (
    <div
      role="gridcell"
      id={props.id}
      aria-colindex={props.columnIndex}
      aria-selected={props.isSelected}
      aria-readonly={props.isReadOnly || undefined}
      aria-description={props.note}
      className={names.join(' ')}
      data-active={props.isActive || undefined}
      style={style}
    >
      {look.bar && (
        <span
          className="data-bar"
          style={{ left: `${look.bar.from * 100}%`, width: `${(look.bar.to - look.bar.from) * 100}%`, backgroundColor: look.bar.color }}
        />
      )}
      <span
        className="cell-text"
        style={
          runsOver
            ? { width: Math.min(reach, textWidth(text, look.css) + 8), backgroundColor: look.fill ?? 'var(--paper)', flex: 'none' }
            : undefined
        }
      >
        {text}
      </span>
      {props.noteKind && <span className={`corner corner-${props.noteKind}`} />}
      {props.edges !== undefined && props.isSelected && (
        <span className={`selected ${[...props.edges].map((edge) => `edge-${edge}`).join(' ')}`} />
      )}
      {props.editor}
    </div>
  );
}

/** A number in the room there is: fewer decimals where its format is General, else ####. */
function fitted(look: CellLook, room: number): string {
  if (look.text === '' || textWidth(look.text, look.css) <= room) return look.text;
  const decimals = /^(-?\d+)[.,](\d{3,})$/.exec(look.text);
  if (decimals) {
    const separator = look.text.includes(',') ? ',' : '.';
    for (let kept = (decimals[2] ?? '').length - 1; kept >= 0; kept -= 1) {
      const shorter = Number(look.text.replace(',', '.')).toFixed(kept).replace('.', separator);
      if (textWidth(shorter, look.css) <= room) return shorter;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(room / 8)));
}
