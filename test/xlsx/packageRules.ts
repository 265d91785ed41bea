import { strFromU8, unzipSync } from 'fflate';
import { parseElement } from '../../src/xlsx/xml/parseElement';
import { childOf, childrenOf, findAll, numberOf, textOf, type Element } from '../../src/xlsx/xml/tree';
import { worksheetOrder } from '../../src/xlsx/sheet/worksheetOrder';
import { workbookOrder } from '../../src/xlsx/definedNames';

const resolved = (part: string, target: string): string => {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '') steps.push(step);
  }
  return steps.join('/');
};

const isOrdered = (root: Element, order: readonly string[]): boolean => {
  const ranks = childrenOf(root)
    .map(({ name }) => order.indexOf(name))
    .filter((rank) => rank >= 0);
  return ranks.every((rank, index) => index === 0 || rank >= (ranks[index - 1] ?? 0));
};

const repeated = (values: readonly (string | undefined)[]): string[] =>
  values.filter((value, index) => value !== undefined && values.indexOf(value) !== index) as string[];

/** What Excel would repair, or refuse, in the file; an empty list where nothing is wrong. */
export function brokenRules(bytes: Uint8Array): string[] {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const found: string[] = [];
  const text = (path: string): string => strFromU8(parts.get(path) ?? new Uint8Array());
  const tree = (path: string): Element => parseElement(text(path), path);
  const check = (isRight: boolean, complaint: string): void => {
    if (!isRight) found.push(complaint);
  };
  const relations = (path: string): { id: string; type: string; target: string; external: boolean }[] => {
    const slash = path.lastIndexOf('/') + 1;
    const list = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
    return parts.has(list)
      ? childrenOf(tree(list)).map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => ({
          id: Id,
          type: Type.slice(Type.lastIndexOf('/') + 1),
          target: TargetMode === 'External' ? Target : resolved(path, Target),
          external: TargetMode === 'External',
        }))
      : [];
  };

  check([...parts.keys()][0] === '[Content_Types].xml', 'content types are not the first part');
  const types = tree('[Content_Types].xml');
  const overrides = childrenOf(types, 'Override').map(({ attributes }) => (attributes['PartName'] ?? '').slice(1));
  const defaults = childrenOf(types, 'Default').map(({ attributes }) => attributes['Extension']);
  for (const path of overrides) check(parts.has(path), `content type of ${path}, which is not there`);
  check(repeated(overrides).length === 0, `content type given twice: ${repeated(overrides).join()}`);
  for (const path of ['', ...parts.keys()]) {
    if (path.endsWith('.rels') || path === '[Content_Types].xml') continue;
    if (path !== '')
      check(overrides.includes(path) || defaults.includes(path.slice(path.lastIndexOf('.') + 1)), `no content type for ${path}`);
    const list = relations(path);
    check(repeated(list.map(({ id }) => id)).length === 0, `relationship id twice in ${path}`);
    for (const { target, external } of list) check(external || parts.has(target), `${path} points to ${target}, which is not there`);
    if (!/\.(xml|vml)$/.test(path)) continue;
    const ids = new Set(list.map(({ id }) => id));
    for (const [, id] of text(path).matchAll(/\sr:(?:id|embed|link)="([^"]*)"/g))
      check(ids.has(id ?? ''), `${path} uses ${id ?? ''}, which is no relationship`);
    check(!/="undefined"|>undefined<|="NaN"|>NaN</.test(text(path)), `undefined or NaN in ${path}`);
    if (path.endsWith('.xml')) tree(path);
  }

  const workbook = tree('xl/workbook.xml');
  check(isOrdered(workbook, workbookOrder), 'workbook elements out of order');
  const sheets = childrenOf(childOf(workbook, 'sheets'));
  check(repeated(sheets.map(({ attributes }) => attributes['name']?.toLowerCase())).length === 0, 'two sheets of one name');
  check(repeated(sheets.map(({ attributes }) => attributes['sheetId'])).length === 0, 'two sheets of one id');
  const names = childrenOf(childOf(workbook, 'definedNames')).map(({ attributes }) =>
    `${attributes['name'] ?? ''} ${attributes['localSheetId'] ?? ''}`.toLowerCase(),
  );
  check(repeated(names).length === 0, `a name twice: ${repeated(names).join()}`);
  for (const name of findAll(workbook, 'definedName'))
    check((numberOf(name, 'localSheetId') ?? 0) < sheets.length, 'a name on a sheet that is not there');

  const styles = tree('xl/styles.xml');
  const count = (name: string): number => childrenOf(childOf(styles, name)).length;
  for (const section of childrenOf(styles)) {
    const said = numberOf(section, 'count');
    check(said === undefined || said === childrenOf(section).length, `${section.name} miscounted`);
  }
  for (const xf of childrenOf(childOf(styles, 'cellXfs'))) {
    for (const [attribute, section] of [
      ['fontId', 'fonts'],
      ['fillId', 'fills'],
      ['borderId', 'borders'],
      ['xfId', 'cellStyleXfs'],
    ] as const) {
      check((numberOf(xf, attribute) ?? 0) < count(section), `${attribute} out of range`);
    }
  }
  for (const pattern of findAll(styles, 'patternFill'))
    check(pattern.attributes['patternType'] !== 'undefined', 'a fill without a pattern');

  const strings = parts.has('xl/sharedStrings.xml') ? childrenOf(tree('xl/sharedStrings.xml')) : [];
  const tableIds: (string | undefined)[] = [];
  const tableNames: (string | undefined)[] = [];
  for (const { target, type } of relations('xl/workbook.xml')) {
    if (type !== 'worksheet') continue;
    const sheet = tree(target);
    check(isOrdered(sheet, worksheetOrder), `elements of ${target} out of order`);
    check(
      repeated(
        childrenOf(sheet)
          .map(({ name }) => name)
          .filter((name) => name !== 'conditionalFormatting'),
      ).length === 0,
      `an element twice in ${target}`,
    );
    let lastRow = 0;
    const cells = new Map<string, Element>();
    for (const row of childrenOf(childOf(sheet, 'sheetData'))) {
      check((numberOf(row, 'r') ?? 0) > lastRow, `rows of ${target} out of order`);
      lastRow = numberOf(row, 'r') ?? 0;
      for (const cell of childrenOf(row)) {
        cells.set(cell.attributes['r'] ?? '', cell);
        check((numberOf(cell, 's') ?? 0) < count('cellXfs'), `style of ${cell.attributes['r'] ?? ''} out of range`);
        if (cell.attributes['t'] === 's')
          check(Number(textOf(childOf(cell, 'v'))) < strings.length, `text of ${cell.attributes['r'] ?? ''} out of range`);
      }
    }
    for (const rule of findAll(sheet, 'cfRule')) check((numberOf(rule, 'dxfId') ?? -1) < count('dxfs'), `dxfId out of range in ${target}`);
    check(
      repeated(
        childrenOf(sheet, 'conditionalFormatting').flatMap((block) => childrenOf(block).map(({ attributes }) => attributes['priority'])),
      ).length === 0,
      `a priority twice in ${target}`,
    );
    for (const rule of findAll(sheet, 'dataValidation'))
      check(textOf(childOf(rule, 'formula1')).length <= 8192, 'a validation that is too long');
    for (const { target: path, type: kind } of relations(target)) {
      if (kind !== 'table') continue;
      const table = tree(path);
      const ref = (table.attributes['ref'] ?? '').split(':')[0] ?? '';
      const columns = childrenOf(childOf(table, 'tableColumns'));
      tableIds.push(table.attributes['id']);
      tableNames.push(table.attributes['displayName']?.toLowerCase());
      check(repeated(columns.map(({ attributes }) => attributes['name']?.toLowerCase())).length === 0, `columns of one name in ${path}`);
      check(repeated(columns.map(({ attributes }) => attributes['id'])).length === 0, `columns of one id in ${path}`);
      if (table.attributes['headerRowCount'] === '0') continue;
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(ref) ?? [];
      columns.forEach((column, index) => {
        const cell = cells.get(`${String.fromCharCode(letters.charCodeAt(0) + index)}${row}`);
        const header =
          cell?.attributes['t'] === 's'
            ? findAll(strings[Number(textOf(childOf(cell, 'v')))], 't')
                .map(textOf)
                .join('')
            : undefined;
        check(
          header === column.attributes['name']?.replaceAll('_x000a_', '\n'),
          `header of ${column.attributes['name'] ?? ''} is ${header ?? 'no text'}`,
        );
      });
    }
  }
  check(repeated(tableIds).length === 0, 'two tables of one id');
  check(repeated(tableNames).length === 0, 'two tables of one name');

  for (const path of parts.keys()) {
    if (!/pivotCacheDefinition\d+\.xml$/.test(path)) continue;
    const cache = tree(path);
    const fields = childrenOf(childOf(cache, 'cacheFields'));
    const records = relations(path)
      .filter(({ type }) => type === 'pivotCacheRecords')
      .flatMap(({ target }) => childrenOf(tree(target)));
    check(numberOf(cache, 'recordCount') === records.length, `records of ${path} miscounted`);
    for (const record of records) {
      const values = childrenOf(record);
      check(values.length === fields.length, `a record of ${path} with ${values.length} values`);
      values.forEach((value, index) => {
        const items = childrenOf(childOf(fields[index], 'sharedItems'));
        check(
          value.name === 'x' ? (numberOf(value, 'v') ?? 0) < items.length : items.length === 0,
          `a value of ${fields[index]?.attributes['name'] ?? ''} in ${path}`,
        );
      });
    }
    for (const pivotPath of [...parts.keys()].filter(
      (name) => /pivotTable\d+\.xml$/.test(name) && relations(name).some(({ target }) => target === path),
    )) {
      const pivot = tree(pivotPath);
      childrenOf(childOf(pivot, 'pivotFields')).forEach((field, index) => {
        const items = childrenOf(childOf(fields[index], 'sharedItems'));
        for (const item of findAll(field, 'item'))
          check(item.attributes['t'] !== undefined || (numberOf(item, 'x') ?? 0) < items.length, `an item of ${pivotPath}`);
      });
      const listed = findAll(workbook, 'pivotCache').map(({ attributes }) => attributes['cacheId']);
      check(listed.includes(pivot.attributes['cacheId']), `${pivotPath} has a cache that the workbook does not list`);
    }
  }
  return found;
}
