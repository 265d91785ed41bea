import { assertColumnWidth, assertFontName, assertFontSize, assertIndent, assertRowHeight } from '../edits/limits';
import { bounded, boundedRows, restyle } from '../edits/write';
import type { CellStyle } from '../../../src/xlsx/model/workbook';
import { assertUnprotected } from '../book/guards';
import type { ExcelSession } from './excelSession';
import { define, type Scalar, type Wrap } from './define';
import { amount, oneOf, text, truth } from './args';
import { displayText } from '../book/displayText';
import { standardHeight, standardWidth } from '../book/standardSizes';
import type { AreasTarget } from '../book/areasTarget';
import { bordersObject } from './rangeBorder';
import { colour } from './colour';

type Font = NonNullable<CellStyle['font']>;

function within<T>(value: T, limit: (value: T) => void): T {
  limit(value);
  return value;
}

/** The value all cells share, or null, as Office.js gives a mixed format. */
function shared<V>({ sheet, areas }: AreasTarget, of: (style: CellStyle | undefined) => V): V | null {
  let value: V | undefined;
  for (const each of areas) {
    const area = bounded(sheet, each);
    if (!area) continue;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const its = of(sheet.cells.get(row, column)?.style);
        if (value === undefined) value = its;
        else if (value !== its) return null;
      }
    }
  }
  return value === undefined ? of(undefined) : value;
}

function format(target: AreasTarget, change: (style: CellStyle) => CellStyle): void {
  assertUnprotected(target.sheet, 'allowFormatCells');
  restyle(target.sheet, target.areas, change);
}

function styled<V>(of: (style: CellStyle | undefined) => V, change: (style: CellStyle, value: unknown) => CellStyle): Scalar<AreasTarget> {
  return { get: (target) => shared(target, of), set: (target, value) => format(target, (style) => change(style, value)) };
}

const fonted = (key: keyof Font, fallback: unknown, read: (value: unknown) => Font): Scalar<AreasTarget> =>
  styled(
    (style) => style?.font?.[key] ?? fallback,
    (style, value) => ({ ...style, font: { ...style.font, ...read(value) } }),
  );

