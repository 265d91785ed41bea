import { encodeXml } from './text';

/** A part of the file as a tree that can be changed and written back; elements we do not know pass through it whole. */
export interface Element {
  type: 'element';
  name: string;
  attributes: Record<string, string>;
  children: Node[];
}

type Node = Element | { type: 'text'; value: string };

export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relationshipNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** A new element; attributes that are undefined are left out, booleans are written 1 and 0. */
export function element(name: string, attributes: Attributes = {}, children: readonly (Node | string)[] = []): Element {
  const given: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) given[key] = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
  }
  return {
    type: 'element',
    name,
    attributes: given,
    children: children.map((node) => (typeof node === 'string' ? { type: 'text', value: node } : node)),
  };
}

/** A copy with no part in common with the original. */
export function copyOf(node: Element): Element {
  return {
    ...node,
    attributes: { ...node.attributes },
    children: node.children.map((child) => (child.type === 'element' ? copyOf(child) : { ...child })),
  };
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Child elements, all or those with this local name. */
export function childrenOf(parent: Element | undefined, name?: string): Element[] {
  if (!parent) return [];
  return parent.children.filter(
    (node): node is Element => node.type === 'element' && (name === undefined || localName(node.name) === name),
  );
}

export function childOf(parent: Element | undefined, name: string): Element | undefined {
  return parent?.children.find((node): node is Element => node.type === 'element' && localName(node.name) === name);
}

export function pathOf(parent: Element | undefined, ...names: readonly string[]): Element | undefined {
  return names.reduce<Element | undefined>((found, name) => childOf(found, name), parent);
}

/** Every descendant with this local name. */
export function findAll(parent: Element | undefined, name: string): Element[] {
  return childrenOf(parent).flatMap((child) => [...(localName(child.name) === name ? [child] : []), ...findAll(child, name)]);
}

export function textOf(node: Element | undefined): string {
  if (!node) return '';
  let text = '';
  for (const child of node.children) {
    text += child.type === 'text' ? child.value : textOf(child);
  }
  return text;
}

export function setText(node: Element, text: string): void {
  node.children = [{ type: 'text', value: text }];
}

/** The id of a relationship (r:id), whatever its prefix is. */
export function relationshipId(node: Element, name = 'id'): string | undefined {
  const key = Object.keys(node.attributes).find((attribute) => attribute.includes(':') && localName(attribute) === name);
  return key === undefined ? undefined : node.attributes[key];
}

export function numberOf(node: Element | undefined, name: string): number | undefined {
  const text = node?.attributes[name];
  if (text === undefined || text === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** xsd:boolean: Excel writes 1 and 0, LibreOffice true and false. */
export function flagOf(node: Element | undefined, name: string, absent = false): boolean {
  const text = node?.attributes[name];
  if (text === undefined) return absent;
  return text === '1' || text.toLowerCase() === 'true' || text.toLowerCase() === 'on';
}

function removeChildren(parent: Element, name: string): void {
  parent.children = parent.children.filter((node) => node.type !== 'element' || localName(node.name) !== name);
}

/** Replaces all children of a name by these, at the place the schema's order gives. */
export function placeChildren(parent: Element, name: string, replacements: readonly Element[], order: readonly string[]): void {
  removeChildren(parent, name);
  const rank = order.indexOf(name);
  const at = parent.children.findIndex((node) => node.type === 'element' && order.indexOf(schemaName(node, order)) > rank);
  const place = at < 0 ? parent.children.length : at;
  parent.children = [...parent.children.slice(0, place), ...replacements, ...parent.children.slice(place)];
}

// mc:AlternateContent wraps oleObjects and controls: it stands where its content would.
function schemaName(node: Element, order: readonly string[]): string {
  const name = localName(node.name);
  if (name !== 'AlternateContent') return name;
  const wrapped = childrenOf(node).flatMap((choice) => childrenOf(choice))[0];
  return wrapped && order.includes(localName(wrapped.name)) ? localName(wrapped.name) : name;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The XML text of a whole part. */
export const partText = (root: Element): string => declaration + elementText(root);

/** The same in UTF-8, with ready-made XML as the content of one of its elements. */
export function partAround(root: Element, holder: Element, content: Uint8Array): Uint8Array {
  holder.children = [{ type: 'text', value: '' }];
  const text = partText(root);
  // No text holds a tag: a "<" in it is written &lt;.
  const at = text.indexOf(`</${holder.name}>`);
  const encoder = new TextEncoder();
  const [before, after] = [encoder.encode(text.slice(0, at)), encoder.encode(text.slice(at))];
  const whole = new Uint8Array(before.length + content.length + after.length);
  whole.set(before);
  whole.set(content, before.length);
  whole.set(after, before.length + content.length);
  return whole;
}

export function elementText(node: Element): string {
  let text = `<${node.name}`;
  for (const [key, value] of Object.entries(node.attributes)) text += ` ${key}="${encodeXml(value)}"`;
  if (node.children.length === 0) return `${text}/>`;
  text += '>';
  for (const child of node.children) {
    if (child.type === 'element') text += elementText(child);
    else text += encodeXml(child.value).replaceAll('&quot;', '"').replaceAll('&#10;', '\n').replaceAll('&#9;', '\t');
  }
  return `${text}</${node.name}>`;
}
