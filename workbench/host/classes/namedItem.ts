import { formatAddress } from '../../../src/xlsx/model/address';
import { joined, tokens } from '../../../src/xlsx/formulas/tokens';
import type { DefinedName, Sheet, Workbook } from '../../../src/xlsx/model/workbook';
import type { ExcelSession } from './excelSession';
import { assertNameComment } from '../edits/limits';
import { isName } from '../edits/nameText';
import { HostError } from '../wire/errors';
import { isHostObject, nullObject, type HostObject } from '../wire/hostObject';
import { define, type Wrap } from './define';
import { found, orNull } from '../wire/found';
import { text, truth } from './args';
import { findRange } from '../book/findRange';
import { inOwnLanguage } from '../book/ownLanguage';
import { rangeObject } from './range';
import type { RangeTarget } from '../book/rangeTarget';
import { worksheetOrNull } from './worksheet';

/** Names of a sheet, or with null of the workbook. */
interface NamesTarget {
  readonly sheet: Sheet | null;
}

interface NameTarget extends NamesTarget {
  readonly name: string;
}

const list = ({ sheet }: NamesTarget, workbook: Workbook): DefinedName[] => sheet?.names ?? workbook.names;
const find = (target: NamesTarget, workbook: Workbook, name: unknown): DefinedName | undefined =>
  named(list(target, workbook), text(name, 'name').toLowerCase());

/** Where a name stood when its list was last looked through: old workbooks hold tens of thousands. Only a help: what is found is compared again. */
const places = new WeakMap<readonly DefinedName[], Map<string, number>>();

function named(names: readonly DefinedName[], wanted: string): DefinedName | undefined {
  const known = names[places.get(names)?.get(wanted) ?? -1];
  if (known?.name.toLowerCase() === wanted) return known;
  const at = names.findIndex((each) => each.name.toLowerCase() === wanted);
  if (at >= 0) places.set(names, new Map(names.map(({ name }, place) => [name.toLowerCase(), place] as const).reverse()));
  return names[at];
}

const current = (target: NameTarget, { book }: ExcelSession): DefinedName => found(find(target, book.workbook, target.name), target.name);

const replace = (target: NameTarget, session: ExcelSession, change: Partial<DefinedName>): void =>
  void Object.assign(current(target, session), change);
const range = (target: NameTarget, session: ExcelSession): RangeTarget | null =>
  findRange(session.book.workbook, current(target, session).formula, target.sheet);

