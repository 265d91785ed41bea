import type { Workbook } from '../../../src/xlsx/model/workbook';
import { HostError } from '../wire/errors';
import { define, type Wrap } from './define';
import { found, orNull } from '../wire/found';
import { text } from './args';

interface PropertyTarget {
  readonly workbook: Workbook;
  readonly key: string;
}

type Value = string | number | boolean;

function propertyValue(value: unknown): Value {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
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
      set: ({ workbook, key }, value) => void workbook.customProperties.set(key, propertyValue(value)),
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
      const its = find(workbook, key) ?? text(key, 'key');
      workbook.customProperties.set(its, propertyValue(value));
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
