import type { PivotTable, Sheet, Workbook } from '../model/workbook';
import { workbookOrder } from '../definedNames';
import type { Package } from '../package/package';
import { sorted } from '../styles/styleWriter';
import { childOf, childrenOf, element, numberOf, placeChildren, relationshipId, relationshipNamespace, type Element } from '../xml/tree';
import { cacheField } from './cacheFields';
import { author, cachePart, recordsPart } from './cachePart';
import { pivotPart } from './pivotPart';
import { readPivotTables } from './readPivots';
import { readSourceData } from './sourceData';

const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

interface PivotTarget {
  readonly source: Package;
  readonly workbookPath: string;
  /** Root of the workbook part: it lists the caches. */
  readonly root: Element;
  readonly workbook: Workbook;
  readonly lose: (loss: string) => void;
}

/** Writes the PivotTables of a sheet that are new or changed; their visible cells are ordinary cells of the sheet. */
export function writePivots(sheet: Sheet, sheetPath: string, target: PivotTarget): void {
  const { source } = target;
  const kept = new Set<string>();
  for (const old of readPivotTables(source, sheetPath)) {
    const now = sheet.pivotTables.find(({ id }) => id === old.id);
    if (now && text(now) === text(old) && !isOurs(source, old.id)) {
      kept.add(old.id);
      continue;
    }
    // Grouping, number formats and the like of a PivotTable that Excel made are more than the model knows.
    if (now && !isOurs(source, old.id)) target.lose(`pivotFormatting ${old.id}`);
    source.unrelate(sheetPath, (entry) => entry.target !== old.id);
    dropCache(target, old.id);
    source.remove(old.id);
  }
  for (const pivot of sheet.pivotTables) if (!kept.has(pivot.id)) addPivot(pivot, sheetPath, target);
}

/** A cache repeats the source's rows. One that we made is made anew each time, lest it keep what was since deleted from the cells. */
function isOurs(source: Package, pivotPath: string): boolean {
  const cache = source.related(pivotPath, 'pivotCacheDefinition')[0]?.target;
  return cache !== undefined && source.tree(cache)?.attributes['refreshedBy'] === author;
}

const text = (pivot: PivotTable): string => JSON.stringify(sorted(pivot));

/** Lets go of the cache of a PivotTable that goes, unless another one uses it. */
function dropCache({ source, workbookPath, root }: PivotTarget, pivotPath: string): void {
  const cache = source.related(pivotPath, 'pivotCacheDefinition')[0]?.target;
  source.unrelate(pivotPath, () => false);
  const isUsed = [...source.parts.keys()].some(
    (path) => /pivotTables\/[^/]+\.xml$/i.test(path) && source.related(path, 'pivotCacheDefinition').some(({ target }) => target === cache),
  );
  if (cache === undefined || isUsed) return;
  const relation = source.related(workbookPath, 'pivotCacheDefinition').find(({ target }) => target === cache);
  source.unrelate(workbookPath, (entry) => entry !== relation);
  const kept = childrenOf(childOf(root, 'pivotCaches'), 'pivotCache').filter((entry) => relationshipId(entry) !== relation?.id);
  placeChildren(root, 'pivotCaches', kept.length > 0 ? [element('pivotCaches', {}, kept)] : [], workbookOrder);
  for (const { target } of source.related(cache, 'pivotCacheRecords')) source.remove(target);
  source.remove(cache);
}

function addPivot(pivot: PivotTable, sheetPath: string, target: PivotTarget): void {
  const { source, workbookPath, root } = target;
  const data = readSourceData(target.workbook, pivot);
  const onAxis = [...pivot.rows, ...pivot.columns, ...pivot.filters];
  const missing = data && [...onAxis, ...pivot.data.map(({ field }) => field)].find((name) => !data.names.includes(name));
  if (!data || missing !== undefined) {
    target.lose(`pivotSource ${pivot.name}${missing === undefined ? '' : ` ${missing}`}`);
    return;
  }
  const fields = data.names.map((name, index) =>
    cacheField(
      name,
      data.rows.map((row) => row[index] ?? ''),
      onAxis.includes(name),
    ),
  );
  const cachePath = source.freePath('xl/pivotCache/pivotCacheDefinition#.xml');
  const recordsPath = source.freePath('xl/pivotCache/pivotCacheRecords#.xml');
  source.write(recordsPath, recordsPart(fields, data.rows.length), `${main}pivotCacheRecords+xml`);
  source.write(cachePath, '', `${main}pivotCacheDefinition+xml`);
  const recordsId = source.relate(cachePath, 'pivotCacheRecords', recordsPath);
  source.write(cachePath, cachePart(data, fields, recordsId, pivot.refreshOnOpen));

  const caches = childOf(root, 'pivotCaches') ?? element('pivotCaches');
  const cacheId = Math.max(0, ...childrenOf(caches).map((entry) => numberOf(entry, 'cacheId') ?? 0)) + 1;
  caches.children.push(
    element('pivotCache', {
      cacheId,
      'xmlns:r': relationshipNamespace,
      'r:id': source.relate(workbookPath, 'pivotCacheDefinition', cachePath),
    }),
  );
  placeChildren(root, 'pivotCaches', [caches], workbookOrder);

  const path = source.freePath('xl/pivotTables/pivotTable#.xml');
  source.write(path, pivotPart(pivot, fields, cacheId), `${main}pivotTable+xml`);
  source.relate(path, 'pivotCacheDefinition', cachePath);
  source.relate(sheetPath, 'pivotTable', path);
}
