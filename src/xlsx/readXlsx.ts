import { Cells, type Sheet, type Workbook } from './model/workbook';
import { makeCarrier, readRowSizes, type CarriedSheet } from './carrier';
import { dynamicArrayNumbers } from './cells/metadata';
import { readCells } from './cells/readCells';
import { readSharedStrings } from './cells/sharedStrings';
import { kindOfType } from './fileKind';
import { readCustomProperties } from './customProperties';
import { readNames } from './definedNames';
import { readCharts } from './drawing/readCharts';
import { SheetGrid } from './drawing/sheetGrid';
import { severalNames } from './formulas/severalNames';
import type { Packer } from './package/packer';
import { unzip } from './package/unzip';
import { readPivotTables } from './pivot/readPivots';
import { requirePart, type Package } from './package/package';
import { readComments } from './sheet/readComments';
import { readConditionalFormats } from './sheet/conditionalFormats';
import { readHyperlinks } from './sheet/hyperlinks';
import { readPageLayout } from './sheet/pageLayout';
import { readProtection } from './sheet/protection';
import { readColumns, readMerges, readSelection, readView } from './sheet/sheetFormat';
import { readSparklines } from './sheet/sparklines';
import { readTables } from './sheet/tables';
import { readValidations } from './sheet/validations';
import { themeColors } from './styles/colors';
import { readStyles } from './styles/readStyles';
import { listSheets, openWorkbook, plainText, readSheetText, type SheetEntry } from './workbookParts';
import { XlsxError } from './xlsxError';
import { childOf, childrenOf, flagOf, numberOf } from './xml/tree';
import { parseArea } from './model/address';

/**
 * The workbook in the bytes of an .xlsx or .xlsm file. What the model does not know stays in `carrier`, so that
 * `writeXlsx` puts it back. Rejects with an XlsxError, and with nothing else, when the bytes are no such file.
 */
export async function readXlsx(bytes: Uint8Array, packer?: Packer): Promise<Workbook> {
  try {
    return await Promise.resolve(readWorkbook(bytes, packer));
  } catch (cause) {
    if (cause instanceof XlsxError) throw cause;
    throw new XlsxError('damaged', cause instanceof Error ? cause.message : String(cause));
  }
}

