import { parseAddress } from './model/address';
import type { CellValue, Sheet, Table, Workbook } from './model/workbook';
import { carrierOf, readRowSizes, type CarriedSheet } from './carrier';
import { ensureDynamicArrays } from './cells/metadata';
import { areaName } from './cells/reference';
import { SharedStringWriter } from './cells/sharedStrings';
import { writeCells } from './cells/writeCells';
import { writeCustomProperties } from './customProperties';
import { workbookOrder, writeNames } from './definedNames';
import type { Lookup } from './drawing/chartPart';
import { SheetGrid } from './drawing/sheetGrid';
import { writeCharts } from './drawing/writeCharts';
import { severalNames } from './formulas/severalNames';
import { blankPackage, blankSheet, blankStyles } from './package/blank';
import { Package, requirePart } from './package/package';
import type { Packer } from './package/packer';
import { zip } from './package/zip';
import { writePivots } from './pivot/writePivots';
import { writeConditionalFormats } from './sheet/conditionalFormats';
import { fittedRows } from './sheet/fittedRows';
import { writeHyperlinks } from './sheet/hyperlinks';
import { writePageLayout } from './sheet/pageLayout';
import { writeProtection } from './sheet/protection';
import { readColumns, writeColumns, writeMerges, writeView } from './sheet/sheetFormat';
import { writeSparklines } from './sheet/sparklines';
import { columnNames, writeTables } from './sheet/tables';
import { writeValidations } from './sheet/validations';
import { worksheetOrder } from './sheet/worksheetOrder';
import { forgetPersons, writeComments } from './sheet/writeComments';
import { themeColors } from './styles/colors';
import { readStyles } from './styles/readStyles';
import { StyleWriter } from './styles/styleWriter';
import { listSheets, readSheetRoot, type SheetEntry } from './workbookParts';
import { childOf, childrenOf, copyOf, element, numberOf, partAround, placeChildren, relationshipNamespace, type Element } from './xml/tree';

const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/**
 * The bytes of an .xlsx file of the workbook. Parts of the file it came from that the model does not know, or that did
 * not change, go along as they were. What cannot be saved is added to the workbook's `losses`.
 */
export async function writeXlsx(workbook: Workbook, packer?: Packer): Promise<Uint8Array> {
  return Promise.resolve(writeWorkbook(workbook, packer));
}

