import type { Workbook } from '../../../src/xlsx/model/workbook';
import type { ExcelSession } from './excelSession';
import { HostError } from '../wire/errors';
import { define, type Wrap } from './define';
import { found, orNull } from '../wire/found';
import { text } from './args';

interface PropertyTarget {
  readonly workbook: Workbook;
  readonly key: string;
}

type Value = string | number | boolean;

/** "Limited to 255 characters outside of Excel on the web (larger values are automatically trimmed)": Office.js reference, CustomProperty; its keys alike. */
const trimmed = (value: string, { book }: ExcelSession): string => (book.quirks.platform === 'OfficeOnline' ? value : value.slice(0, 255));

function propertyValue(value: unknown, session: ExcelSession): Value {
  if (typeof value === 'string') return trimmed(value, session);
  if (typeof value !== 'number' && typeof value !== 'boolean')
    throw new HostError('InvalidArgument', 'A property is a text, a number or a truth value.');
  return value;
}

const types = { string: 'String', number: 'Number', boolean: 'Boolean' } as const;

const propertyObject: Wrap<PropertyTarget> = define<PropertyTarget>({
  name: 'CustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => workbook.customProperties.get(key),
      set: ({ workbook, key }, value, session) => void workbook.customProperties.set(key, propertyValue(value, session)),
    },
    Type: { get: ({ workbook, key }) => types[typeof workbook.customProperties.get(key) as keyof typeof types] },
  },
  writes: {
    Delete: ({ workbook, key }) => {
      workbook.customProperties.delete(key);
      return null;
    },
  },
});

const find = ({ customProperties }: Workbook, key: unknown): string | undefined =>
  [...customProperties.keys()].find((each) => each.toLowerCase() === text(key, 'key').toLowerCase());

const customObject: Wrap<Workbook> = define<Workbook>({
  name: 'CustomPropertyCollection',
  items: (workbook, session) => [...workbook.customProperties.keys()].map((key) => propertyObject({ workbook, key }, session)),
  item: (workbook, [key], session) => propertyObject({ workbook, key: found(find(workbook, key), String(key)) }, session),
  reads: {
    GetCount: ({ customProperties }) => customProperties.size,
    GetItemOrNullObject: (workbook, [key], session) =>
      orNull(find(workbook, key), (its) => propertyObject({ workbook, key: its }, session)),
  },
  writes: {
    Add: (workbook, [key, value], session) => {
      const given = trimmed(text(key, 'key'), session);
      const its = find(workbook, given) ?? given;
      workbook.customProperties.set(its, propertyValue(value, session));
      return propertyObject({ workbook, key: its }, session);
    },
    DeleteAll: ({ customProperties }) => {
      customProperties.clear();
      return null;
    },
  },
});

/** Title, author and the like are not in the model: only the custom properties are here. */
export const documentPropertiesObject: Wrap<Workbook> = define<Workbook>({ name: 'DocumentProperties', objects: { Custom: customObject } });
