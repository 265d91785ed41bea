import type { Area, Sheet } from '../model/workbook';
import { areaName } from '../cells/reference';
import { formatCell, parseArea } from '../model/address';
import { argb, colorOf, isHex } from '../styles/colors';
import { childOf, childrenOf, copyOf, element, flagOf, numberOf, placeChildren, type Element } from '../xml/tree';
import { sorted } from '../styles/styleWriter';
import { worksheetOrder } from './worksheetOrder';

type View = Pick<Sheet, 'frozen' | 'showGridlines' | 'tabColor'>;

export function readView(root: Element, theme: readonly string[]): View {
  const view = childOf(childOf(root, 'sheetViews'), 'sheetView');
  const pane = childOf(view, 'pane');
  const isFrozen = pane !== undefined && /^frozen/.test(pane.attributes['state'] ?? '');
  return {
    frozen: { rows: isFrozen ? (numberOf(pane, 'ySplit') ?? 0) : 0, columns: isFrozen ? (numberOf(pane, 'xSplit') ?? 0) : 0 },
    showGridlines: flagOf(view, 'showGridLines', true),
    tabColor: colorOf(childOf(childOf(root, 'sheetPr'), 'tabColor'), theme) ?? '',
  };
}

export function writeView(
  root: Element,
  sheet: Sheet,
  theme: readonly string[],
  chosen: Readonly<{ active: boolean; selection?: Area }>,
): void {
  const before = readView(root, theme);
  const views = childOf(root, 'sheetViews') ?? element('sheetViews', {}, [element('sheetView', { workbookViewId: 0 })]);
  placeChildren(root, 'sheetViews', [views], worksheetOrder);
  const view = childOf(views, 'sheetView');
  if (view) {
    const put = (name: string, absent: boolean, value: boolean): void => {
      if (flagOf(view, name, absent) !== value) view.attributes[name] = value ? '1' : '0';
    };
    put('tabSelected', false, chosen.active);
    put('showGridLines', true, sheet.showGridlines);
    if (JSON.stringify(before.frozen) !== JSON.stringify(sheet.frozen)) freeze(view, sheet.frozen);
    if (chosen.selection) select(view, chosen.selection);
  }
  if (before.tabColor.toUpperCase() === sheet.tabColor.toUpperCase()) return;
  const properties = childOf(root, 'sheetPr') ?? element('sheetPr');
  placeChildren(root, 'sheetPr', [properties], worksheetOrder);
  placeChildren(properties, 'tabColor', isHex(sheet.tabColor) ? [element('tabColor', { rgb: argb(sheet.tabColor) })] : [], [
    'tabColor',
    'outlinePr',
    'pageSetUpPr',
  ]);
}

const viewOrder = ['pane', 'selection', 'pivotSelection', 'extLst'];

function freeze(view: Element, { rows, columns }: Sheet['frozen']): void {
  placeChildren(view, 'selection', [], viewOrder);
  if (rows === 0 && columns === 0) {
    placeChildren(view, 'pane', [], viewOrder);
    return;
  }
  const active = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const pane = element('pane', {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: formatCell(rows, columns),
    activePane: active,
    state: 'frozen',
  });
  placeChildren(view, 'pane', [pane], viewOrder);
  const others = rows > 0 && columns > 0 ? ['topRight', 'bottomLeft'] : [];
  placeChildren(
    view,
    'selection',
    [...others, active].map((name) => element('selection', { pane: name })),
    viewOrder,
  );
}

function select(view: Element, area: Area): void {
  const active = childOf(view, 'pane')?.attributes['activePane'];
  const marks = childrenOf(view, 'selection');
  const place = { activeCell: formatCell(area.top, area.left), sqref: areaName(area) };
  const mark = marks.find((entry) => (entry.attributes['pane'] ?? 'topLeft') === (active ?? 'topLeft'));
  if (mark) Object.assign(mark.attributes, place);
  else placeChildren(view, 'selection', [...marks, element('selection', { pane: active, ...place })], viewOrder);
}

export function readSelection(root: Element): Area | null {
  const view = childOf(childOf(root, 'sheetViews'), 'sheetView');
  const active = childOf(view, 'pane')?.attributes['activePane'] ?? 'topLeft';
  const mark =
    childrenOf(view, 'selection').find((entry) => (entry.attributes['pane'] ?? 'topLeft') === active) ?? childOf(view, 'selection');
  return mark ? parseArea((mark.attributes['sqref'] ?? mark.attributes['activeCell'] ?? '').split(' ')[0] ?? '') : null;
}

