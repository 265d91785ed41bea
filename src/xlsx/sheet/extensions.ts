import { childOf, childrenOf, placeChildren, type Element } from '../xml/tree';
import { worksheetOrder } from './worksheetOrder';

/** The element of this name inside the sheet's extension list. */
export function extension(root: Element, name: string): Element | undefined {
  for (const entry of childrenOf(childOf(root, 'extLst'), 'ext')) {
    const found = childOf(entry, name);
    if (found) return found;
  }
  return undefined;
}

/** Takes the element of this name out of the extension list, and the list itself when nothing is left in it. */
export function removeExtension(root: Element, name: string): void {
  const list = childOf(root, 'extLst');
  if (!list) return;
  list.children = list.children.filter((node) => node.type !== 'element' || !childOf(node, name));
  if (childrenOf(list).length === 0) placeChildren(root, 'extLst', [], worksheetOrder);
}
