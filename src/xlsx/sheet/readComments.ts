import type { Comment, Note } from '../model/workbook';
import { parseArea } from '../model/address';
import type { Package } from '../package/package';
import { childOf, childrenOf, findAll, numberOf, textOf, type Element } from '../xml/tree';

interface SheetComments {
  readonly comments: Comment[];
  readonly notes: Note[];
}

/** Threaded comments (the first of each thread; replies stay in the file) and notes of a sheet. */
export function readComments(source: Package, sheetPath: string): SheetComments {
  const comments = rootComments(threadedRoot(source, sheetPath)).flatMap((entry): Comment[] => {
    const area = parseArea(entry.attributes['ref'] ?? '');
    if (!area) return [];
    return [
      {
        id: entry.attributes['id'] ?? '',
        row: area.top,
        column: area.left,
        author: personName(source, entry.attributes['personId']),
        content: textOf(childOf(entry, 'text')),
        created: created(entry.attributes['dT']),
      },
    ];
  });
  const legacy = legacyRoot(source, sheetPath);
  const authors = childrenOf(childOf(legacy, 'authors'), 'author').map(textOf);
  const visible = visibleNotes(source, sheetPath);
  const notes = childrenOf(childOf(legacy, 'commentList'), 'comment').flatMap((entry): Note[] => {
    const area = parseArea(entry.attributes['ref'] ?? '');
    const author = authors[numberOf(entry, 'authorId') ?? 0] ?? '';
    if (!area || author.startsWith('tc=')) return [];
    const content = findAll(childOf(entry, 'text'), 't').map(textOf).join('');
    return [{ row: area.top, column: area.left, author, content, visible: visible.has(`${area.top},${area.left}`) }];
  });
  return { comments, notes };
}

export const rootComments = (root: Element | undefined): Element[] =>
  childrenOf(root, 'threadedComment').filter((entry) => entry.attributes['parentId'] === undefined);

export const threadedRoot = (source: Package, sheetPath: string): Element | undefined =>
  source.tree(source.related(sheetPath, 'threadedComment')[0]?.target ?? '');
export const legacyRoot = (source: Package, sheetPath: string): Element | undefined =>
  source.tree(source.related(sheetPath, 'comments')[0]?.target ?? '');

export function personsPath(source: Package): string | undefined {
  return source.find('xl/persons/person.xml') ?? [...source.parts.keys()].find((path) => /^xl\/persons\/[^/]+\.xml$/i.test(path));
}

function personName(source: Package, id: string | undefined): string {
  const path = personsPath(source);
  const person = path === undefined ? undefined : childrenOf(source.tree(path), 'person').find((entry) => entry.attributes['id'] === id);
  return person?.attributes['displayName'] ?? '';
}

// Excel writes the moment in UTC without saying so.
function created(text: string | undefined): number {
  const moment = Date.parse(text === undefined || /Z|[+-]\d\d:\d\d$/.test(text) ? (text ?? '') : `${text}Z`);
  return Number.isFinite(moment) ? moment : 0;
}

/** Shapes of a VML drawing, whole, with the note's cell where a shape is a note. */
export function vmlShapes(text: string): { xml: string; note?: string; visible: boolean }[] {
  return [...text.matchAll(/<v:shape[\s>][\s\S]*?<\/v:shape>/g)].map(([xml]) => {
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(xml)?.[1];
    const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(xml)?.[1];
    const isNote = /ObjectType="Note"/.test(xml) && row !== undefined && column !== undefined;
    return {
      xml,
      ...(isNote && { note: `${row},${column}` }),
      visible: /<x:Visible\s*(\/>|>)/.test(xml) && !/visibility:\s*hidden/.test(xml),
    };
  });
}

function visibleNotes(source: Package, sheetPath: string): Set<string> {
  const text = source
    .related(sheetPath, 'vmlDrawing')
    .map(({ target }) => source.text(target) ?? '')
    .join('');
  return new Set(vmlShapes(text).flatMap(({ note, visible }) => (note !== undefined && visible ? [note] : [])));
}