function writeWorkbook(workbook: Workbook, packer: Packer | undefined): Uint8Array {
  const carrier = carrierOf(workbook);
  const { source, workbookPath } = carrier ? { source: new Package(carrier.parts), workbookPath: carrier.workbookPath } : blankPackage();
  const book = carrier?.book ?? {};
  const root = requirePart(source, workbookPath);
  const reachableBefore = source.reachable();
  const losses: string[] = [];
  const lose = (loss: string): void => {
    if (!losses.includes(loss)) losses.push(loss);
  };

  const theme = themeColors(source.tree(source.related(workbookPath, 'theme')[0]?.target ?? ''));
  const stylesPath = source.related(workbookPath, 'styles')[0]?.target ?? 'xl/styles.xml';
  const stylesRoot = source.tree(stylesPath) ?? blankStyles();
  const { differential } = readStyles(stylesRoot, theme, book);
  const styles = new StyleWriter(stylesRoot, theme, book);
  const strings = new SharedStringWriter();
  const fileSheets = listSheets(source, workbookPath, root);
  const tableIds = takenTableIds(source, workbook, carrier?.sheets);
  const commentIds = new Set<string>();

  const shown = shownSheet(workbook);
  const openChart = carrier?.openChart?.shown === shown?.id ? carrier?.openChart : undefined;
  let dynamicArray: string | undefined;
  const paths = workbook.sheets.map((sheet) => {
    const carried = carrier?.sheets.get(sheet.id);
    const path = carried?.path ?? source.freePath('xl/worksheets/sheet#.xml');
    const sheetRoot = carried ? readSheetRoot(source, path) : blankSheet();
    const isActive = openChart === undefined && sheet === shown;
    if (!carried) source.write(path, '', `${main}worksheet+xml`);
    const gridBefore = new SheetGrid(carried ? { ...readColumns(sheetRoot), ...readRowSizes(carried) } : sheet, sheetRoot);
    writeView(sheetRoot, sheet, theme, {
      active: isActive,
      ...(workbook.selection.sheet === sheet.name && { selection: workbook.selection.area }),
    });
    writeColumns(sheetRoot, sheet);
    writeProtection(sheetRoot, sheet.protection);
    writeAutoFilter(sheetRoot, sheet);
    writeMerges(sheetRoot, sheet.merges);
    writeConditionalFormats(sheetRoot, sheet.conditionalFormats, { theme, differential }, styles);
    writeValidations(sheetRoot, sheet.validations, (loss) => lose(`${loss} ${sheet.name}`));
    writeSparklines(sheetRoot, sheet.sparklines);
    writeHyperlinks(source, path, sheetRoot, sheet.hyperlinks);
    writePageLayout(sheetRoot, sheet.pageLayout);
    writeTables(source, path, sheetRoot, sheet, tableIds);
    writeComments(source, workbookPath, path, sheetRoot, sheet, commentIds);
    writeCharts(sheet, {
      source,
      sheetPath: path,
      root: sheetRoot,
      gridBefore,
      grid: new SheetGrid(sheet, sheetRoot),
      lookup: lookupIn(workbook, sheet),
      lose,
    });
    writePivots(sheet, path, { source, workbookPath, root, workbook, lose });
    const used = sheet.cells.used();
    placeChildren(sheetRoot, 'dimension', [element('dimension', { ref: used ? areaName(used) : 'A1' })], worksheetOrder);
    const target = {
      strings,
      styles,
      book,
      columnNames: (table: Table) => columnNames(sheet, table),
      isSeveral: severalNames(sheet.names, workbook.names),
      dynamicArray: () => (dynamicArray ??= ensureDynamicArrays(source, workbookPath)),
      lose,
    };
    const cells = carried ? writeCells(sheet, carried.rows, target) : writeCells(sheet, new Map(), target, fittedRows(sheet));
    const data = childOf(sheetRoot, 'sheetData') ?? element('sheetData');
    placeChildren(sheetRoot, 'sheetData', [data], worksheetOrder);
    source.write(path, partAround(sheetRoot, data, cells), `${main}worksheet+xml`);
    return path;
  });

  source.write(stylesPath, stylesRoot, `${main}styles+xml`);
  if (source.related(workbookPath, 'styles').length === 0) source.relate(workbookPath, 'styles', stylesPath);
  writeStrings(source, workbookPath, strings);
  const places = writeSheetList(source, workbookPath, root, workbook, paths, fileSheets, openChart && fileSheets[openChart.place]);
  writeNames(
    root,
    workbook.names,
    workbook.sheets.map((sheet, index) => ({ sheet, place: places[index] ?? index, oldPlace: carrier?.sheets.get(sheet.id)?.place })),
  );
  // The stand-in computes what it can; Excel is asked to compute everything again.
  const calculation = childOf(root, 'calcPr') ?? element('calcPr');
  calculation.attributes['fullCalcOnLoad'] = '1';
  placeChildren(root, 'calcPr', [calculation], workbookOrder);
  source.unrelate(workbookPath, ({ type }) => !type.endsWith('/calcChain'));
  source.unrelate('', ({ type }) => !type.includes('/digital-signature/'));
  source.write(workbookPath, root, source.contentType(workbookPath) || `${main}sheet.main+xml`);
  writeCustomProperties(source, workbook);
  forgetSheetNames(source, workbook, fileSheets);
  forgetPersons(source, workbookPath);

  const reachable = source.reachable();
  for (const path of reachableBefore) if (!reachable.has(path)) source.remove(path);
  workbook.losses = [...workbook.losses, ...losses.filter((loss) => !workbook.losses.includes(loss))];
  return zip(source.finish(), packer);
}

function lookupIn(workbook: Workbook, own: Sheet): Lookup {
  return (reference) => {
    const found = parseAddress(reference);
    const named = (found?.sheet ?? own.name).toLowerCase();
    const sheet = workbook.sheets.find(({ name }) => name.toLowerCase() === named);
    if (!found || !sheet) return undefined;
    const { top, left } = found.area;
    const bottom = Math.min(found.area.bottom, sheet.cells.used()?.bottom ?? top);
    const right = Math.min(found.area.right, sheet.cells.used()?.right ?? left);
    const values: CellValue[] = [];
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) values.push(sheet.cells.get(row, column)?.value ?? '');
    return values;
  };
}

function takenTableIds(source: Package, workbook: Workbook, carried: ReadonlyMap<string, CarriedSheet> | undefined): Set<number> {
  const taken = new Set<number>();
  for (const sheet of workbook.sheets) {
    const path = carried?.get(sheet.id)?.path;
    if (path === undefined) continue;
    for (const { target } of source.related(path, 'table')) taken.add(numberOf(source.tree(target), 'id') ?? 0);
  }
  return taken;
}

