import { parseElement } from '../../../src/xlsx/xml/parseElement';
import { decodePart } from '../../../src/xlsx/xml/partText';
import { childOf, childrenOf, findAll, textOf, type Element } from '../../../src/xlsx/xml/tree';
import { parseArea } from '../../../src/xlsx/model/address';
import type { Area } from '../../../src/xlsx/model/workbook';

export interface Relation {
  readonly id: string;
  /** Last word of its type. */
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

export interface TableView {
  readonly path: string;
  readonly root: Element;
  readonly area: Area | null;
  readonly columns: readonly Element[];
}

export interface SheetView {
  readonly path: string;
  readonly name: string;
  readonly root: Element;
  /** Cells by their name, such as "B2". */
  readonly cells: ReadonlyMap<string, Element>;
  readonly tables: readonly TableView[];
}

/** The parts of a file as the rules look at them: each read once, by a reader that is not the one under test where it can be. */
export class PackageView {
  readonly workbook: Element;
  readonly sheets: readonly SheetView[];
  readonly strings: readonly Element[];
  private readonly trees = new Map<string, Element>();

  constructor(readonly parts: ReadonlyMap<string, Uint8Array>) {
    this.workbook = this.tree(this.workbookPath);
    this.strings = this.parts.has('xl/sharedStrings.xml') ? childrenOf(this.tree('xl/sharedStrings.xml')) : [];
    this.sheets = this.readSheets();
  }

  get workbookPath(): string {
    return this.relations('').find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  }

  text(path: string): string {
    return decodePart(this.parts.get(path) ?? new Uint8Array()).text;
  }

  tree(path: string): Element {
    const known = this.trees.get(path);
    if (known) return known;
    const made = parseElement(this.text(path), path);
    this.trees.set(path, made);
    return made;
  }

  /** Paths of XML parts whose name fits. */
  paths(pattern: RegExp): readonly string[] {
    return [...this.parts.keys()].filter((path) => pattern.test(path));
  }

  relations(path: string): readonly Relation[] {
    const slash = path.lastIndexOf('/') + 1;
    const list = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
    if (!this.parts.has(list)) return [];
    return childrenOf(this.tree(list)).map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => ({
      id: Id,
      kind: Type.slice(Type.lastIndexOf('/') + 1),
      target: TargetMode === 'External' ? Target : resolved(path, Target),
      external: TargetMode === 'External',
    }));
  }

  /** What a cell shows as text, undefined where it is no text. */
  textOf(cell: Element | undefined): string | undefined {
    if (cell?.attributes['t'] === 's') return textsOf(this.strings[Number(textOf(childOf(cell, 'v')))]);
    if (cell?.attributes['t'] === 'inlineStr') return textsOf(childOf(cell, 'is'));
    return undefined;
  }

  private readSheets(): readonly SheetView[] {
    const relations = this.relations(this.workbookPath);
    return childrenOf(childOf(this.workbook, 'sheets')).flatMap((entry): SheetView[] => {
      const id = Object.entries(entry.attributes).find(([key]) => key.endsWith(':id'))?.[1];
      const relation = relations.find((each) => each.id === id);
      if (relation?.kind !== 'worksheet' || !this.parts.has(relation.target)) return [];
      const path = relation.target;
      const root = this.tree(path);
      const cells = childrenOf(childOf(root, 'sheetData')).flatMap((row) => childrenOf(row));
      return [
        {
          path,
          name: entry.attributes['name'] ?? '',
          root,
          cells: new Map(cells.map((cell) => [cell.attributes['r'] ?? '', cell])),
          tables: this.relations(path)
            .filter(({ kind }) => kind === 'table')
            .map(({ target }): TableView => {
              const table = this.tree(target);
              return {
                path: target,
                root: table,
                area: parseArea(table.attributes['ref'] ?? ''),
                columns: childrenOf(childOf(table, 'tableColumns')),
              };
            }),
        },
      ];
    });
  }
}

const textsOf = (node: Element | undefined): string => findAll(node, 't').map(textOf).join('');

function resolved(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '') steps.push(step);
  }
  return steps.join('/');
}
