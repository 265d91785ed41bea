import type { CellStyle } from '../model/workbook';
import { styleOrigin } from '../origin';
import { childOf, childrenOf, copyOf, element, elementText, placeChildren, type Element } from '../xml/tree';
import { argb, isHex } from './colors';
import { builtInFormatId } from './numberFormats';
import { borderSides, fileHorizontal, fileVertical, readDifferential, type Font } from './readStyles';

const sections = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
const fontOrder = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

const rankOf = (name: string): number => {
  const at = fontOrder.indexOf(name.slice(name.indexOf(':') + 1));
  return at < 0 ? fontOrder.length : at;
};

/** Turns styles of the model into numbers in the styles part, adding to the part what it lacks. */
export class StyleWriter {
  private readonly byObject = new WeakMap<CellStyle, number>();
  private readonly byText = new Map<string, number>();
  private readonly differentialByText = new Map<string, number>();

  constructor(
    readonly root: Element,
    theme: readonly string[],
    private readonly book: object,
  ) {
    childrenOf(childOf(root, 'dxfs'), 'dxf').forEach((dxf, index) => {
      const text = JSON.stringify(readDifferential(dxf, theme));
      if (!this.differentialByText.has(text)) this.differentialByText.set(text, index);
    });
    if (this.section('cellXfs').children.length === 0)
      this.add('cellXfs', element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }));
  }

  /** The number for a cell's s attribute; 0 is the normal style. */
  index(style: CellStyle | undefined): number {
    if (!style) return 0;
    const known = this.byObject.get(style);
    if (known !== undefined) return known;
    const from = styleOrigin(style);
    const own = from && from.book === this.book ? from : undefined;
    const plain = JSON.stringify(sorted(style));
    let index: number;
    if (own && plain === JSON.stringify(sorted(own.style))) index = own.xf;
    else {
      const key = `${own?.xf ?? ''}|${plain}`;
      index = this.byText.get(key) ?? this.build(style, own?.style ?? {}, own?.xf ?? 0);
      this.byText.set(key, index);
    }
    this.byObject.set(style, index);
    return index;
  }

  /** The number for a dxfId. */
  differential(style: CellStyle): number {
    const text = JSON.stringify(orderedDifferential(style));
    const known = this.differentialByText.get(text);
    if (known !== undefined) return known;
    const font = style.font && Object.keys(style.font).length > 0 ? this.patchedFont(element('font'), style.font, {}) : undefined;
    const dxf = element('dxf', {}, [
      ...(font ? [font] : []),
      ...(style.numberFormat === undefined
        ? []
        : [element('numFmt', { numFmtId: this.formatId(style.numberFormat), formatCode: style.numberFormat })]),
      ...(isHex(style.fill)
        ? [element('fill', {}, [element('patternFill', { patternType: 'solid' }, [element('bgColor', { rgb: argb(style.fill) })])])]
        : []),
      ...(style.borders ? [this.borderElement(element('border'), style.borders, {})] : []),
    ]);
    const index = this.add('dxfs', dxf);
    this.differentialByText.set(text, index);
    return index;
  }

  // The new xf is the old one with only what changed replaced: rotation, diagonals, theme colours stay.
  private build(style: CellStyle, before: CellStyle, xf: number): number {
    const base = childrenOf(this.section('cellXfs'), 'xf')[xf] ?? element('xf');
    const attributes: Record<string, string> = { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0', xfId: '0', ...base.attributes };
    const children = copyOf(base).children;
    if (style.numberFormat !== before.numberFormat) {
      attributes['numFmtId'] = String(this.formatId(style.numberFormat ?? 'General'));
      attributes['applyNumberFormat'] = '1';
    }
    if (!same(style.font, before.font)) {
      attributes['fontId'] = String(this.font(style.font ?? {}, before.font ?? {}, Number(attributes['fontId'])));
      attributes['applyFont'] = '1';
    }
    if (style.fill !== before.fill) {
      attributes['fillId'] = String(this.fill(style.fill));
      attributes['applyFill'] = '1';
    }
    if (!same(style.borders, before.borders)) {
      const old = childrenOf(this.section('borders'), 'border')[Number(attributes['borderId'])] ?? element('border');
      attributes['borderId'] = String(this.addOnce('borders', this.borderElement(copyOf(old), style.borders ?? {}, before.borders ?? {})));
      attributes['applyBorder'] = '1';
    }
    if ((style.quotePrefix ?? false) !== (before.quotePrefix ?? false)) {
      if (style.quotePrefix) attributes['quotePrefix'] = '1';
      else delete attributes['quotePrefix'];
    }
    const next: Element = { type: 'element', name: 'xf', attributes, children };
    this.patchAlignment(next, style, before);
    if ((style.locked ?? true) !== (before.locked ?? true)) {
      const protection = childOf(next, 'protection') ?? element('protection');
      protection.attributes['locked'] = style.locked === false ? '0' : '1';
      placeChildren(next, 'protection', [protection], ['alignment', 'protection', 'extLst']);
      attributes['applyProtection'] = '1';
    }
    return this.addOnce('cellXfs', next);
  }

  private patchAlignment(xf: Element, style: CellStyle, before: CellStyle): void {
    if (
      style.horizontal === before.horizontal &&
      style.vertical === before.vertical &&
      style.wrapText === before.wrapText &&
      style.indent === before.indent
    )
      return;
    const alignment = childOf(xf, 'alignment') ?? element('alignment');
    const put = (name: string, value: string | undefined): void => {
      if (value === undefined) delete alignment.attributes[name];
      else alignment.attributes[name] = value;
    };
    put('horizontal', fileHorizontal(style.horizontal ?? ''));
    put('vertical', fileVertical(style.vertical ?? ''));
    put('wrapText', style.wrapText ? '1' : undefined);
    put('indent', style.indent ? String(style.indent) : undefined);
    placeChildren(xf, 'alignment', [alignment], ['alignment', 'protection', 'extLst']);
    xf.attributes['applyAlignment'] = '1';
  }

  private formatId(code: string): number {
    const builtIn = builtInFormatId(code);
    if (builtIn !== undefined) return builtIn;
    const formats = this.section('numFmts');
    const known = childrenOf(formats, 'numFmt').find((format) => format.attributes['formatCode'] === code);
    if (known) return Number(known.attributes['numFmtId']);
    const id = Math.max(163, ...childrenOf(formats, 'numFmt').map((format) => Number(format.attributes['numFmtId']) || 0)) + 1;
    this.add('numFmts', element('numFmt', { numFmtId: id, formatCode: code }));
    return id;
  }

  private font(font: Font, before: Font, id: number): number {
    const fonts = childrenOf(this.section('fonts'), 'font');
    const base = fonts[id] ?? fonts[0] ?? element('font', {}, [element('sz', { val: 11 }), element('name', { val: 'Calibri' })]);
    const normal = fonts[0];
    // A size, name or colour taken away goes back to the normal font's.
    const reset = copyOf(base);
    for (const [key, tag] of [
      ['size', 'sz'],
      ['name', 'name'],
      ['color', 'color'],
    ] as const) {
      const usual = childOf(normal, tag);
      if (before[key] !== undefined && font[key] === undefined) placeChildren(reset, tag, usual ? [copyOf(usual)] : [], fontOrder);
    }
    return this.addOnce('fonts', this.patchedFont(reset, font, before));
  }

  private patchedFont(font: Element, after: Font, before: Font): Element {
    const mark = (tag: string, is: boolean | undefined, was: boolean | undefined): void => {
      if ((is ?? false) !== (was ?? false)) placeChildren(font, tag, is ? [element(tag)] : [], fontOrder);
    };
    mark('b', after.bold, before.bold);
    mark('i', after.italic, before.italic);
    mark('strike', after.strikethrough, before.strikethrough);
    mark('u', after.underline, before.underline);
    if (after.size !== undefined && after.size !== before.size) placeChildren(font, 'sz', [element('sz', { val: after.size })], fontOrder);
    if (isHex(after.color) && after.color !== before.color)
      placeChildren(font, 'color', [element('color', { rgb: argb(after.color) })], fontOrder);
    if (after.name !== undefined && after.name !== before.name) {
      placeChildren(font, 'name', [element('name', { val: after.name })], fontOrder);
      placeChildren(font, 'scheme', [], fontOrder);
    }
    // Another program's font may have its parts in an order of its own, which Microsoft's validator refuses: a font that is made anew has not.
    font.children = childrenOf(font).sort((one, other) => rankOf(one.name) - rankOf(other.name));
    return font;
  }

  private fill(color: string | undefined): number {
    if (!isHex(color)) return 0;
    return this.addOnce(
      'fills',
      element('fill', {}, [
        element('patternFill', { patternType: 'solid' }, [element('fgColor', { rgb: argb(color) }), element('bgColor', { indexed: 64 })]),
      ]),
    );
  }

  private borderElement(border: Element, after: NonNullable<CellStyle['borders']>, before: NonNullable<CellStyle['borders']>): Element {
    for (const side of borderSides) {
      const line = after[side];
      if (same(line, before[side]) && childOf(border, side)) continue;
      const color = line && (isHex(line.color) ? element('color', { rgb: argb(line.color) }) : element('color', { auto: 1 }));
      placeChildren(
        border,
        side,
        [element(side, { style: line?.style }, color ? [color] : [])],
        ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'],
      );
    }
    return border;
  }

  private section(name: string): Element {
    const found = childOf(this.root, name);
    if (found) return found;
    const made = element(name, { count: 0 });
    placeChildren(this.root, name, [made], sections);
    return made;
  }

  private add(name: string, item: Element): number {
    const section = this.section(name);
    section.children.push(item);
    const count = childrenOf(section).length;
    section.attributes['count'] = String(count);
    return count - 1;
  }

  private readonly known = new Map<string, Map<string, number>>();

  private addOnce(name: string, item: Element): number {
    let items = this.known.get(name);
    if (!items) {
      items = new Map();
      for (const [index, present] of childrenOf(this.section(name)).entries()) {
        const text = elementText(present);
        if (!items.has(text)) items.set(text, index);
      }
      this.known.set(name, items);
    }
    const text = elementText(item);
    const index = items.get(text) ?? this.add(name, item);
    items.set(text, index);
    return index;
  }
}

const same = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

/** Keys in alphabetical order and without those that are undefined, so that equal objects give equal text. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}

// The order in which readDifferential gives the fields, so that texts of equal styles are equal.
function orderedDifferential({ numberFormat, fill, font, borders }: CellStyle): CellStyle {
  const { bold, italic, underline, strikethrough, color, size, name } = font ?? {};
  return {
    numberFormat,
    fill: fill?.toUpperCase(),
    font: font && { bold, italic, underline, strikethrough, color: color?.toUpperCase(), size, name },
    borders,
  };
}
