import type { CSSProperties } from 'react';
import type { Language } from '../../../src/i18n/translator';
import type { Cell, CellStyle, Sheet } from '../../../src/xlsx/model/workbook';
import { booleanText } from '../typing/editText';
import { errorToLocal } from '../../typed/formulaLanguage';
import { readable } from './colours';
import { tableStyleAt } from './tableStyle';

export type Theme = 'light' | 'dark' | 'contrast';

/** How a cell is drawn. */
export interface CellLook {
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly css: CSSProperties;
  readonly fill?: string;
  readonly wrap: boolean;
  /** Text may run over empty cells to its right. */
  readonly spills: boolean;
  /** A number that does not fit its column is shown as ####. */
  readonly isNumber: boolean;
  readonly bar?: Readonly<{ from: number; to: number; color: string }>;
}

/** What conditional formats add to a cell. */
export interface Conditional {
  readonly style?: CellStyle;
  /** A data bar from and to a part of the cell's width (0–1). */
  readonly bar?: Readonly<{ from: number; to: number; color: string }>;
}

export interface Formatting {
  readonly format: (value: number | string, numberFormat: string) => Readonly<{ text: string; color?: string }>;
  readonly conditional: (sheet: Sheet, row: number, column: number) => Conditional | null;
}

export type Looks = (row: number, column: number) => CellLook;

const papers: Readonly<Record<Theme, string>> = { light: '#ffffff', dark: '#1f1f1f', contrast: '#000000' };
const inks: Readonly<Record<Theme, string>> = { light: '#1b1b1b', dark: '#f3f3f3', contrast: '#ffffff' };

/** How the cells of a sheet look: their own style over that of the table, conditional formats over both. */
export function createLooks(sheet: Sheet, theme: Theme, language: Language, formatting: Formatting): Looks {
  const styleAt = (row: number, column: number): CellStyle | undefined => {
    const own = sheet.cells.get(row, column)?.style;
    const table = sheet.tables.find(
      (each) => row >= each.area.top && row <= each.area.bottom && column >= each.area.left && column <= each.area.right,
    );
    const fromTable = table ? tableStyleAt(table, row, column) : null;
    return fromTable ? over(fromTable, own) : own;
  };
  return (row, column) => {
    const cell = sheet.cells.get(row, column);
    const conditional = sheet.conditionalFormats.length > 0 ? formatting.conditional(sheet, row, column) : null;
    const style = over(styleAt(row, column) ?? {}, conditional?.style);
    const shown = textOf(cell, style, language, formatting);
    const align = alignment(cell, style);
    const fill = theme === 'contrast' ? undefined : style.fill;
    const css: CSSProperties = {
      ...fontCss(style, fill, shown.color, theme),
      ...borderCss(row, column, style, styleAt, fill, theme, sheet.showGridlines),
    };
    if (style.indent) css[align === 'right' ? 'paddingRight' : 'paddingLeft'] = 3 + style.indent * 9;
    const vertical = style.vertical ?? 'Bottom';
    css.alignItems = vertical === 'Top' ? 'flex-start' : vertical === 'Center' ? 'center' : 'flex-end';
    return {
      text: shown.text,
      align,
      css,
      fill,
      wrap: style.wrapText === true,
      spills: typeof cell?.value === 'string' && cell.value !== '' && !cell.error && !style.wrapText && align === 'left',
      isNumber: typeof cell?.value === 'number',
      bar: conditional?.bar,
    };
  };
}

function over(under: CellStyle, upper: CellStyle | undefined): CellStyle {
  if (!upper) return under;
  return {
    ...under,
    ...defined(upper),
    font: { ...under.font, ...defined(upper.font ?? {}) },
    borders: { ...under.borders, ...defined(upper.borders ?? {}) },
  };
}

const defined = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;

function textOf(cell: Cell | undefined, style: CellStyle, language: Language, formatting: Formatting): { text: string; color?: string } {
  if (!cell) return { text: '' };
  if (typeof cell.value === 'boolean') return { text: booleanText(cell.value, language) };
  if (cell.error) return { text: errorToLocal(String(cell.value), language) };
  if (typeof cell.value === 'string' && (!style.numberFormat || !style.numberFormat.includes('@'))) return { text: cell.value };
  return formatting.format(cell.value, style.numberFormat ?? 'General');
}

function alignment(cell: Cell | undefined, style: CellStyle): 'left' | 'center' | 'right' {
  if (style.horizontal === 'Left' || style.horizontal === 'Fill' || style.horizontal === 'Justify') return 'left';
  if (style.horizontal === 'Right') return 'right';
  if (style.horizontal && style.horizontal !== 'General') return 'center';
  if (typeof cell?.value === 'number') return 'right';
  return typeof cell?.value === 'boolean' || cell?.error ? 'center' : 'left';
}

function fontCss(style: CellStyle, fill: string | undefined, shown: string | undefined, theme: Theme): CSSProperties {
  const css: CSSProperties = {};
  const font = style.font ?? {};
  if (font.bold) css.fontWeight = 700;
  if (font.italic) css.fontStyle = 'italic';
  const lines = [font.underline ? 'underline' : '', font.strikethrough ? 'line-through' : ''].filter(Boolean).join(' ');
  if (lines) css.textDecoration = lines;
  if (font.size && font.size !== 11) css.fontSize = `${(font.size * 4) / 3}px`;
  if (font.name && !/^(calibri|aptos( narrow)?)$/i.test(font.name)) css.fontFamily = `"${font.name.replaceAll('"', '')}", var(--cell-font)`;
  if (fill) css.backgroundColor = fill;
  if (theme === 'contrast') return css;
  const own = shown ?? font.color;
  // In the light theme the file's own colours stay; in the dark one they must be read on a ground they were not chosen for.
  if (theme === 'light') css.color = own ?? (fill ? '#000000' : undefined);
  else css.color = readable(own && !(own === '#000000' && !fill) ? own : fill ? '#000000' : inks.dark, fill ?? papers.dark);
  return css;
}

type StyleAt = (row: number, column: number) => CellStyle | undefined;

function borderCss(
  row: number,
  column: number,
  style: CellStyle,
  styleAt: StyleAt,
  fill: string | undefined,
  theme: Theme,
  gridlines: boolean,
): CSSProperties {
  const bottom = style.borders?.bottom ?? styleAt(row + 1, column)?.borders?.top;
  const right = style.borders?.right ?? styleAt(row, column + 1)?.borders?.left;
  const plain = fill && theme !== 'contrast' ? `1px solid ${fill}` : gridlines ? '1px solid var(--gridline)' : '1px solid transparent';
  const css: CSSProperties = { borderBottom: bottom ? line(bottom, theme) : plain, borderRight: right ? line(right, theme) : plain };
  if (row === 0 && style.borders?.top) css.borderTop = line(style.borders.top, theme);
  if (column === 0 && style.borders?.left) css.borderLeft = line(style.borders.left, theme);
  return css;
}

function line(border: Readonly<{ style: string; color?: string }>, theme: Theme): string {
  const thick = /thick|double/i.test(border.style) ? 3 : /medium/i.test(border.style) ? 2 : 1;
  const kind = /double/i.test(border.style)
    ? 'double'
    : /dash/i.test(border.style)
      ? 'dashed'
      : /dot|hair/i.test(border.style)
        ? 'dotted'
        : 'solid';
  const color =
    theme === 'contrast' || !border.color ? 'var(--ink)' : theme === 'dark' && border.color === '#000000' ? inks.dark : border.color;
  return `${thick}px ${kind} ${color}`;
}
