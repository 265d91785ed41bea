import { parseArea, splitSheet } from '../../../src/xlsx/model/address';
import type { Comment, Sheet, Workbook } from '../../../src/xlsx/model/workbook';
import { assertUnprotected } from '../book/guards';
import { assertComment } from '../edits/limits';
import type { ExcelSession } from './excelSession';
import { HostError } from '../wire/errors';
import { define, type Wrap } from './define';
import { found, orNull } from '../wire/found';
import { integer, rangeArgument, text } from './args';
import { rangeObject } from './range';

/** Comments of a sheet, or with null of the workbook. */
interface CommentsTarget {
  readonly sheet: Sheet | null;
}

interface CommentTarget {
  readonly sheet: Sheet;
  readonly comment: Comment;
}

const all = ({ sheet }: CommentsTarget, workbook: Workbook): CommentTarget[] =>
  (sheet ? [sheet] : workbook.sheets).flatMap((each) => each.comments.map((comment) => ({ sheet: each, comment })));

const commentObject: Wrap<CommentTarget> = define<CommentTarget>({
  name: 'Comment',
  identity: ({ comment }) => ({ Id: comment.id }),
  scalars: {
    Id: { get: ({ comment }) => comment.id },
    Content: {
      get: ({ comment }) => comment.content,
      set: ({ sheet, comment }, value) => {
        assertUnprotected(sheet, 'allowEditObjects');
        comment.content = assertComment(text(value, 'content'));
      },
    },
    AuthorName: { get: ({ comment }) => comment.author },
    CreationDate: { get: ({ comment }) => new Date(comment.created).toISOString() },
    ContentType: { get: () => 'Plain' },
    Resolved: { get: () => false },
  },
  reads: {
    GetLocation: ({ sheet, comment }, _args, session) =>
      rangeObject({ sheet, area: { top: comment.row, left: comment.column, bottom: comment.row, right: comment.column } }, session),
  },
  writes: {
    Delete: ({ sheet, comment }) => {
      assertUnprotected(sheet, 'allowEditObjects');
      sheet.comments = sheet.comments.filter((each) => each !== comment);
      return null;
    },
  },
});

function cellOf({ sheet }: CommentsTarget, address: unknown, session: ExcelSession) {
  if (typeof address === 'string' && sheet === null && splitSheet(address).sheet === null && parseArea(address))
    throw new HostError('InvalidArgument', 'The address must name its sheet.');
  const range = rangeArgument(address, session.book.workbook, sheet);
  if (range.area.top !== range.area.bottom || range.area.left !== range.area.right)
    throw new HostError('InvalidArgument', 'A comment belongs to one cell.');
  return range;
}

const at = (target: CommentsTarget, address: unknown, session: ExcelSession): CommentTarget | undefined => {
  const { sheet, area } = cellOf(target, address, session);
  return all({ sheet }, session.book.workbook).find(({ comment }) => comment.row === area.top && comment.column === area.left);
};

export const commentsObject: Wrap<CommentsTarget> = define<CommentsTarget>({
  name: 'CommentCollection',
  items: (target, session) => all(target, session.book.workbook).map((each) => commentObject(each, session)),
  item: (target, [id], session) =>
    commentObject(
      found(
        all(target, session.book.workbook).find(({ comment }) => comment.id === id),
        String(id),
      ),
      session,
    ),
  reads: {
    GetCount: (target, _args, { book }) => all(target, book.workbook).length,
    GetItemAt: (target, [index], session) =>
      commentObject(found(all(target, session.book.workbook)[integer(index, 'index')], 'comment'), session),
    GetItemByCell: (target, [address], session) => commentObject(found(at(target, address, session), 'comment'), session),
    GetItemOrNullObject: (target, [id], session) =>
      orNull(
        all(target, session.book.workbook).find(({ comment }) => comment.id === id),
        (each) => commentObject(each, session),
      ),
  },
  writes: {
    Add: (target, [address, content], session) => {
      const { sheet, area } = cellOf(target, address, session);
      assertUnprotected(sheet, 'allowEditObjects');
      if (at(target, address, session)) throw new HostError('InvalidArgument', 'The cell has a comment already.');
      const { book } = session;
      const id = `{${book.newId((taken) => all({ sheet: null }, book.workbook).some(({ comment }) => comment.id === `{${taken}}`))}}`;
      const comment = {
        id,
        row: area.top,
        column: area.left,
        author: 'Gebruiker',
        content: assertComment(text(content, 'content')),
        created: book.now(),
      };
      sheet.comments = [...sheet.comments, comment];
      return commentObject({ sheet, comment }, session);
    },
  },
});
