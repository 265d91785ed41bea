import { documentSetting } from '../book/documentSetting';
import type { Workbook } from '../../../src/xlsx/model/workbook';
import { define, type Wrap } from './define';
import { found, orNull } from '../wire/found';
import { text } from './args';

interface SettingTarget {
  readonly workbook: Workbook;
  readonly key: string;
}

const settingObject: Wrap<SettingTarget> = define<SettingTarget>({
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    _Id: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value, { book }) => {
        workbook.settings.set(key, value);
        book.raise('SettingsChanged', null, {});
      },
    },
  },
  writes: {
    Delete: ({ workbook, key }, _args, { book }) => {
      found(workbook.settings.delete(key) || null, key);
      book.raise('SettingsChanged', null, {});
      return null;
    },
  },
});

const keysOf = ({ settings }: Workbook): string[] => [...settings.keys()].filter((key) => !key.startsWith(documentSetting));

/** Keys differ by their capitals, as in Excel. */
export const settingsObject: Wrap<Workbook> = define<Workbook>({
  name: 'SettingCollection',
  items: (workbook, session) => keysOf(workbook).map((key) => settingObject({ workbook, key }, session)),
  item: (workbook, [key], session) =>
    settingObject({ workbook, key: found(workbook.settings.has(text(key, 'key')) ? text(key, 'key') : null, String(key)) }, session),
  reads: {
    GetCount: (workbook) => keysOf(workbook).length,
    GetItemOrNullObject: (workbook, [key], session) =>
      orNull(workbook.settings.has(text(key, 'key')) ? text(key, 'key') : null, (its) => settingObject({ workbook, key: its }, session)),
  },
  writes: {
    Add: (workbook, [key, value], session) => {
      workbook.settings.set(text(key, 'key'), value ?? null);
      session.book.raise('SettingsChanged', null, {});
      return settingObject({ workbook, key: text(key, 'key') }, session);
    },
  },
});
