import { given } from '../styles/readStyles';
import { sorted } from '../styles/styleWriter';
import { childOf, childrenOf, element, flagOf, numberOf, placeChildren, setText, textOf, type Element } from '../xml/tree';
import { worksheetOrder } from './worksheetOrder';

type Layout = Readonly<Record<string, unknown>>;

/** Office.js's PaperType by the number a file has (ECMA-376 18.3.1.63); other sizes stay in the file as they are. */
const papers: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
};
const pointsPerInch = 72;
const margins = ['left', 'right', 'top', 'bottom', 'header', 'footer'];
const usualMargins: Readonly<Record<string, number>> = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const flags: readonly (readonly [attribute: string, property: string])[] = [
  ['horizontalCentered', 'centerHorizontally'],
  ['verticalCentered', 'centerVertically'],
  ['headings', 'printHeadings'],
  ['gridLines', 'printGridlines'],
];

/** Page layout in Office.js's words, only what the file sets. Margins in points. */
export function readPageLayout(root: Element): Record<string, unknown> {
  const setup = childOf(root, 'pageSetup');
  const printed = childOf(root, 'printOptions');
  const edges = childOf(root, 'pageMargins');
  const fits = flagOf(childOf(childOf(root, 'sheetPr'), 'pageSetUpPr'), 'fitToPage');
  const paper = Object.keys(papers).find((name) => papers[name] === numberOf(setup, 'paperSize'));
  const scale = numberOf(setup, 'scale');
  const zoom = fits
    ? { horizontalFitToPages: numberOf(setup, 'fitToWidth') ?? 1, verticalFitToPages: numberOf(setup, 'fitToHeight') ?? 1 }
    : scale === undefined
      ? undefined
      : { scale };
  const orientation = setup?.attributes['orientation'];
  const texts = readHeaderFooter(childOf(root, 'headerFooter'));
  return {
    ...given('orientation', orientation === 'landscape' ? 'Landscape' : orientation === 'portrait' ? 'Portrait' : undefined),
    ...given('paperSize', paper),
    ...given('zoom', zoom),
    ...Object.fromEntries(flags.filter(([attribute]) => flagOf(printed, attribute)).map(([, property]) => [property, true])),
    ...Object.fromEntries(edges ? margins.map((side) => [`${side}Margin`, (numberOf(edges, side) ?? 0) * pointsPerInch]) : []),
    ...(texts && { headersFooters: { defaultForAllPages: texts } }),
    ...given('rowBreaks', readRowBreaks(root)),
  };
}

/** Rows (0-based) before which a page begins; in a file a break is named by the row above it, counted from one. */
function readRowBreaks(root: Element): readonly number[] | undefined {
  const breaks = childrenOf(childOf(root, 'rowBreaks') ?? element('rowBreaks'), 'brk').flatMap((each) => numberOf(each, 'id') ?? []);
  return breaks.length > 0 ? breaks : undefined;
}

function readHeaderFooter(found: Element | undefined): Readonly<Record<string, string>> | undefined {
  const texts: Record<string, string> = {};
  for (const [child, word] of [
    ['oddHeader', 'Header'],
    ['oddFooter', 'Footer'],
  ] as const) {
    for (const part of textOf(childOf(found, child)).matchAll(/&([LCR])((?:(?!&[LCR])[\s\S])*)/g)) {
      texts[`${part[1] === 'L' ? 'left' : part[1] === 'C' ? 'center' : 'right'}${word}`] = part[2] ?? '';
    }
  }
  return Object.keys(texts).length > 0 ? texts : undefined;
}

export function writePageLayout(root: Element, layout: Layout): void {
  const before = readPageLayout(root);
  const changed = (key: string): boolean => JSON.stringify(sorted(before[key])) !== JSON.stringify(sorted(layout[key]));
  const section = (name: string, usual: Readonly<Record<string, number>> = {}): Element => {
    const found = childOf(root, name) ?? element(name, usual);
    placeChildren(root, name, [found], worksheetOrder);
    return found;
  };
  const put = (target: Element, name: string, value: string | undefined): void => {
    if (value === undefined) delete target.attributes[name];
    else target.attributes[name] = value;
  };
  if (flags.some(([, property]) => changed(property))) {
    const printed = section('printOptions');
    for (const [attribute, property] of flags) put(printed, attribute, layout[property] === true ? '1' : undefined);
  }
  if (margins.some((side) => changed(`${side}Margin`))) {
    const edges = section('pageMargins', usualMargins);
    for (const side of margins) {
      const points = layout[`${side}Margin`];
      if (typeof points === 'number') put(edges, side, String(points / pointsPerInch));
    }
  }
  if (changed('orientation'))
    put(section('pageSetup'), 'orientation', typeof layout['orientation'] === 'string' ? layout['orientation'].toLowerCase() : undefined);
  if (changed('paperSize')) {
    const paper = papers[String(layout['paperSize'])];
    put(section('pageSetup'), 'paperSize', paper === undefined ? undefined : String(paper));
  }
  if (changed('zoom')) {
    const zoom = (layout['zoom'] ?? {}) as Readonly<Record<string, number | undefined>>;
    const fits = zoom['horizontalFitToPages'] !== undefined || zoom['verticalFitToPages'] !== undefined;
    const setup = section('pageSetup');
    put(setup, 'scale', !fits && zoom['scale'] !== undefined ? String(zoom['scale']) : undefined);
    put(setup, 'fitToWidth', fits ? String(zoom['horizontalFitToPages'] ?? 0) : undefined);
    put(setup, 'fitToHeight', fits ? String(zoom['verticalFitToPages'] ?? 0) : undefined);
    const properties = section('sheetPr');
    const mark = childOf(properties, 'pageSetUpPr') ?? element('pageSetUpPr');
    put(mark, 'fitToPage', fits ? '1' : undefined);
    placeChildren(properties, 'pageSetUpPr', [mark], ['tabColor', 'outlinePr', 'pageSetUpPr']);
  }
  if (changed('rowBreaks')) {
    const rows = Array.isArray(layout['rowBreaks']) ? (layout['rowBreaks'] as readonly number[]) : [];
    const marks = rows.map((row) => element('brk', { id: String(row), max: '16383', man: '1' }));
    const count = String(rows.length);
    placeChildren(
      root,
      'rowBreaks',
      rows.length === 0 ? [] : [element('rowBreaks', { count, manualBreakCount: count }, marks)],
      worksheetOrder,
    );
  }
  if (changed('headersFooters')) {
    const all = ((layout['headersFooters'] ?? {}) as Layout)['defaultForAllPages'] as
      Readonly<Record<string, string | undefined>> | undefined;
    const found = section('headerFooter');
    for (const [child, word] of [
      ['oddHeader', 'Header'],
      ['oddFooter', 'Footer'],
    ] as const) {
      const text = (['left', 'center', 'right'] as const)
        .map((side) => (all?.[side + word] ? `&${side.charAt(0).toUpperCase()}${all[side + word] ?? ''}` : ''))
        .join('');
      const made = element(child);
      setText(made, text);
      placeChildren(found, child, text === '' ? [] : [made], [
        'oddHeader',
        'oddFooter',
        'evenHeader',
        'evenFooter',
        'firstHeader',
        'firstFooter',
      ]);
    }
  }
}
