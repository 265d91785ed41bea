import type { Package } from '../package/package';
import { childOf, childrenOf, element, findAll, flagOf, mainNamespace, numberOf, pathOf, placeChildren, type Element } from '../xml/tree';

const order = ['metadataTypes', 'metadataStrings', 'mdxMetadata', 'futureMetadata', 'cellMetadata', 'valueMetadata', 'extLst'];

/** The cm numbers that mark a cell's formula as a dynamic array (metadata type XLDAPR). */
export function dynamicArrayNumbers(metadata: Element | undefined): Set<string> {
  const found = new Set<string>();
  const types = childrenOf(childOf(metadata, 'metadataTypes'));
  const type = types.findIndex((entry) => entry.attributes['name'] === 'XLDAPR') + 1;
  const details = childrenOf(metadata, 'futureMetadata').find((entry) => entry.attributes['name'] === 'XLDAPR');
  childrenOf(pathOf(metadata, 'cellMetadata'), 'bk').forEach((block, index) => {
    for (const record of childrenOf(block, 'rc')) {
      const detail = childrenOf(details, 'bk')[numberOf(record, 'v') ?? -1];
      if (numberOf(record, 't') === type && findAll(detail, 'dynamicArrayProperties').some((entry) => flagOf(entry, 'fDynamic')))
        found.add(String(index + 1));
    }
  });
  return found;
}

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';

/** Sees to it that the package can mark dynamic arrays and gives the cm number for it. */
export function ensureDynamicArrays(source: Package, workbookPath: string): string {
  const path =
    source.related(workbookPath, 'sheetMetadata')[0]?.target ?? source.freePath('xl/metadata#.xml').replace('metadata1', 'metadata');
  const root = source.tree(path) ?? element('metadata', { xmlns: mainNamespace });
  const known = [...dynamicArrayNumbers(root)][0];
  if (known !== undefined) return known;
  const section = (name: string): Element => {
    const made = childOf(root, name) ?? element(name, { count: 0 });
    placeChildren(root, name, [made], order);
    return made;
  };
  const push = (parent: Element, item: Element): number => {
    parent.children.push(item);
    parent.attributes['count'] = String(childrenOf(parent).length);
    return childrenOf(parent).length;
  };
  const marks = {
    minSupportedVersion: 120000,
    copy: 1,
    pasteAll: 1,
    pasteValues: 1,
    merge: 1,
    splitFirst: 1,
    rowColShift: 1,
    clearFormats: 1,
    clearComments: 1,
    assign: 1,
    coerce: 1,
    cellMeta: 1,
  };
  const type = push(section('metadataTypes'), element('metadataType', { name: 'XLDAPR', ...marks }));
  const properties = element('xda:dynamicArrayProperties', {
    'xmlns:xda': 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray',
    fDynamic: 1,
    fCollapsed: 0,
  });
  const extension = element('bk', {}, [
    element('extLst', {}, [element('ext', { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}' }, [properties])]),
  ]);
  const others = childrenOf(root, 'futureMetadata');
  placeChildren(root, 'futureMetadata', [...others, element('futureMetadata', { name: 'XLDAPR', count: 1 }, [extension])], order);
  const number = push(section('cellMetadata'), element('bk', {}, [element('rc', { t: type, v: 0 })]));
  source.write(path, root, contentType);
  if (source.related(workbookPath, 'sheetMetadata').length === 0) source.relate(workbookPath, 'sheetMetadata', path);
  return String(number);
}