export function readMerges(root: Element): Area[] {
  return childrenOf(childOf(root, 'mergeCells'), 'mergeCell').flatMap((entry) => parseArea(entry.attributes['ref'] ?? '') ?? []);
}

export function writeMerges(root: Element, merges: readonly Area[]): void {
  const entries = merges.map((area) => element('mergeCell', { ref: areaName(area) }));
  placeChildren(root, 'mergeCells', entries.length > 0 ? [element('mergeCells', { count: entries.length }, entries)] : [], worksheetOrder);
}

/**
 * Office.js measures a column in points, a file in characters of the normal font. Taken for Calibri 11 at 96 dpi,
 * where a digit is 7 pixels wide and a column has 5 pixels of margin (ECMA-376 18.3.1.13).
 */
const digitPixels = 7;
export const charactersToPoints = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / digitPixels)) / 256) * digitPixels) * 0.75;
const pointsToCharacters = (points: number): number => Math.trunc((points / 0.75 / digitPixels) * 256) / 256;

type Columns = Pick<Sheet, 'columnWidths' | 'hiddenColumns'>;

export function readColumns(root: Element): Columns {
  const columnWidths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  for (const entry of childrenOf(childOf(root, 'cols'), 'col')) {
    const width = numberOf(entry, 'width');
    const first = Math.max(1, numberOf(entry, 'min') ?? 1);
    // LibreOffice ends with an entry to the last column: those widths say nothing of what is used.
    const last = Math.min(numberOf(entry, 'max') ?? 1, first + 1023);
    for (let column = first - 1; column < last; column += 1) {
      if (width !== undefined) columnWidths.set(column, charactersToPoints(width));
      if (flagOf(entry, 'hidden')) hiddenColumns.add(column);
    }
  }
  return { columnWidths, hiddenColumns };
}

export function writeColumns(root: Element, sheet: Sheet): void {
  const before = readColumns(root);
  const text = ({ columnWidths, hiddenColumns }: Columns): string =>
    JSON.stringify([[...columnWidths].sort(([one], [other]) => one - other), [...hiddenColumns].sort((one, other) => one - other)]);
  if (text(before) === text(sheet)) return;
  const old = childrenOf(childOf(root, 'cols'), 'col');
  const touched = new Set([...before.columnWidths.keys(), ...before.hiddenColumns, ...sheet.columnWidths.keys(), ...sheet.hiddenColumns]);
  const entries: Element[] = [];
  for (const column of [...touched].sort((one, other) => one - other)) {
    const source = old.find((entry) => (numberOf(entry, 'min') ?? 0) <= column + 1 && (numberOf(entry, 'max') ?? 0) >= column + 1);
    const entry = source ? copyOf(source) : element('col');
    const { attributes } = entry;
    const width = sheet.columnWidths.get(column);
    if (width === undefined) {
      delete attributes['customWidth'];
      attributes['width'] = '9.140625';
    } else if (width !== before.columnWidths.get(column)) {
      attributes['width'] = String(pointsToCharacters(width));
      attributes['customWidth'] = '1';
      delete attributes['bestFit'];
    }
    if (sheet.hiddenColumns.has(column)) attributes['hidden'] = '1';
    else delete attributes['hidden'];
    attributes['min'] = attributes['max'] = String(column + 1);
    const last = entries[entries.length - 1];
    const alike = ({ attributes: { min: _min, max: _max, ...rest } }: Element): string => JSON.stringify(sorted(rest));
    if (last && Number(last.attributes['max']) === column && alike(last) === alike(entry)) last.attributes['max'] = String(column + 1);
    else entries.push(entry);
  }
  // What lies beyond the columns the model knows stays as it was.
  const beyond = Number(entries[entries.length - 1]?.attributes['max'] ?? 0);
  for (const entry of old) {
    if ((numberOf(entry, 'max') ?? 0) <= beyond) continue;
    const rest = copyOf(entry);
    rest.attributes['min'] = String(Math.max(beyond + 1, numberOf(entry, 'min') ?? 1));
    entries.push(rest);
  }
  placeChildren(root, 'cols', entries.length > 0 ? [element('cols', {}, entries)] : [], worksheetOrder);
}
