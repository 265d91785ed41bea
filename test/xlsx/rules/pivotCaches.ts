import { childOf, childrenOf, findAll, numberOf } from '../../../src/xlsx/xml/tree';
import type { PackageView } from './packageView';
import { edit, type Rule } from './rule';

/** A PivotTable's cache: listed in the workbook, as many records as it says, each with a value for each field, each value one there is. */
export const pivotCaches: Rule = {
  name: 'pivotCaches',
  find: (file) => {
    const listed = findAll(file.workbook, 'pivotCache').map(({ attributes }) => attributes['cacheId']);
    return [
      ...file.paths(/pivotCacheDefinition\d+\.xml$/).flatMap((path) => inCache(file, path)),
      ...file.paths(/pivotTable\d+\.xml$/).flatMap((path) => {
        const pivot = file.tree(path);
        const cache = file.relations(path).find(({ kind }) => kind === 'pivotCacheDefinition')?.target;
        const fields = cache === undefined ? [] : childrenOf(childOf(file.tree(cache), 'cacheFields'));
        const items = childrenOf(childOf(pivot, 'pivotFields')).flatMap((field, index) => {
          const count = childrenOf(childOf(fields[index], 'sharedItems')).length;
          return findAll(field, 'item').filter(({ attributes }) => attributes['t'] === undefined && Number(attributes['x'] ?? 0) >= count);
        });
        return [
          ...(listed.includes(pivot.attributes['cacheId']) ? [] : [`${path} has a cache that the workbook does not list`]),
          ...(childrenOf(childOf(pivot, 'pivotFields')).length === fields.length ? [] : [`${path} has not the fields of its cache`]),
          ...items.map(() => `an item of ${path} is not in its cache`),
        ];
      }),
    ];
  },
  breakIt: edit(/pivotCacheRecords1\.xml$/, /<r>/, '<r><n v="1"/>'),
};

function inCache(file: PackageView, path: string): readonly string[] {
  const cache = file.tree(path);
  const fields = childrenOf(childOf(cache, 'cacheFields'));
  const parts = file.relations(path).filter(({ kind }) => kind === 'pivotCacheRecords');
  const records = parts.flatMap(({ target }) => childrenOf(file.tree(target)));
  const found = parts.length === 0 || numberOf(cache, 'recordCount') === records.length ? [] : [`the records of ${path} are miscounted`];
  for (const record of records) {
    const values = childrenOf(record);
    if (values.length !== fields.length) found.push(`a record of ${path} has ${values.length} values`);
    else if (
      values.some((value, at) => value.name === 'x' && (numberOf(value, 'v') ?? 0) >= childrenOf(childOf(fields[at], 'sharedItems')).length)
    )
      found.push(`a value of ${path} is not among its items`);
  }
  return found;
}
