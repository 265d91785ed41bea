import { pivotCaptions } from '../../pivot/captions';
import type { PivotData } from '../../../src/xlsx/model/workbook';
import { fieldNames, isNumeric } from '../book/pivots';
import type { ExcelSession } from './excelSession';
import { HostError, notImplemented } from '../wire/errors';
import { isHostObject, type HostObject } from '../wire/hostObject';
import { define, type Wrap } from './define';
import { found, orNull } from '../wire/found';
import { integer, oneOf, text } from './args';
import { currentPivot, editPivot, type PivotTarget } from './pivotTable';

type Axis = 'rows' | 'columns' | 'filters';

interface AxisTarget extends PivotTarget {
  readonly axis: Axis;
}

interface FieldTarget extends PivotTarget {
  readonly field: string;
}

interface LineTarget extends AxisTarget {
  readonly field: string;
}

interface DataTarget extends PivotTarget {
  readonly data: PivotData;
}

/** A field of the source. */
const hierarchyObject: Wrap<FieldTarget> = define<FieldTarget>({
  name: 'PivotHierarchy',
  identity: ({ field }) => ({ Id: field }),
  scalars: { Id: { get: ({ field }) => field }, Name: { get: ({ field }) => field } },
});

const findField = (target: PivotTarget, name: unknown, { book }: ExcelSession): string | undefined =>
  fieldNames(book.workbook, currentPivot(target)).find((field) => field.toLowerCase() === text(name, 'name').toLowerCase());

export const hierarchiesObject: Wrap<PivotTarget> = define<PivotTarget>({
  name: 'PivotHierarchyCollection',
  items: (target, session) =>
    fieldNames(session.book.workbook, currentPivot(target)).map((field) => hierarchyObject({ ...target, field }, session)),
  item: (target, [name], session) => hierarchyObject({ ...target, field: found(findField(target, name, session), String(name)) }, session),
  reads: {
    GetCount: (target, _args, { book }) => fieldNames(book.workbook, currentPivot(target)).length,
    GetItemOrNullObject: (target, [name], session) =>
      orNull(findField(target, name, session), (field) => hierarchyObject({ ...target, field }, session)),
  },
});

const argument = (value: unknown, className: string): { readonly field: string } => {
  if (!isHostObject(value) || value.className !== className) throw new HostError('InvalidArgument', `A ${className} is needed here.`);
  return value.target as { readonly field: string };
};

const findLine = (target: AxisTarget, name: unknown): string | undefined =>
  currentPivot(target)[target.axis].find((field) => field.toLowerCase() === text(name, 'name').toLowerCase());

/** Rows, columns and filters have the same shape; a field stands on one axis at a time. */
function axisCollection(collection: string, className: string): Wrap<AxisTarget> {
  const lineObject: Wrap<LineTarget> = define<LineTarget>({
    name: className,
    identity: ({ field }) => ({ Id: field }),
    scalars: {
      Id: { get: ({ field }) => field },
      Name: {
        get: ({ field }) => field,
        set: () => {
          throw notImplemented(className, 'name (set)');
        },
      },
      Position: {
        get: (target) => currentPivot(target)[target.axis].indexOf(target.field),
        set: (target, value, session) => {
          const pivot = editPivot(target, session);
          const others = pivot[target.axis].filter((field) => field !== target.field);
          others.splice(integer(value, 'position'), 0, target.field);
          pivot[target.axis] = others;
        },
      },
    },
  });
  return define<AxisTarget>({
    name: collection,
    items: (target, session) => currentPivot(target)[target.axis].map((field) => lineObject({ ...target, field }, session)),
    item: (target, [name], session) => lineObject({ ...target, field: found(findLine(target, name), String(name)) }, session),
    reads: {
      GetCount: (target) => currentPivot(target)[target.axis].length,
      GetItemOrNullObject: (target, [name], session) =>
        orNull(findLine(target, name), (field) => lineObject({ ...target, field }, session)),
    },
    writes: {
      Add: (target, [hierarchy], session) => {
        const { field } = argument(hierarchy, 'PivotHierarchy');
        const pivot = editPivot(target, session);
        for (const axis of ['rows', 'columns', 'filters'] as const) pivot[axis] = pivot[axis].filter((each) => each !== field);
        pivot[target.axis] = [...pivot[target.axis], field];
        return lineObject({ ...target, field }, session);
      },
      Remove: (target, [hierarchy], session) => {
        const { field } = argument(hierarchy, className);
        const pivot = editPivot(target, session);
        pivot[target.axis] = pivot[target.axis].filter((each) => each !== field);
        return null;
      },
    },
  });
}

