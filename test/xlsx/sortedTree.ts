import { elementText, type Element } from '../../src/xlsx/xml/tree';

/** An element as text, its attributes in order and without white space between elements: what two writers of the same thing agree on. */
export const attributesSorted = (node: Element): string => elementText(sorted(node));

function sorted(node: Element): Element {
  // White space counts where a text stands.
  const isText = /(?:^|:)(?:t|v|f|formula\d?)$/.test(node.name);
  return {
    ...node,
    attributes: Object.fromEntries(
      Object.entries(node.attributes)
        .filter(([name]) => !name.startsWith('xmlns'))
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
    children: node.children.flatMap((child): Element['children'] =>
      child.type === 'element' ? [sorted(child)] : !isText && child.value.trim() === '' ? [] : [child],
    ),
  };
}