/** Excel's NamedItemType of what the name stands for. */
function typeOf(target: NameTarget, session: ExcelSession): string {
  if (range(target, session)) return 'Range';
  const constant = current(target, session).formula.slice(1);
  if (/^-?\d+$/.test(constant)) return 'Integer';
  if (/^-?\d*\.\d+$/.test(constant)) return 'Double';
  if (/^"/.test(constant)) return 'String';
  return /^(true|false)$/i.test(constant) ? 'Boolean' : 'Error';
}

function valueOf(target: NameTarget, session: ExcelSession): unknown {
  const where = range(target, session);
  if (where) return formatAddress(where.area, { sheet: where.sheet.name });
  const constant = current(target, session).formula.slice(1);
  const type = typeOf(target, session);
  return type === 'Integer' || type === 'Double'
    ? Number(constant)
    : type === 'String'
      ? constant.slice(1, -1).replaceAll('""', '"')
      : type === 'Boolean'
        ? constant.toLowerCase() === 'true'
        : '#NAME?';
}

const nameObject: Wrap<NameTarget> = define<NameTarget>({
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    Name: { get: (target, session) => current(target, session).name },
    _Id: { get: ({ name }) => name },
    Scope: { get: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook') },
    Type: { get: typeOf },
    Value: { get: valueOf },
    Formula: {
      get: (target, session) => inOwnLanguage(session.book, 'nameFormulas', current(target, session).formula),
      set: (target, value, session) => {
        replace(target, session, { formula: asFormula(text(value, 'formula')) });
        session.book.structureChanged();
      },
    },
    Visible: {
      get: (target, session) => current(target, session).visible,
      set: (target, value, session) => replace(target, session, { visible: truth(value, 'visible') }),
    },
    Comment: {
      get: (target, session) => current(target, session).comment,
      set: (target, value, session) => replace(target, session, { comment: assertNameComment(text(value, 'comment')) }),
    },
  },
  objects: {
    Worksheet: ({ sheet }, session) => found(sheet ? worksheetOrNull(sheet, session) : null, 'the sheet of a name'),
    WorksheetOrNullObject: ({ sheet }, session) => worksheetOrNull(sheet, session),
  },
  reads: {
    GetRange: (target, _args, session) => rangeObject(found(range(target, session), target.name), session),
    GetRangeOrNullObject: (target, _args, session) => orNull(range(target, session), (each) => rangeObject(each, session)),
  },
  writes: {
    Delete: (target, _args, session) => {
      const { workbook } = session.book;
      const gone = current(target, session);
      const rest = list(target, workbook).filter((each) => each !== gone);
      if (target.sheet) target.sheet.names = rest;
      else workbook.names = rest;
      session.book.structureChanged();
      return null;
    },
  },
});

const asFormula = (value: string): string => (value.startsWith('=') ? value : `="${value.replaceAll('"', '""')}"`);

function add(target: NamesTarget, name: unknown, reference: unknown, comment: unknown, session: ExcelSession): HostObject {
  const { workbook } = session.book;
  const given = text(name, 'name');
  if (!isName(given)) throw new HostError('InvalidArgument', `"${given}" cannot be a name.`);
  const isTable = workbook.sheets.some((sheet) => sheet.tables.some((table) => table.name.toLowerCase() === given.toLowerCase()));
  if (find(target, workbook, given) || isTable) throw new HostError('ItemAlreadyExists', `The name "${given}" exists already.`);
  const to = isHostObject(reference) ? (reference.target as RangeTarget) : null;
  const written = to ? `=${formatAddress(to.area, { sheet: to.sheet.name, absolute: true })}` : asFormula(text(reference, 'reference'));
  const formula = session.book.quirks.fixesNames ? withCells(workbook, written) : written;
  list(target, workbook).push({
    name: given,
    formula,
    visible: true,
    comment: typeof comment === 'string' ? assertNameComment(comment) : '',
  });
  session.book.structureChanged();
  return nameObject({ ...target, name: given }, session);
}

/** Cells for every structured reference. */
const withCells = (workbook: Workbook, formula: string): string =>
  joined(
    tokens(formula).flatMap((token, index, list) => {
      const table = token.kind === 'bracket' ? list[index - 1] : list[index + 1]?.kind === 'bracket' ? token : undefined;
      if (token !== table) return table ? [] : [token];
      const range = findRange(workbook, `${token.text}${list[index + 1]?.text ?? ''}`, null);
      return range ? [{ kind: 'name', text: formatAddress(range.area, { sheet: range.sheet.name, absolute: true }) }] : [token];
    }),
  );

export const namesObject: Wrap<NamesTarget> = define<NamesTarget>({
  name: 'NamedItemCollection',
  items: (target, session) => list(target, session.book.workbook).map(({ name }) => nameObject({ ...target, name }, session)),
  item: (target, [name], session) =>
    nameObject({ ...target, name: found(find(target, session.book.workbook, name), String(name)).name }, session),
  reads: {
    GetCount: (target, _args, { book }) => list(target, book.workbook).length,
    GetItemOrNullObject: (target, [name], session) => {
      const its = find(target, session.book.workbook, name);
      return its ? nameObject({ ...target, name: its.name }, session) : nullObject;
    },
  },
  writes: {
    Add: (target, [name, reference, comment], session) => add(target, name, reference, comment, session),
    AddFormulaLocal: (target, [name, formula, comment], session) => add(target, name, formula, comment, session),
  },
});