function writeAutoFilter(root: Element, sheet: Sheet): void {
  const old = childOf(root, 'autoFilter');
  const ref = sheet.autoFilter ? areaName(sheet.autoFilter) : undefined;
  if (old?.attributes['ref']?.replaceAll('$', '') === ref) return;
  placeChildren(root, 'autoFilter', ref === undefined ? [] : [element('autoFilter', { ref })], worksheetOrder);
}

function writeStrings(source: Package, workbookPath: string, strings: SharedStringWriter): void {
  const known = source.related(workbookPath, 'sharedStrings')[0]?.target;
  if (strings.isEmpty) {
    source.unrelate(workbookPath, ({ type }) => !type.endsWith('/sharedStrings'));
    return;
  }
  const path = known ?? 'xl/sharedStrings.xml';
  source.write(path, strings.xml(), `${main}sharedStrings+xml`);
  if (known === undefined) source.relate(workbookPath, 'sharedStrings', path);
}

/** The sheet in view: Excel does not open on a hidden one. */
function shownSheet({ sheets, activeSheet }: Workbook): Sheet | undefined {
  const at = sheets.findIndex(({ name }) => name === activeSheet);
  const isShown = ({ visibility }: Sheet): boolean => visibility === 'Visible';
  return sheets.slice(Math.max(0, at)).find(isShown) ?? sheets.findLast(isShown) ?? sheets[Math.max(0, at)];
}

/** Writes the list of sheets, chart sheets at their old places, and gives the place of each sheet of the model in it. */
function writeSheetList(
  source: Package,
  workbookPath: string,
  root: Element,
  workbook: Workbook,
  paths: readonly string[],
  fileSheets: readonly SheetEntry[],
  openChart: SheetEntry | undefined,
): number[] {
  let nextId = Math.max(0, ...fileSheets.map(({ sheetId }) => Number(sheetId) || 0));
  const entries = workbook.sheets.map((sheet, index) => {
    const path = paths[index] ?? '';
    const old = fileSheets.find((entry) => entry.path === path && entry.isWorksheet);
    const relation = source.related(workbookPath, 'worksheet').find(({ target }) => source.find(target) === path);
    const made = old
      ? copyOf(old.element)
      : element('sheet', {
          name: '',
          sheetId: (nextId += 1),
          'xmlns:r': relationshipNamespace,
          'r:id': relation?.id ?? source.relate(workbookPath, 'worksheet', path),
        });
    made.attributes['name'] = sheet.name;
    if (sheet.visibility === 'Visible') delete made.attributes['state'];
    else made.attributes['state'] = sheet.visibility === 'Hidden' ? 'hidden' : 'veryHidden';
    return made;
  });
  const ordered = [...entries];
  let chart: Element | undefined;
  fileSheets.forEach((entry, place) => {
    if (entry.isWorksheet) return;
    const kept = copyOf(entry.element);
    if (entry === openChart) chart = kept;
    ordered.splice(Math.min(place, ordered.length), 0, kept);
  });
  placeChildren(root, 'sheets', [element('sheets', {}, ordered)], workbookOrder);
  const kept = new Set(paths);
  source.unrelate(workbookPath, ({ type, target }) => !type.endsWith('/worksheet') || kept.has(source.find(target) ?? target));
  const places = entries.map((entry) => ordered.indexOf(entry));
  const shown = shownSheet(workbook);
  const active = chart ? ordered.indexOf(chart) : (places[shown ? workbook.sheets.indexOf(shown) : -1] ?? 0);
  const views = childOf(root, 'bookViews') ?? element('bookViews', {}, [element('workbookView')]);
  for (const view of childrenOf(views, 'workbookView')) {
    view.attributes['activeTab'] = String(active);
    if (Number(view.attributes['firstSheet'] ?? 0) >= ordered.length) delete view.attributes['firstSheet'];
  }
  placeChildren(root, 'bookViews', [views], workbookOrder);
  return places;
}

// docProps/app.xml repeats the names of sheets: a name that was taken away must not stay behind there.
function forgetSheetNames(source: Package, workbook: Workbook, fileSheets: readonly SheetEntry[]): void {
  const path = source.related('', 'extended-properties')[0]?.target;
  const root = path === undefined ? undefined : source.tree(path);
  const before = fileSheets.filter(({ isWorksheet }) => isWorksheet).map(({ name }) => name);
  if (path === undefined || !root || JSON.stringify(before) === JSON.stringify(workbook.sheets.map(({ name }) => name))) return;
  placeChildren(root, 'HeadingPairs', [], []);
  placeChildren(root, 'TitlesOfParts', [], []);
  source.write(path, root);
}