export const lineHierarchiesObject = axisCollection('RowColumnPivotHierarchyCollection', 'RowColumnPivotHierarchy');
export const filterHierarchiesObject = axisCollection('FilterPivotHierarchyCollection', 'FilterPivotHierarchy');

const summaries = [
  'Automatic',
  'Sum',
  'Count',
  'Average',
  'Max',
  'Min',
  'Product',
  'CountNumbers',
  'StandardDeviation',
  'StandardDeviationP',
  'Variance',
  'VarianceP',
] as const;

/** A data field is named by what it does ("Som van Strippen") until it gets a name of its own. */
const nameOf = ({ data }: DataTarget, { book }: ExcelSession): string =>
  data.name === '' ? pivotCaptions[book.language].data[data.summarizeBy](data.field) : data.name;

const dataHierarchyObject: Wrap<DataTarget> = define<DataTarget>({
  name: 'DataPivotHierarchy',
  identity: ({ data }) => ({ Id: data.name === '' ? data.field : data.name }),
  scalars: {
    Id: { get: ({ data }) => (data.name === '' ? data.field : data.name) },
    Name: {
      get: nameOf,
      set: (target, value, session) => {
        const name = text(value, 'name');
        if (fieldNames(session.book.workbook, currentPivot(target)).includes(name))
          throw new HostError('InvalidArgument', `A field of the source is called "${name}" already.`);
        editPivot(target, session);
        target.data.name = name;
      },
    },
    SummarizeBy: {
      get: ({ data }) => data.summarizeBy,
      set: (target, value, session) => {
        editPivot(target, session);
        target.data.summarizeBy = oneOf(value, summaries, 'summarizeBy');
      },
    },
    Position: { get: (target) => currentPivot(target).data.indexOf(target.data) },
  },
});

const findData = (target: PivotTarget, name: unknown, session: ExcelSession): PivotData | undefined => {
  const folded = text(name, 'name').toLowerCase();
  const { data } = currentPivot(target);
  return (
    data.find((each) => nameOf({ ...target, data: each }, session).toLowerCase() === folded) ??
    data.find((each) => each.field.toLowerCase() === folded)
  );
};

function addData(target: PivotTarget, hierarchy: unknown, session: ExcelSession): HostObject {
  const { field } = argument(hierarchy, 'PivotHierarchy');
  const pivot = editPivot(target, session);
  const data: PivotData = { name: '', field, summarizeBy: isNumeric(session.book.workbook, pivot, field) ? 'Sum' : 'Count' };
  pivot.data = [...pivot.data, data];
  return dataHierarchyObject({ ...target, data }, session);
}

export const dataHierarchiesObject: Wrap<PivotTarget> = define<PivotTarget>({
  name: 'DataPivotHierarchyCollection',
  items: (target, session) => currentPivot(target).data.map((data) => dataHierarchyObject({ ...target, data }, session)),
  item: (target, [name], session) =>
    dataHierarchyObject({ ...target, data: found(findData(target, name, session), String(name)) }, session),
  reads: {
    GetCount: (target) => currentPivot(target).data.length,
    GetItemOrNullObject: (target, [name], session) =>
      orNull(findData(target, name, session), (data) => dataHierarchyObject({ ...target, data }, session)),
  },
  writes: {
    Add: (target, [hierarchy], session) => addData(target, hierarchy, session),
    Remove: (target, [hierarchy], session) => {
      if (!isHostObject(hierarchy) || hierarchy.className !== 'DataPivotHierarchy')
        throw new HostError('InvalidArgument', 'A data hierarchy is needed here.');
      const { data } = hierarchy.target as DataTarget;
      const pivot = editPivot(target, session);
      pivot.data = pivot.data.filter((each) => each !== data);
      return null;
    },
  },
});
