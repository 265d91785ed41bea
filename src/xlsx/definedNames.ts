import type { DefinedName, Sheet } from './model/workbook';
import { areaName } from './cells/reference';
import { quoteSheet } from './model/address';
import { fromFileFormula, toFileFormula } from './formulas/fileFormula';
import { childOf, childrenOf, copyOf, element, flagOf, numberOf, placeChildren, textOf, type Element } from './xml/tree';

export const workbookOrder = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches ' +
  'smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

const printArea = '_xlnm.Print_Area';
const printTitles = '_xlnm.Print_Titles';
const filterDatabase = '_xlnm._FilterDatabase';

interface FileNames {
  readonly workbook: DefinedName[];
  /** By the sheet's place in the file. */
  readonly sheets: ReadonlyMap<number, DefinedName[]>;
  /** Print area and titles, as keys of the page layout. */
  readonly layouts: ReadonlyMap<number, Readonly<Record<string, string>>>;
}

export function readNames(workbook: Element): FileNames {
  const names: DefinedName[] = [];
  const sheets = new Map<number, DefinedName[]>();
  const layouts = new Map<number, Record<string, string>>();
  for (const entry of childrenOf(childOf(workbook, 'definedNames'), 'definedName')) {
    const name = entry.attributes['name'] ?? '';
    const local = numberOf(entry, 'localSheetId');
    if (name.startsWith('_xlnm.')) {
      if (local !== undefined) layouts.set(local, { ...layouts.get(local), ...readLayoutName(name, textOf(entry)) });
      continue;
    }
    const found: DefinedName = {
      name,
      formula: fromFileFormula(textOf(entry)),
      visible: !flagOf(entry, 'hidden'),
      comment: entry.attributes['comment'] ?? '',
    };
    if (local === undefined) names.push(found);
    else {
      const own = sheets.get(local) ?? [];
      own.push(found);
      sheets.set(local, own);
    }
  }
  return { workbook: names, sheets, layouts };
}

const withoutSheet = (reference: string): string => reference.slice(reference.lastIndexOf('!') + 1);

function readLayoutName(name: string, text: string): Readonly<Record<string, string>> {
  // References are joined by commas, and a sheet's name may hold one.
  const parts = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  if (name === printArea) return { printArea: parts.map(withoutSheet).join(',') };
  if (name !== printTitles) return {};
  const rows = parts.map(withoutSheet).find((part) => /^\$?\d/.test(part));
  const columns = parts.map(withoutSheet).find((part) => /^\$?[A-Za-z]+:/.test(part));
  return { ...(rows !== undefined && { printTitleRows: rows }), ...(columns !== undefined && { printTitleColumns: columns }) };
}

/** Writes all names. `places` gives a sheet's new place by its old one; names of sheets that are gone go with them. */
export function writeNames(
  root: Element,
  workbookNames: readonly DefinedName[],
  sheets: readonly Readonly<{ sheet: Sheet; place: number; oldPlace: number | undefined }>[],
): void {
  const before = childrenOf(childOf(root, 'definedNames'), 'definedName');
  const keyOf = (name: string, place: number | undefined): string => `${place ?? ''} ${name.toLowerCase()}`;
  const byKey = new Map<string, Element>();
  const builtIns = new Map<number | undefined, Element[]>();
  for (const entry of before) {
    const place = numberOf(entry, 'localSheetId');
    const name = entry.attributes['name'] ?? '';
    if (!byKey.has(keyOf(name, place))) byKey.set(keyOf(name, place), entry);
    if (name.startsWith('_xlnm.')) builtIns.set(place, [...(builtIns.get(place) ?? []), entry]);
  }
  const find = (name: string, place: number | undefined): Element | undefined => byKey.get(keyOf(name, place));
  const entries: Element[] = workbookNames.map((name) => nameElement(name, find(name.name, undefined), undefined));
  entries.push(...(builtIns.get(undefined) ?? []).map(copyOf));
  for (const { sheet, place, oldPlace } of sheets) {
    const old = (name: string): Element | undefined => (oldPlace === undefined ? undefined : find(name, oldPlace));
    entries.push(...sheet.names.map((name) => nameElement(name, old(name.name), place)));
    const builtIn = (name: string, text: string | undefined, isSame: (old: string) => boolean): void => {
      if (!text) return;
      const known = old(name);
      const made = copyOf(known ?? element('definedName', { name }));
      if (name === filterDatabase) made.attributes['hidden'] = '1';
      entries.push(placed(made, place, known && isSame(textOf(known)) ? textOf(known) : text));
    };
    const isSameLayout =
      (name: string, ...keys: readonly string[]) =>
      (text: string): boolean => {
        const read = readLayoutName(name, text);
        return (text.startsWith(prefix) || text.startsWith(`${quoted}!`)) && keys.every((key) => (read[key] ?? '') === reference(key));
      };
    const prefix = `${quoteSheet(sheet.name)}!`;
    const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
    const reference = (key: string): string => String(sheet.pageLayout[key] ?? '');
    const joined = (keys: readonly string[]): string =>
      keys
        .flatMap((key) => reference(key).split(','))
        .filter(Boolean)
        .map((part) => prefix + absolute(part))
        .join(',');
    builtIn(printArea, joined(['printArea']), isSameLayout(printArea, 'printArea'));
    builtIn(printTitles, joined(['printTitleColumns', 'printTitleRows']), isSameLayout(printTitles, 'printTitleColumns', 'printTitleRows'));
    const filtered = sheet.autoFilter && areaName(sheet.autoFilter, true);
    builtIn(filterDatabase, filtered ? prefix + filtered : undefined, (text) => filtered !== null && text === `${quoted}!${filtered}`);
    for (const entry of oldPlace === undefined ? [] : (builtIns.get(oldPlace) ?? [])) {
      const name = entry.attributes['name'] ?? '';
      if (![printArea, printTitles, filterDatabase].includes(name)) entries.push(placed(copyOf(entry), place, textOf(entry)));
    }
  }
  // Excel keeps names in alphabetical order.
  const { compare } = new Intl.Collator('en', { sensitivity: 'base' });
  entries.sort((one, other) => compare(one.attributes['name'] ?? '', other.attributes['name'] ?? ''));
  placeChildren(root, 'definedNames', entries.length > 0 ? [element('definedNames', {}, entries)] : [], workbookOrder);
}

const absolute = (reference: string): string =>
  withoutSheet(reference)
    .replaceAll('$', '')
    .replace(
      /([A-Za-z]+)?(\d+)?/g,
      (_, column: string | undefined, row: string | undefined) => (column ? `$${column.toUpperCase()}` : '') + (row ? `$${row}` : ''),
    );

function placed(entry: Element, place: number, text: string): Element {
  entry.attributes['localSheetId'] = String(place);
  entry.children = [{ type: 'text', value: text }];
  return entry;
}

function nameElement(name: DefinedName, old: Element | undefined, place: number | undefined): Element {
  const entry = old ? copyOf(old) : element('definedName');
  entry.attributes['name'] = name.name;
  if (place !== undefined) entry.attributes['localSheetId'] = String(place);
  if (flagOf(old, 'hidden') === name.visible) entry.attributes['hidden'] = name.visible ? '0' : '1';
  if ((entry.attributes['comment'] ?? '') !== name.comment) entry.attributes['comment'] = name.comment;
  // A name whose meaning did not change keeps the file's own spelling of it.
  if (!old || fromFileFormula(textOf(old)) !== name.formula) entry.children = [{ type: 'text', value: toFileFormula(name.formula) }];
  return entry;
}
