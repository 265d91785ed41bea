import { unzipSync } from 'fflate';
import { attributesSorted } from './sortedTree';
import { PackageView, type SheetView } from './rules/packageView';
import { decodeXstring } from '../../src/xlsx/xml/text';
import { childOf, childrenOf, textOf, type Element } from '../../src/xlsx/xml/tree';

/** Parts that a save makes anew on purpose: texts are numbered again, the order of calculation is Excel's to make. */
const madeAnew = /(?:^|\/)(?:sharedStrings\.xml|calcChain\.xml|\[Content_Types\]\.xml)$|\.rels$|^docProps\/custom\.xml$/;
/** Of a worksheet: what says which cells there are and which are in view. */
const derived = new Set(['dimension', 'sheetViews', 'sheetData']);

/** What differs between a file and the same file read and saved unchanged, part by part; empty where nothing does. */
export function differences(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [one, other] = [viewOf(before), viewOf(after)];
  const found: string[] = [];
  const check = (isSame: boolean, what: string): void => {
    if (!isSame) found.push(what);
  };
  const sheets = new Set(one.sheets.map(({ path }) => path));
  for (const [path, bytes] of one.parts) {
    if (madeAnew.test(path) || sheets.has(path)) continue;
    const now = other.parts.get(path);
    if (!now) found.push(`${path} is gone`);
    else if (/\.xml$/.test(path))
      check(attributesSorted(one.tree(path)) === attributesSorted(other.tree(path)) || isRewritten(path), `${path} reads otherwise`);
    else check(Buffer.compare(bytes, now) === 0, `${path} has other bytes`);
  }
  for (const path of other.parts.keys()) check(one.parts.has(path) || madeAnew.test(path) || path === 'xl/styles.xml', `${path} is new`);
  check(sheetsOf(one) === sheetsOf(other), 'the list of sheets');
  check(namesOf(one) === namesOf(other), 'the defined names');
  for (const [at, sheet] of one.sheets.entries()) {
    const now = other.sheets[at];
    if (!now) found.push(`${sheet.name} is gone`);
    else found.push(...inSheet([one, sheet], [other, now]));
  }
  return found;
}

const viewOf = (bytes: Uint8Array): PackageView => new PackageView(new Map(Object.entries(unzipSync(bytes))));
/** The workbook part and the styles are compared by what they hold, below and by the cells. */
const isRewritten = (path: string): boolean => /^xl\/(?:workbook|styles)\.xml$/.test(path);

/** "visible" is what a sheet is that says nothing of it. */
const sheetsOf = ({ workbook }: PackageView): string =>
  childrenOf(childOf(workbook, 'sheets')).map(attributesSorted).join('\n').replaceAll(' state="visible"', '');

const namesOf = ({ workbook }: PackageView): string =>
  JSON.stringify(
    childrenOf(childOf(workbook, 'definedNames'))
      .map((entry) => [entry.attributes, textOf(entry)])
      .map((each) => JSON.stringify(each))
      .sort(),
  );

/** LibreOffice writes the lists of which it has nothing. */
const isEmptyList = ({ name, children }: Element): boolean =>
  /^(?:tableParts|dataValidations|mergeCells|hyperlinks)$/.test(name) && children.length === 0;

type Place = readonly [PackageView, SheetView];

function inSheet([file, sheet]: Place, [other, now]: Place): readonly string[] {
  const found: string[] = [];
  for (const place of new Set([...sheet.cells.keys(), ...now.cells.keys()])) {
    const [before, after] = [cellFacts(file, sheet.cells.get(place)), cellFacts(other, now.cells.get(place))];
    if (before !== after) found.push(`${sheet.path} ${place}: ${before} is now ${after}`);
  }
  const rest = (root: Element): string =>
    childrenOf(root)
      .filter((each) => !derived.has(each.name) && !isEmptyList(each))
      .map(attributesSorted)
      .join('\n')
      // How many there are may be said or not.
      .replace(/<tableParts count="\d+"/, '<tableParts');
  if (rest(sheet.root) !== rest(now.root))
    found.push(`${sheet.path} beside its cells${process.env['SHOW'] ? firstDifference(rest(sheet.root), rest(now.root)) : ''}`);
  return found;
}

/** What a cell holds and shows, whichever way the file says it. A blank cell without a style is no cell. */
function cellFacts(file: PackageView, cell: Element | undefined): string {
  if (!cell) return 'nothing';
  const text = file.textOf(cell);
  const value = text === undefined ? textOf(childOf(cell, 'v')) : text;
  const kind = cell.attributes['t'] ?? 'n';
  const formula = childOf(cell, 'f');
  const style = cell.attributes['s'] ?? '0';
  if (value === '' && !formula && style === '0') return 'nothing';
  const shared = formula?.attributes['t'] === 'shared';
  return JSON.stringify([
    kind === 's' || kind === 'inlineStr' || (kind === 'str' && !formula) ? 'text' : kind,
    kind === 'n' && value !== '' ? Number(value) : decodeXstring(value),
    formula ? (shared ? 'shared' : textOf(formula)) : '',
    style,
  ]);
}

function firstDifference(one: string, other: string): string {
  const at = [...one].findIndex((sign, index) => other[index] !== sign);
  return `: …${one.slice(Math.max(0, at - 60), at + 90)}… is now …${other.slice(Math.max(0, at - 60), at + 90)}…`.replaceAll('\n', '¶');
}
