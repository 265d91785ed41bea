import type { Comment, Note, Sheet } from '../model/workbook';
import { formatCell } from '../model/address';
import type { Package } from '../package/package';
import { sorted } from '../styles/styleWriter';
import {
  childOf,
  childrenOf,
  copyOf,
  element,
  findAll,
  mainNamespace,
  placeChildren,
  relationshipId,
  relationshipNamespace,
  textOf,
  type Element,
} from '../xml/tree';
import { legacyRoot, personsPath, readComments, rootComments, threadedRoot, vmlShapes } from './readComments';
import { worksheetOrder } from './worksheetOrder';

const threadedNamespace = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const threadedType = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';
const personType = 'http://schemas.microsoft.com/office/2017/10/relationships/person';

/** Writes comments and notes where they differ from what the file had. `takenIds` are the comments of sheets already written. */
export function writeComments(
  source: Package,
  workbookPath: string,
  sheetPath: string,
  root: Element,
  sheet: Sheet,
  takenIds: Set<string>,
): void {
  const before = readComments(source, sheetPath);
  const text = (comments: readonly Comment[], notes: readonly Note[]): string => JSON.stringify(sorted([comments, notes]));
  if (text(before.comments, before.notes) === text(sheet.comments, sheet.notes)) {
    for (const { id } of sheet.comments) takenIds.add(id);
    return;
  }
  const ids = sheet.comments.map((comment) => uniqueGuid(comment.id, takenIds));
  writeThreads(source, workbookPath, sheetPath, sheet.comments, ids);
  writeLegacy(source, sheetPath, sheet, ids);
  writeShapes(source, sheetPath, root, sheet);
}

function writeThreads(
  source: Package,
  workbookPath: string,
  sheetPath: string,
  comments: readonly Comment[],
  ids: readonly string[],
): void {
  const old = threadedRoot(source, sheetPath);
  const entries = comments.flatMap((comment, index) => {
    const id = ids[index] ?? '';
    const known = rootComments(old).find((entry) => entry.attributes['id'] === id);
    const made = known
      ? copyOf(known)
      : element('threadedComment', {
          dT: new Date(comment.created).toISOString().replace(/\dZ$/, ''),
          personId: person(source, workbookPath, comment.author),
          id,
        });
    made.attributes['ref'] = formatCell(comment.row, comment.column);
    if (textOf(childOf(made, 'text')) !== comment.content)
      placeChildren(made, 'text', [element('text', {}, [comment.content])], ['text', 'mentions', 'extLst']);
    const replies = childrenOf(old, 'threadedComment').filter((entry) => entry.attributes['parentId'] === id);
    return [
      made,
      ...replies.map((reply) => ({ ...copyOf(reply), attributes: { ...reply.attributes, ref: made.attributes['ref'] ?? '' } })),
    ];
  });
  const path = source.related(sheetPath, 'threadedComment')[0]?.target;
  if (entries.length === 0) {
    source.unrelate(sheetPath, ({ type }) => !type.endsWith('/threadedComment'));
    return;
  }
  const target = path ?? source.freePath('xl/threadedComments/threadedComment#.xml');
  source.write(target, element('ThreadedComments', { xmlns: threadedNamespace }, entries), 'application/vnd.ms-excel.threadedcomments+xml');
  if (path === undefined) source.relate(sheetPath, threadedType, target);
}

function person(source: Package, workbookPath: string, name: string): string {
  const known = personsPath(source);
  const path = known ?? 'xl/persons/person.xml';
  const root = source.tree(path) ?? element('personList', { xmlns: threadedNamespace });
  const found = childrenOf(root, 'person').find((entry) => entry.attributes['displayName'] === name);
  if (found) return found.attributes['id'] ?? '';
  const taken = new Set(childrenOf(root, 'person').map((entry) => entry.attributes['id'] ?? ''));
  const id = uniqueGuid('', taken);
  root.children.push(element('person', { displayName: name, id, userId: name, providerId: 'None' }));
  source.write(path, root, 'application/vnd.ms-excel.person+xml');
  if (known === undefined) source.relate(workbookPath, personType, path);
  return id;
}

