import { columnCount, intersection, rowCount } from '../../../src/xlsx/model/area';
import { formatAddress } from '../../../src/xlsx/model/address';
import type { ExcelSession } from './excelSession';
import { nullObject, type HostObject } from '../wire/hostObject';
import { define, type Wrap } from './define';
import { found } from '../wire/found';
import { integer, rangeArgument } from './args';
import { conditionalFormatsObject } from './conditionalFormat';
import { dataValidationObject } from './dataValidation';
import { clear } from '../edits/clear';
import { rangeObject } from './range';
import { rangeFormatObject } from './rangeFormat';
import { worksheetObject } from './worksheet';
import type { AreasTarget } from '../book/areasTarget';

const address = ({ sheet, areas }: AreasTarget): string => areas.map((area) => formatAddress(area, { sheet: sheet.name })).join(',');

const crossing = ({ sheet, areas }: AreasTarget, other: unknown, session: ExcelSession): HostObject => {
  const { sheet: its, area } = rangeArgument(other, session.book.workbook, sheet);
  const parts = its === sheet ? areas.flatMap((each) => intersection(each, area) ?? []) : [];
  return parts.length > 0 ? rangeAreasObject({ sheet, areas: parts }, session) : nullObject;
};

const rangesObject: Wrap<AreasTarget> = define<AreasTarget>({
  name: 'RangeCollection',
  items: ({ sheet, areas }, session) => areas.map((area) => rangeObject({ sheet, area }, session)),
  reads: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, [index], session) => rangeObject({ sheet, area: found(areas[integer(index, 'index')], 'area') }, session),
  },
});

export const rangeAreasObject: Wrap<AreasTarget> = define<AreasTarget>({
  name: 'RangeAreas',
  scalars: {
    Address: { get: address },
    AddressLocal: { get: address },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0) },
  },
  objects: {
    Worksheet: ({ sheet }, session) => worksheetObject(sheet, session),
    Areas: rangesObject,
    Format: (target, session) => rangeFormatObject(target, session),
    DataValidation: (target, session) => dataValidationObject(target, session),
    ConditionalFormats: (target, session) => conditionalFormatsObject(target, session),
  },
  reads: {
    GetIntersection: (target, [other], session) => {
      const both = crossing(target, other, session);
      return found(both.isNull ? null : both, 'the areas do not overlap');
    },
    GetIntersectionOrNullObject: (target, [other], session) => crossing(target, other, session),
  },
  writes: {
    Clear: ({ sheet, areas }, [applyTo], { book }) => {
      for (const area of areas) clear(book, sheet, area, applyTo);
      return null;
    },
  },
});
