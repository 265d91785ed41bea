import { SaxesParser } from 'saxes';
import { XlsxError } from '../xlsxError';
import { mainNamespace, type Element } from './tree';

/** Recursion over a tree stays far from the end of the stack; a workbook's parts are some ten deep. */
const deepest = 256;

/** The tree of a part. Comments and processing instructions are left out, CDATA is text. Throws an XlsxError where the text is no XML. */
export function parseElement(text: string, part: string): Element {
  let root: Element;
  try {
    root = treeOf(text);
  } catch (cause) {
    throw new XlsxError('damaged', `${part}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  const prefix = /^(\w+):/.exec(root.name)?.[1];
  // Open XML SDK writes <x:worksheet>: take the prefix off so that names are compared as they are meant.
  if (prefix !== undefined && root.attributes[`xmlns:${prefix}`] === mainNamespace) {
    stripPrefix(root, `${prefix}:`);
    root.attributes = { xmlns: mainNamespace, ...root.attributes };
  }
  return root;
}

function treeOf(text: string): Element {
  const parser = new SaxesParser();
  let root: Element | undefined;
  const open: Element[] = [];
  const addText = (value: string): void => {
    // Line ends around the root come as text too.
    const children = open.at(-1)?.children;
    const last = children?.at(-1);
    if (last?.type === 'text') last.value += value;
    else children?.push({ type: 'text', value });
  };
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= deepest) throw new Error(`elements are nested more than ${deepest} deep`);
    const found: Element = { type: 'element', name, attributes, children: [] };
    root ??= found;
    open.at(-1)?.children.push(found);
    open.push(found);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', addText);
  parser.on('cdata', addText);
  // A declaration has to be the first thing; a byte order mark or an empty line before it does no harm.
  parser.write(text.trimStart()).close();
  if (!root) throw new Error('no root element');
  return root;
}

function stripPrefix(element: Element, prefix: string): void {
  if (element.name.startsWith(prefix)) element.name = element.name.slice(prefix.length);
  for (const node of element.children) if (node.type === 'element') stripPrefix(node, prefix);
}
