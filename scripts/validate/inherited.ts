import { unzipSync } from 'fflate';
import { parseElement } from '../../src/xlsx/xml/parseElement';
import { decodePart } from '../../src/xlsx/xml/partText';
import { childrenOf, type Element } from '../../src/xlsx/xml/tree';
import type { Finding } from '../../test/xlsx/rules/validator';

type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * Whether another program had written so already: the element that the finding is about stands, with all that is in it, in the same part of
 * the file that this one was made of, and the validator found there what it finds here. Of a file that it could not open at all the first alone.
 */
export function inheritedFrom(source: Uint8Array, ofSource: readonly Finding[], bytes: Uint8Array): (finding: Finding) => boolean {
  const [before, now] = [unzipSync(source), unzipSync(bytes)];
  const unopened = ofSource.some(({ path }) => path === null);
  const said = new Set(ofSource.map(({ description }) => wordsOf(description)));
  return ({ path, xPath, description }) => {
    if (path === null) return said.has(wordsOf(description));
    if (!unopened && !said.has(wordsOf(description))) return false;
    return xPath !== null && stood(before, now, path.replace(/^\//, ''), xPath);
  };
}

/** A place or count in the words may have moved. */
const wordsOf = (text: string): string => text.replace(/\d+/g, '#');

function stood(before: Parts, now: Parts, part: string, xPath: string): boolean {
  const [old, own] = [treeOf(before, part), treeOf(now, part)];
  const element = own && elementAt(own, xPath);
  if (!old || !element) return false;
  const wanted = plain(element);
  return everyElement(old).some((each) => each.name === element.name && plain(each) === wanted);
}

const treeOf = (parts: Parts, part: string): Element | null => (parts[part] ? parseElement(decodePart(parts[part]).text, part) : null);

/** "/x:styleSheet[1]/x:fonts[1]/x:font[5]": the how-manieth of its name, from 1. */
function elementAt(root: Element, xPath: string): Element | null {
  const [, ...steps] = xPath.split('/').filter(Boolean);
  return steps.reduce<Element | null>((parent, step) => {
    const [, name = '', place = '1'] = /^(?:\w+:)?([^[]+)(?:\[(\d+)\])?$/.exec(step) ?? [];
    return (parent && childrenOf(parent, name)[Number(place) - 1]) ?? null;
  }, root);
}

const everyElement = (node: Element): readonly Element[] => [node, ...childrenOf(node).flatMap(everyElement)];

const plain = ({ name, attributes, children }: Element): string =>
  JSON.stringify([
    name,
    Object.entries(attributes).sort(([one], [other]) => (one < other ? -1 : 1)),
    children.map((child) => (child.type === 'text' ? child.value : plain(child))),
  ]);
