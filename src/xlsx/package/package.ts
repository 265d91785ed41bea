import { XlsxError } from '../xlsxError';
import { parseElement } from '../xml/parseElement';
import { decodePart, encodePart } from '../xml/partText';
import { childrenOf, element, partText, type Element } from '../xml/tree';

interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Part path without leading slash; for an external target the address as it stands. */
  readonly target: string;
  readonly external: boolean;
}

const typeBase = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** An Open Packaging file: parts by path, their relationships and content types. Paths have no leading slash. */
export class Package {
  readonly parts: Map<string, Uint8Array>;
  /** Parts that held characters that XML forbids; they are read without. */
  readonly cleaned = new Set<string>();
  private readonly relationshipLists = new Map<string, Relationship[]>();
  private readonly changedLists = new Set<string>();
  private readonly defaults = new Map<string, string>();
  private readonly overrides = new Map<string, string>();

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.parts = new Map(parts);
    const types = this.tree('[Content_Types].xml');
    for (const entry of childrenOf(types)) {
      const { Extension, PartName, ContentType } = entry.attributes;
      if (Extension !== undefined) this.defaults.set(Extension.toLowerCase(), ContentType ?? '');
      if (PartName !== undefined) this.overrides.set(PartName.replace(/^\//, ''), ContentType ?? '');
    }
  }

  /** The path as the package spells it: part names differ in case in some files. */
  find(path: string): string | undefined {
    if (this.parts.has(path)) return path;
    const wanted = path.toLowerCase();
    for (const name of this.parts.keys()) if (name.toLowerCase() === wanted) return name;
    return undefined;
  }

  bytes(path: string): Uint8Array | undefined {
    return this.parts.get(this.find(path) ?? '');
  }

  /** The text of a part, without the characters that XML forbids; from then on the part is without them too. */
  text(path: string): string | undefined {
    const found = this.find(path);
    const bytes = found === undefined ? undefined : this.parts.get(found);
    if (found === undefined || !bytes) return undefined;
    const { text, cleaned } = decodePart(bytes);
    if (cleaned) {
      this.cleaned.add(found);
      this.parts.set(found, encodePart(text));
    }
    return text;
  }

  tree(path: string): Element | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : parseElement(text, path);
  }

  contentType(path: string): string {
    return this.overrides.get(path) ?? this.defaults.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? '';
  }

  write(path: string, content: Element | string | Uint8Array, contentType?: string): void {
    const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
    this.parts.set(path, content instanceof Uint8Array ? content : encode(typeof content === 'string' ? content : partText(content)));
    if (contentType !== undefined && this.contentType(path) !== contentType) this.overrides.set(path, contentType);
  }

  setDefault(extension: string, contentType: string): void {
    if (!this.defaults.has(extension)) this.defaults.set(extension, contentType);
  }

  remove(path: string): void {
    this.parts.delete(path);
    this.overrides.delete(path);
    this.parts.delete(relationshipsPath(path));
    this.relationshipLists.delete(path);
    this.changedLists.delete(path);
  }

  /** Relationships of a part; '' is the package itself. */
  relationships(path: string): readonly Relationship[] {
    const known = this.relationshipLists.get(path);
    if (known) return known;
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const list = childrenOf(this.tree(relationshipsPath(path)), 'Relationship').map((entry): Relationship => {
      const external = entry.attributes['TargetMode'] === 'External';
      const target = entry.attributes['Target'] ?? '';
      return {
        id: entry.attributes['Id'] ?? '',
        type: entry.attributes['Type'] ?? '',
        target: external ? target : resolve(folder, target),
        external,
      };
    });
    this.relationshipLists.set(path, list);
    return list;
  }

  related(path: string, kind: string): Relationship[] {
    return this.relationships(path).filter(({ type }) => type.endsWith(`/${kind}`));
  }

  relationship(path: string, id: string | undefined): Relationship | undefined {
    return this.relationships(path).find((entry) => entry.id === id);
  }

  /** Adds a relationship and gives its id; `type` is a full address or the last word of a usual one. */
  relate(path: string, type: string, target: string, external = false): string {
    const list = [...this.relationships(path)];
    let number = list.length + 1;
    while (list.some(({ id }) => id === `rId${number}`)) number += 1;
    list.push({ id: `rId${number}`, type: type.includes(':') ? type : typeBase + type, target, external });
    this.relationshipLists.set(path, list);
    this.changedLists.add(path);
    return `rId${number}`;
  }

  unrelate(path: string, keep: (entry: Relationship) => boolean): void {
    const list = this.relationships(path);
    const kept = list.filter(keep);
    if (kept.length === list.length) return;
    this.relationshipLists.set(path, kept);
    this.changedLists.add(path);
  }

  /** A path that is still free: pattern 'xl/charts/chart#.xml'. */
  freePath(pattern: string): string {
    for (let number = 1; ; number += 1) {
      const path = pattern.replace('#', String(number));
      if (this.find(path) === undefined) return path;
    }
  }

  /** Every part that can be reached from the package's own relationships. */
  reachable(): Set<string> {
    const found = new Set<string>();
    const queue = [''];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      for (const { target, external } of this.relationships(path)) {
        const part = external ? undefined : this.find(target.replace(/#.*$/, ''));
        if (part === undefined || found.has(part)) continue;
        found.add(part);
        queue.push(part);
      }
    }
    return found;
  }

  /** Parts in the order they are to be zipped, with relationships and content types written out. */
  finish(): Map<string, Uint8Array> {
    const encode = (root: Element): Uint8Array => new TextEncoder().encode(partText(root));
    for (const path of this.changedLists) {
      const list = this.relationshipLists.get(path) ?? [];
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      if (list.length === 0) this.parts.delete(relationshipsPath(path));
      else {
        this.parts.set(
          relationshipsPath(path),
          encode(
            element(
              'Relationships',
              { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
              list.map(({ id, type, target, external }) =>
                element('Relationship', {
                  Id: id,
                  Type: type,
                  Target: external ? target : relative(folder, target),
                  TargetMode: external ? 'External' : undefined,
                }),
              ),
            ),
          ),
        );
      }
    }
    const types = element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
      ...[...this.defaults].map(([Extension, ContentType]) => element('Default', { Extension, ContentType })),
      ...[...this.overrides]
        .filter(([path]) => this.parts.has(path))
        .map(([path, ContentType]) => element('Override', { PartName: `/${path}`, ContentType })),
    ]);
    const ordered = new Map([['[Content_Types].xml', encode(types)]]);
    for (const [path, bytes] of this.parts) if (path !== '[Content_Types].xml') ordered.set(path, bytes);
    return ordered;
  }
}

export function requirePart(source: Package, path: string): Element {
  const root = source.tree(path);
  if (!root) throw new XlsxError('damaged', `${path} is missing`);
  return root;
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function relative(folder: string, target: string): string {
  const from = folder.split('/').filter(Boolean);
  const to = target.split('/');
  while (from.length > 0 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => '..'), ...to].join('/');
}
