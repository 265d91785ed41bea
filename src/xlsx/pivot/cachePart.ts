import { element, mainNamespace, relationshipNamespace, type Element } from '../xml/tree';
import { cacheFieldElement, itemElement, type CacheField } from './cacheFields';
import type { SourceData } from './sourceData';

/** Whose caches are ours. */
export const author = 'Strippenkaart';

// The versions are those of Excel 2016: older ones lack what the definition uses.
export const versions = { createdVersion: 6, refreshedVersion: 6, minRefreshableVersion: 3 };

/** The rows of a source. */
export function recordsPart(fields: readonly CacheField[], count: number): Element {
  const records = Array.from({ length: count }, (_, row) =>
    element(
      'r',
      {},
      fields.map(({ isShared, values, itemOf }) =>
        isShared ? element('x', { v: itemOf(values[row] ?? '') }) : itemElement(values[row] ?? ''),
      ),
    ),
  );
  return element('pivotCacheRecords', { xmlns: mainNamespace, count }, records);
}

/** The fields of a source, and where it stands. */
export function cachePart(data: SourceData, fields: readonly CacheField[], recordsId: string, refreshOnLoad: boolean): Element {
  return element(
    'pivotCacheDefinition',
    {
      xmlns: mainNamespace,
      'xmlns:r': relationshipNamespace,
      'r:id': recordsId,
      refreshOnLoad: refreshOnLoad || undefined,
      refreshedBy: author,
      refreshedDate: 0,
      ...versions,
      recordCount: data.rows.length,
    },
    [
      element('cacheSource', { type: 'worksheet' }, [element('worksheetSource', data.attributes)]),
      element('cacheFields', { count: fields.length }, fields.map(cacheFieldElement)),
    ],
  );
}
