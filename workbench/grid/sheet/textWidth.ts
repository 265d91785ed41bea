import type { CSSProperties } from 'react';

let pen: CanvasRenderingContext2D | null | undefined;
const remembered = new Map<string, number>();

/** Width of a text in the cell font, in pixels. */
export function textWidth(text: string, css: CSSProperties): number {
  if (text === '') return 0;
  const font = `${css.fontStyle ?? ''} ${css.fontWeight ?? 400} ${css.fontSize ?? '14.67px'} Calibri, Carlito, "Cell fallback", "Segoe UI", Arial, sans-serif`;
  const key = `${font}|${text}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * 7;
  pen.font = font;
  const width = pen.measureText(text).width;
  if (remembered.size > 20_000) remembered.clear();
  remembered.set(key, width);
  return width;
}