const fontObject: Wrap<AreasTarget> = define<AreasTarget>({
  name: 'RangeFont',
  scalars: {
    Bold: fonted('bold', false, (value) => ({ bold: truth(value, 'bold') })),
    Italic: fonted('italic', false, (value) => ({ italic: truth(value, 'italic') })),
    Strikethrough: fonted('strikethrough', false, (value) => ({ strikethrough: truth(value, 'strikethrough') })),
    Underline: styled(
      (style) => (style?.font?.underline ? 'Single' : 'None'),
      (style, value) => ({
        ...style,
        font: {
          ...style.font,
          underline: oneOf(value, ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'], 'underline') !== 'None',
        },
      }),
    ),
    Color: fonted('color', '#000000', (value) => ({ color: colour(value) })),
    Size: fonted('size', 11, (value) => ({ size: within(amount(value, 'size'), assertFontSize) })),
    Name: fonted('name', 'Calibri', (value) => ({ name: within(text(value, 'name'), assertFontName) })),
  },
});

const withoutFill = ({ fill: _fill, ...style }: CellStyle): CellStyle => style;

const fillObject: Wrap<AreasTarget> = define<AreasTarget>({
  name: 'RangeFill',
  scalars: {
    Color: styled(
      (style) => style?.fill ?? '#FFFFFF',
      (style, value) => (value === '' ? withoutFill(style) : { ...style, fill: colour(value) }),
    ),
  },
  writes: {
    Clear: (target) => {
      format(target, withoutFill);
      return null;
    },
  },
});

const protectionObject: Wrap<AreasTarget> = define<AreasTarget>({
  name: 'FormatProtection',
  scalars: {
    Locked: styled(
      (style) => style?.locked ?? true,
      (style, value) => ({ ...style, locked: truth(value, 'locked') }),
    ),
  },
});

function size(sizes: 'columnWidths' | 'rowHeights', standard: number): Scalar<AreasTarget> {
  const ends = (target: AreasTarget) =>
    target.areas.map((area) => (sizes === 'columnWidths' ? [area.left, area.right] : [area.top, area.bottom]) as readonly [number, number]);
  return {
    get: (target) => {
      const seen = new Set(
        ends(target).flatMap(([from, to]) =>
          [...target.sheet[sizes]].filter(([index]) => index >= from && index <= to).map(([, points]) => points),
        ),
      );
      const set = ends(target).reduce(
        (sum, [from, to]) => sum + [...target.sheet[sizes].keys()].filter((index) => index >= from && index <= to).length,
        0,
      );
      if (set < ends(target).reduce((sum, [from, to]) => sum + to - from + 1, 0)) seen.add(standard);
      return seen.size === 1 ? [...seen][0] : null;
    },
    set: (target, value) => {
      assertUnprotected(target.sheet, sizes === 'columnWidths' ? 'allowFormatColumns' : 'allowFormatRows');
      const { sheet } = target;
      const points = amount(value, sizes);
      (sizes === 'rowHeights' ? assertRowHeight : assertColumnWidth)(points);
      const areas = target.areas.flatMap((area) => (sizes === 'rowHeights' ? (boundedRows(sheet, area) ?? []) : area));
      for (const [from, to] of ends({ sheet, areas })) for (let index = from; index <= to; index++) target.sheet[sizes].set(index, points);
    },
  };
}

/** Excel's widths depend on the font; here a character is 5.25 points and a cell has 5 points around its text. */
function autofitColumns({ sheet, areas }: AreasTarget, session: ExcelSession): void {
  for (const each of areas) {
    const area = bounded(sheet, each);
    if (!area) continue;
    for (let column = area.left; column <= area.right; column++) {
      let longest = 0;
      for (let row = area.top; row <= area.bottom; row++) {
        const shown = displayText(sheet.cells.get(row, column), session.book.language);
        for (const line of shown.split('\n')) longest = Math.max(longest, line.length);
      }
      if (longest > 0) sheet.columnWidths.set(column, Math.min(longest, 255) * 5.25 + 5);
    }
  }
}

export const rangeFormatObject: Wrap<AreasTarget> = define<AreasTarget>({
  name: 'RangeFormat',
  scalars: {
    HorizontalAlignment: styled(
      (style) => style?.horizontal ?? 'General',
      (style, value) => ({
        ...style,
        horizontal: oneOf(
          value,
          ['Left', 'Center', 'Right', 'General', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'],
          'horizontalAlignment',
        ),
      }),
    ),
    VerticalAlignment: styled(
      (style) => style?.vertical ?? 'Bottom',
      (style, value) => ({ ...style, vertical: oneOf(value, ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'], 'verticalAlignment') }),
    ),
    WrapText: styled(
      (style) => style?.wrapText ?? false,
      (style, value) => ({ ...style, wrapText: truth(value, 'wrapText') }),
    ),
    IndentLevel: styled(
      (style) => style?.indent ?? 0,
      (style, value) => ({ ...style, indent: within(amount(value, 'indentLevel'), assertIndent) }),
    ),
    ColumnWidth: size('columnWidths', standardWidth),
    RowHeight: size('rowHeights', standardHeight),
  },
  objects: {
    Font: fontObject,
    Fill: fillObject,
    Protection: protectionObject,
    Borders: (target, session) => bordersObject(target, session),
  },
  writes: {
    AutofitColumns: (target, _args, session) => {
      autofitColumns(target, session);
      return null;
    },
    AutofitRows: ({ sheet, areas }) => {
      for (const area of areas)
        for (const row of [...sheet.rowHeights.keys()]) if (row >= area.top && row <= area.bottom) sheet.rowHeights.delete(row);
      return null;
    },
  },
});
