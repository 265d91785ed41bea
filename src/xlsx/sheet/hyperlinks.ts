import type { Hyperlink } from '../model/workbook';
import { formatCell, parseArea } from '../model/address';
import type { Package } from '../package/package';
import { given } from '../styles/readStyles';
import { sorted } from '../styles/styleWriter';
import { childOf, childrenOf, element, placeChildren, relationshipId, relationshipNamespace, type Element } from '../xml/tree';
import { worksheetOrder } from './worksheetOrder';

/** Hyperlinks by "row,column" (0-based); a link over an area belongs to its upper left cell. */
export function readHyperlinks(source: Package, sheetPath: string, root: Element): Map<string, Hyperlink> {
  const links = new Map<string, Hyperlink>();
  for (const entry of childrenOf(childOf(root, 'hyperlinks'), 'hyperlink')) {
    const area = parseArea(entry.attributes['ref'] ?? '');
    if (!area) continue;
    const target = source.relationship(sheetPath, relationshipId(entry));
    const location = entry.attributes['location'];
    const address = target?.external ? target.target : undefined;
    links.set(`${area.top},${area.left}`, {
      ...given('address', address === undefined ? undefined : location === undefined ? address : `${address}#${location}`),
      ...given('documentReference', address === undefined ? location : undefined),
      ...given('screenTip', entry.attributes['tooltip']),
      ...given('textToDisplay', entry.attributes['display']),
    });
  }
  return links;
}

export function writeHyperlinks(source: Package, sheetPath: string, root: Element, links: ReadonlyMap<string, Hyperlink>): void {
  const text = (map: ReadonlyMap<string, Hyperlink>): string => JSON.stringify(sorted(Object.fromEntries(map)));
  if (text(readHyperlinks(source, sheetPath, root)) === text(links)) return;
  source.unrelate(sheetPath, ({ type }) => !type.endsWith('/hyperlink'));
  const entries = [...links].map(([place, link]) => {
    const [row, column] = place.split(',').map(Number);
    const id = link.address ? source.relate(sheetPath, 'hyperlink', link.address, true) : undefined;
    return element('hyperlink', {
      'xmlns:r': id && relationshipNamespace,
      ref: formatCell(row ?? 0, column ?? 0),
      'r:id': id,
      location: id ? undefined : link.documentReference?.replace(/^#/, ''),
      tooltip: link.screenTip || undefined,
      display: link.textToDisplay || undefined,
    });
  });
  placeChildren(root, 'hyperlinks', entries.length > 0 ? [element('hyperlinks', {}, entries)] : [], worksheetOrder);
}
