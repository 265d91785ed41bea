import type { CellStyle } from '../model/workbook';
import { withStyleOrigin } from '../origin';
import { childOf, childrenOf, flagOf, numberOf, pathOf, type Element } from '../xml/tree';
import { colorOf } from './colors';
import { builtInFormats } from './numberFormats';

interface Styles {
  /** Style by the number a cell carries; an empty one says nothing beyond the workbook's normal style. */
  readonly cells: readonly CellStyle[];
  /** Differential styles of conditional formats and tables. */
  readonly differential: readonly CellStyle[];
}

/** Reads the styles part; `book` marks the styles as this workbook's own. */
export function readStyles(root: Element | undefined, theme: readonly string[], book: object): Styles {
  const formats = new Map<number, string>();
  for (const format of childrenOf(pathOf(root, 'numFmts'), 'numFmt')) {
    const id = numberOf(format, 'numFmtId');
    if (id !== undefined) formats.set(id, format.attributes['formatCode'] ?? 'General');
  }
  const fonts = childrenOf(childOf(root, 'fonts'), 'font').map((font) => readFont(font, theme));
  const normal = fonts[0] ?? {};
  const fills = childrenOf(childOf(root, 'fills'), 'fill').map((fill) => readFill(fill, theme, false));
  const borders = childrenOf(childOf(root, 'borders'), 'border').map((border) => readBorders(border, theme));
  const cells = childrenOf(childOf(root, 'cellXfs'), 'xf').map((xf, index): CellStyle => {
    const id = numberOf(xf, 'numFmtId') ?? 0;
    const code = formats.get(id) ?? builtInFormats[id] ?? 'General';
    const font = without(fonts[numberOf(xf, 'fontId') ?? 0] ?? {}, normal);
    const style: CellStyle = {
      ...(code !== 'General' && { numberFormat: code }),
      ...given('fill', fills[numberOf(xf, 'fillId') ?? 0]),
      ...(Object.keys(font).length > 0 && { font }),
      ...readAlignment(childOf(xf, 'alignment')),
      ...given('borders', borders[numberOf(xf, 'borderId') ?? 0]),
      ...(flagOf(childOf(xf, 'protection'), 'locked', true) ? {} : { locked: false }),
      ...(flagOf(xf, 'quotePrefix') && { quotePrefix: true }),
    };
    return withStyleOrigin(style, book, index);
  });
  return { cells, differential: childrenOf(childOf(root, 'dxfs'), 'dxf').map((dxf) => readDifferential(dxf, theme)) };
}

export function readDifferential(dxf: Element, theme: readonly string[]): CellStyle {
  const font = readFont(childOf(dxf, 'font'), theme);
  const format = childOf(dxf, 'numFmt')?.attributes['formatCode'];
  return {
    ...given('numberFormat', format),
    ...given('fill', readFill(childOf(dxf, 'fill'), theme, true)),
    ...(Object.keys(font).length > 0 && { font }),
    ...readAlignment(childOf(dxf, 'alignment')),
    ...given('borders', readBorders(childOf(dxf, 'border'), theme)),
  };
}

export type Font = NonNullable<CellStyle['font']>;

function readFont(font: Element | undefined, theme: readonly string[]): Font {
  const mark = (name: string): boolean | undefined => {
    const found = childOf(font, name);
    return found ? flagOf(found, 'val', true) || undefined : undefined;
  };
  const color = childOf(font, 'color');
  const underline = childOf(font, 'u');
  return {
    ...given('bold', mark('b')),
    ...given('italic', mark('i')),
    ...given('underline', underline && underline.attributes['val'] !== 'none' ? true : undefined),
    ...given('strikethrough', mark('strike')),
    ...given('color', color?.attributes['theme'] === '1' && !color.attributes['tint'] ? undefined : colorOf(color, theme)),
    ...given('size', numberOf(childOf(font, 'sz'), 'val')),
    ...given('name', childOf(font, 'name')?.attributes['val'] ?? childOf(font, 'rFont')?.attributes['val']),
  };
}

// Only what differs from the normal font; a missing bold is no difference.
function without(font: Font, normal: Font): Font {
  return Object.fromEntries(Object.entries(font).filter(([key, value]) => normal[key as keyof Font] !== value));
}

function readFill(fill: Element | undefined, theme: readonly string[], differential: boolean): string | undefined {
  const pattern = childOf(fill, 'patternFill');
  const kind = pattern?.attributes['patternType'];
  // In a differential style a solid fill is the background colour, and "solid" may be left out.
  if (differential)
    return kind === 'none'
      ? undefined
      : (colorOf(childOf(pattern, 'bgColor'), theme) ?? (kind === 'solid' ? colorOf(childOf(pattern, 'fgColor'), theme) : undefined));
  return kind === 'solid' ? colorOf(childOf(pattern, 'fgColor'), theme) : undefined;
}

type Borders = NonNullable<CellStyle['borders']>;
export const borderSides = ['left', 'right', 'top', 'bottom'] as const;

function readBorders(border: Element | undefined, theme: readonly string[]): Borders | undefined {
  const found: Partial<Record<(typeof borderSides)[number], { style: string; color?: string }>> = {};
  for (const side of borderSides) {
    const line =
      childOf(border, side) ?? (side === 'left' ? childOf(border, 'start') : side === 'right' ? childOf(border, 'end') : undefined);
    const style = line?.attributes['style'];
    if (style === undefined || style === 'none') continue;
    found[side] = { style, ...given('color', colorOf(childOf(line, 'color'), theme)) };
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

const horizontals: Readonly<Record<string, NonNullable<CellStyle['horizontal']>>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const verticals: Readonly<Record<string, NonNullable<CellStyle['vertical']>>> = {
  top: 'Top',
  center: 'Center',
  justify: 'Justify',
  distributed: 'Distributed',
};

function readAlignment(alignment: Element | undefined): CellStyle {
  if (!alignment) return {};
  const indent = numberOf(alignment, 'indent');
  return {
    ...given('horizontal', horizontals[alignment.attributes['horizontal'] ?? '']),
    ...given('vertical', verticals[alignment.attributes['vertical'] ?? '']),
    ...(flagOf(alignment, 'wrapText') && { wrapText: true }),
    ...(indent && { indent }),
  };
}

export const fileHorizontal = (value: string): string | undefined => Object.keys(horizontals).find((key) => horizontals[key] === value);
export const fileVertical = (value: string): string | undefined => Object.keys(verticals).find((key) => verticals[key] === value);

/** An object with the key only where there is a value. */
export function given<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };
}