/** Takes the names of persons away of whom no comment is left. */
export function forgetPersons(source: Package, workbookPath: string): void {
  const path = personsPath(source);
  const root = path === undefined ? undefined : source.tree(path);
  if (path === undefined || !root) return;
  const reachable = source.reachable();
  const texts = [...source.parts.keys()]
    .filter((part) => /threadedComments\//i.test(part) && reachable.has(part))
    .map((part) => source.text(part) ?? '');
  const people = childrenOf(root, 'person');
  const present = people.filter((entry) => texts.some((text) => text.includes(entry.attributes['id'] ?? '')));
  if (present.length === people.length) return;
  placeChildren(root, 'person', present, ['person', 'extLst']);
  if (present.length > 0) source.write(path, root);
  else source.unrelate(workbookPath, ({ type }) => !type.endsWith('/person'));
}

// Excel wants a GUID; an id of another shape gets one in its place.
function uniqueGuid(wanted: string, taken: Set<string>): string {
  let id = /^\{[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}$/.test(wanted) && !taken.has(wanted) ? wanted : undefined;
  for (let number = taken.size + 1; id === undefined; number += 1) {
    const next = `{5C0A11E7-0001-4000-8000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
    if (!taken.has(next)) id = next;
  }
  taken.add(id);
  return id;
}

// Older Excels show a thread as a note by an author "tc=" and its id.
const oldText = '[Opmerkingenreeks]\n\nDeze opmerking is te lezen in een nieuwere versie van Excel.\n\n';

function writeLegacy(source: Package, sheetPath: string, sheet: Sheet, ids: readonly string[]): void {
  const old = legacyRoot(source, sheetPath);
  const path = source.related(sheetPath, 'comments')[0]?.target;
  if (sheet.notes.length + sheet.comments.length === 0) {
    source.unrelate(sheetPath, ({ type }) => !type.endsWith('/comments'));
    return;
  }
  const authors: string[] = [];
  const author = (name: string): number => {
    if (!authors.includes(name)) authors.push(name);
    return authors.indexOf(name);
  };
  const noteEntries = sheet.notes.map((note) => {
    const ref = formatCell(note.row, note.column);
    const known = childrenOf(childOf(old, 'commentList'), 'comment').find(
      (entry) => entry.attributes['ref'] === ref && findAll(entry, 't').map(textOf).join('') === note.content,
    );
    const text =
      known && childOf(known, 'text')
        ? [copyOf(childOf(known, 'text') ?? element('text'))]
        : [element('text', {}, [textRun(note.content)])];
    return { ...note, made: element('comment', { ref, authorId: author(note.author), shapeId: 0 }, text) };
  });
  const threadEntries = sheet.comments.map((comment, index) => {
    const made = element(
      'comment',
      { ref: formatCell(comment.row, comment.column), authorId: author(`tc=${ids[index] ?? ''}`), shapeId: 0 },
      [element('text', {}, [textRun(oldText + comment.content)])],
    );
    return { ...comment, made };
  });
  const entries = [...noteEntries, ...threadEntries]
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .map(({ made }) => made);
  const root = element('comments', { xmlns: mainNamespace }, [
    element(
      'authors',
      {},
      authors.map((name) => element('author', {}, [name])),
    ),
    element('commentList', {}, entries),
  ]);
  const target = path ?? source.freePath('xl/comments#.xml');
  source.write(target, root, 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml');
  if (path === undefined) source.relate(sheetPath, 'comments', target);
}

const textRun = (content: string): Element => element('r', {}, [element('t', { 'xml:space': 'preserve' }, [content])]);

const drawingStart =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

// The yellow boxes live in a VML drawing; whatever else that drawing holds, such as buttons, stays in it.
function writeShapes(source: Package, sheetPath: string, root: Element, sheet: Sheet): void {
  const relation = source.relationship(sheetPath, relationshipId(childOf(root, 'legacyDrawing') ?? element('none')));
  const old = relation ? (source.text(relation.target) ?? '') : '';
  const shapes = vmlShapes(old);
  const others = shapes.filter(({ note }) => note === undefined);
  const places = [...sheet.notes, ...sheet.comments.map((comment) => ({ ...comment, visible: false }))];
  if (places.length === 0 && others.length === 0) {
    if (relation) source.unrelate(sheetPath, ({ id }) => id !== relation.id);
    placeChildren(root, 'legacyDrawing', [], worksheetOrder);
    return;
  }
  const kept = (place: Readonly<{ row: number; column: number; visible: boolean }>): string | undefined =>
    shapes.find(({ note, visible }) => note === `${place.row},${place.column}` && visible === place.visible)?.xml;
  const used = shapes.flatMap(({ xml }) => Number(/id="_x0000_s(\d+)"/.exec(xml)?.[1] ?? 0));
  let number = Math.max(1024, ...used);
  const notes = places.map((place) => kept(place) ?? noteShape(place, (number += 1)));
  const firstShape = old.search(/<v:shape[\s>]/);
  const head = old === '' ? drawingStart : old.slice(0, firstShape < 0 ? old.lastIndexOf('</xml>') : firstShape);
  const path = relation?.target ?? source.freePath('xl/drawings/vmlDrawing#.vml');
  source.setDefault('vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  source.write(path, `${head}${[...others.map(({ xml }) => xml), ...notes].join('')}</xml>`);
  if (!relation) {
    const id = source.relate(sheetPath, 'vmlDrawing', path);
    placeChildren(root, 'legacyDrawing', [element('legacyDrawing', { 'xmlns:r': relationshipNamespace, 'r:id': id })], worksheetOrder);
  }
}

function noteShape({ row, column, visible }: Readonly<{ row: number; column: number; visible: boolean }>, number: number): string {
  const anchor = `${column + 1}, 15, ${Math.max(0, row - 1)}, 10, ${column + 3}, 31, ${Math.max(0, row - 1) + 4}, 9`;
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;width:144pt;height:79pt;z-index:1;visibility:${visible ? 'visible' : 'hidden'}" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column>${visible ? '<x:Visible/>' : ''}</x:ClientData></v:shape>`
  );
}