function readWorkbook(bytes: Uint8Array, packer: Packer | undefined): Workbook {
  const { source, workbookPath } = openWorkbook(unzip(bytes, packer));
  const book = {};
  const root = requirePart(source, workbookPath);
  const related = (kind: string): string | undefined => source.related(workbookPath, kind)[0]?.target;
  const theme = themeColors(source.tree(related('theme') ?? ''));
  const styles = readStyles(source.tree(related('styles') ?? ''), theme, book);
  const stringsText = plainText(source, related('sharedStrings') ?? '', 'sst');
  const strings = stringsText === undefined ? [] : readSharedStrings(stringsText);
  const dynamic = dynamicArrayNumbers(source.tree(related('sheetMetadata') ?? ''));
  const names = readNames(root);
  const entries = listSheets(source, workbookPath, root);
  // ECMA-376 18.2.20: at least one. Excel opens none without.
  if (entries.length === 0) throw new XlsxError('damaged', `${workbookPath} has no sheets`);
  const carried = new Map<string, CarriedSheet>();
  const sheets: Sheet[] = [];
  const selections = new Map<string, ReturnType<typeof readSelection>>();
  entries.forEach((entry, place) => {
    if (!entry.isWorksheet) return;
    const text = readSheetText(source, entry.path);
    const files = readTables(source, entry.path, text.root);
    const cells = new Cells();
    const tables = files.map(({ table }) => table);
    const columnNames = new Map(files.map(({ table, names: columns }) => [table.id, columns]));
    const isSeveral = severalNames(names.sheets.get(place) ?? [], names.workbook);
    const reading = { strings, styles: styles.cells, tables, columnNames, dynamic, book, isSeveral };
    const rows = readCells(text.xml, text.from, text.to, reading, cells);
    const { rowHeights, hiddenRows } = readRowSizes({ rows });
    for (const table of tables) {
      if (!table.filter) continue;
      const hidden = [...hiddenRows].filter((row) => row > table.area.top && row <= table.area.bottom);
      table.filter = { hiddenRows: new Set(hidden), criteria: table.filter.criteria };
    }
    const filter = childOf(text.root, 'autoFilter');
    const sheet: Sheet = {
      id: sheetIdentity(text.xml, entry, carried),
      name: entry.name,
      visibility: entry.state === 'hidden' ? 'Hidden' : entry.state === 'veryHidden' ? 'VeryHidden' : 'Visible',
      cells,
      tables,
      validations: readValidations(text.root),
      conditionalFormats: readConditionalFormats(text.root, { theme, differential: styles.differential }),
      ...readComments(source, entry.path),
      hyperlinks: readHyperlinks(source, entry.path, text.root),
      merges: readMerges(text.root),
      charts: [],
      pivotTables: readPivotTables(source, entry.path),
      sparklines: readSparklines(text.root),
      protection: readProtection(text.root),
      ...readColumns(text.root),
      rowHeights,
      hiddenRows,
      ...readView(text.root, theme),
      pageLayout: { ...readPageLayout(text.root), ...names.layouts.get(place) },
      names: names.sheets.get(place) ?? [],
      autoFilter: (filter && parseArea(filter.attributes['ref'] ?? '')) ?? null,
    };
    sheet.charts = readCharts(source, entry.path, text.root, new SheetGrid(sheet, text.root));
    sheets.push(sheet);
    selections.set(sheet.id, readSelection(text.root));
    carried.set(sheet.id, { path: entry.path, place, rows });
  });
  const activePlace = numberOf(childrenOf(childOf(root, 'bookViews'), 'workbookView')[0], 'activeTab') ?? 0;
  const active = entries[activePlace];
  const activeSheet = sheets.find(({ name }) => name === firstShown(entries, activePlace)?.name) ?? sheets[0];
  const openChart =
    active && !active.isWorksheet && active.path !== '' && active.state === 'visible' && activeSheet
      ? { place: activePlace, shown: activeSheet.id }
      : undefined;
  const { properties, settings } = readCustomProperties(source);
  // What the writer will follow must be sound now: later there is nobody to tell.
  source.reachable();
  for (const { target } of source.related('', 'extended-properties')) source.tree(target);
  return {
    sheets,
    names: names.workbook,
    settings,
    customProperties: properties,
    activeSheet: activeSheet?.name ?? '',
    selection: {
      sheet: activeSheet?.name ?? '',
      area: (activeSheet && selections.get(activeSheet.id)) ?? { top: 0, left: 0, bottom: 0, right: 0 },
    },
    carrier: makeCarrier({
      book,
      parts: source.parts,
      workbookPath,
      sheets: carried,
      kind: kindOfType(source.contentType(workbookPath)),
      ...(openChart && { openChart }),
    }),
    losses: readLosses(source, flagOf(childOf(root, 'workbookProtection'), 'lockStructure')),
  };
}

/** A hidden sheet cannot be the one in view: then the next that is shown, else the last before it. */
function firstShown(entries: readonly SheetEntry[], place: number): SheetEntry | undefined {
  const isShown = ({ isWorksheet, state }: SheetEntry): boolean => isWorksheet && state !== 'hidden' && state !== 'veryHidden';
  return entries.slice(place).find(isShown) ?? entries.slice(0, place).findLast(isShown);
}

// Office.js gives a sheet an id of this shape; the file's own number keeps it the same from one reading to the next.
function sheetIdentity(xml: string, { sheetId }: SheetEntry, taken: ReadonlyMap<string, unknown>): string {
  const own = /<worksheet[^>]*\sxr:uid="(\{[0-9A-Fa-f-]+\})"/.exec(xml.slice(0, 5000))?.[1];
  if (own !== undefined && !taken.has(own)) return own;
  const number = (Number(sheetId) || taken.size + 1).toString(16).toUpperCase().padStart(4, '0');
  const id = `{00000000-0001-0000-${number}-000000000000}`;
  return taken.has(id) ? `{00000000-0001-0001-${taken.size.toString(16).toUpperCase().padStart(4, '0')}-000000000000}` : id;
}

/** What cannot outlive a save: a signature covers the old bytes, characters that XML forbids are not written again, and a locked structure is not something the host keeps to. */
function readLosses(source: Package, isStructureLocked: boolean): string[] {
  const losses: string[] = [];
  for (const path of source.parts.keys()) if (path.startsWith('_xmlsignatures/') && path.endsWith('.xml')) losses.push(`signature ${path}`);
  for (const path of source.cleaned) losses.push(`forbiddenCharacters ${path}`);
  if (isStructureLocked) losses.push('structureLockNotEnforced xl/workbook.xml');
  return losses;
}
