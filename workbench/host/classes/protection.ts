import type { Sheet } from '../../../src/xlsx/model/workbook';
import type { Book } from '../book/book';
import { HostError } from '../wire/errors';
import { define, type Wrap } from './define';
import { record } from './args';

const allowances = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

export const worksheetProtectionObject: Wrap<Sheet> = define<Sheet>({
  name: 'WorksheetProtection',
  scalars: {
    Protected: { get: ({ protection }) => protection.protected },
    Options: {
      get: ({ protection }) => ({
        ...Object.fromEntries(allowances.map((name) => [name, protection.options[name] === true])),
        selectionMode: protection.options.selectionMode ?? 'Normal',
      }),
    },
  },
  writes: {
    Protect: (sheet, [options, password], { book }) => {
      if (sheet.protection.protected) throw new HostError('AccessDenied', `The sheet "${sheet.name}" is protected already.`);
      sheet.protection = {
        protected: true,
        options: options === undefined || options === null ? {} : { ...record(options, 'options') },
        ...(typeof password === 'string' && password !== '' ? { password } : {}),
      };
      book.raise('ProtectionChanged', sheet, { worksheetId: sheet.id, isProtected: true });
      return null;
    },
    Unprotect: (sheet, [password], { book }) => {
      if (!sheet.protection.protected) return null;
      if (sheet.protection.password !== undefined && sheet.protection.password !== password)
        throw new HostError('InvalidArgument', 'The password is not correct.');
      sheet.protection = { protected: false, options: {} };
      book.raise('ProtectionChanged', sheet, { worksheetId: sheet.id, isProtected: false });
      return null;
    },
  },
});

/** Whether sheets may be added, renamed and removed: a switch of the host, the model keeps no protection of the workbook. */
export const workbookProtectionObject: Wrap<Book> = define<Book>({
  name: 'WorkbookProtection',
  scalars: { Protected: { get: ({ quirks }) => quirks.structureProtected } },
});
