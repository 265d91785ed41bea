import type { Asked, MachineQuestion } from '../question';
import { scratchTable } from './scratchTable';

const codes = ['src/workbook/excel/excelCodes.ts'] as const;

/** Protects the sheet for the time of a question. */
async function whileProtected(asked: Asked, work: () => Promise<string>): Promise<string> {
  const { sheet, sync } = asked;
  sheet.protection.protect({});
  await sync();
  try {
    return await work();
  } finally {
    sheet.protection.unprotect();
    await sync();
  }
}

export const errors: readonly MachineQuestion[] = [
  {
    id: 'sheet-missing',
    kind: 'errors',
    sure: 'documented',
    source: 'Microsoft, "Using the application-specific API model": getItem() of a sheet that is not there throws ItemNotFound',
    expected: ['ItemNotFound'],
    restsOn: codes,
    ask: async ({ context, named, answer }) => {
      context.workbook.worksheets.getItem(named('nergens')).load('name');
      return answer();
    },
  },
  {
    id: 'sheet-taken',
    kind: 'errors',
    sure: 'assumed',
    source: 'nobody says which code',
    expected: ['ItemAlreadyExists', 'InvalidArgument'],
    restsOn: codes,
    ask: async ({ context, sheetName, answer }) => {
      context.workbook.worksheets.add(sheetName);
      return answer();
    },
  },
  {
    id: 'wrong-shape',
    kind: 'errors',
    sure: 'assumed',
    source: 'Microsoft, "Application-specific API error handling" has the code, and does not say of what',
    expected: ['InvalidArgument'],
    restsOn: codes,
    ask: async ({ range, answer }) => {
      range(0, 0, 1, 2).values = [[1, 2, 3]];
      return answer();
    },
  },
  {
    id: 'batch-keeps',
    kind: 'errors',
    sure: 'assumed',
    source: "no page of Microsoft's says so; the statements that an error names (debugInfo) are carried out one by one",
    expected: ['earlier'],
    restsOn: ['src/workbook/writer/commit.ts', 'src/workbook/excel/run.ts'],
    ask: async ({ context, range, named, sync, answer }) => {
      range(0, 0).values = [[7]];
      context.workbook.worksheets.getItem(named('nergens')).visibility = 'Hidden';
      range(1, 0).values = [[8]];
      await answer();
      const cells = range(0, 0, 2, 1).load('values');
      await sync();
      const [first, second] = cells.values.map((row) => row[0] as unknown);
      return first === 7 ? (second === 8 ? 'all' : 'earlier') : 'nothing';
    },
  },
  {
    id: 'hidden-activate',
    kind: 'errors',
    sure: 'assumed',
    source: 'nobody says so; a hidden sheet is made visible before it is put in front',
    expected: ['InvalidOperation', 'InvalidArgument', 'GeneralException', 'taken'],
    restsOn: ['src/workbook/excel/goTo.ts'],
    ask: async ({ sheet, sync, answer }) => {
      sheet.visibility = 'Hidden';
      await sync();
      sheet.activate();
      const code = await answer();
      sheet.visibility = 'Visible';
      await sync();
      return code;
    },
  },
  {
    id: 'ranges-comma',
    kind: 'errors',
    sure: 'reported',
    source: '#1167 and #1985: Excel for Windows wants the separator of the user',
    expected: ['taken', 'InvalidArgument'],
    restsOn: ['src/workbook/excel/listSeparator.ts'],
    ask: async ({ sheet, at, answer }) => {
      // Asked on purpose: whether it is refused is the question.
      // eslint-disable-next-line no-restricted-syntax
      sheet.getRanges(`${at(0, 0)},${at(2, 2)}`.replaceAll('$', '')).load('address');
      return answer();
    },
  },
  {
    id: 'null-object',
    kind: 'errors',
    sure: 'documented',
    source: 'Microsoft, "*OrNullObject methods and properties"',
    expected: ['null taken'],
    restsOn: ['src/workbook/writer/ownSheet.ts'],
    ask: async ({ context, named, answer }) => {
      const nobody = context.workbook.worksheets.getItemOrNullObject(named('nergens')).load('name');
      const code = await answer();
      return `${nobody.isNullObject ? 'null' : 'some'} ${code}`;
    },
  },
];

export const protection: readonly MachineQuestion[] = [
  {
    id: 'protected-write',
    kind: 'protection',
    sure: 'assumed',
    source: '#6784 has the code of protecting a protected sheet; of writing on one nobody says which',
    expected: ['AccessDenied'],
    restsOn: codes,
    ask: async (asked) =>
      whileProtected(asked, async () => {
        asked.range(0, 0).values = [[1]];
        return asked.answer();
      }),
  },
  {
    id: 'protected-unlocked',
    kind: 'protection',
    sure: 'documented',
    source: 'Office.js reference, FormatProtection.locked',
    expected: ['taken'],
    restsOn: ['src/workbook/writer/commitCells.ts'],
    ask: async (asked) => {
      asked.range(0, 0).format.protection.locked = false;
      await asked.sync();
      return whileProtected(asked, async () => {
        asked.range(0, 0).values = [[1]];
        return asked.answer();
      });
    },
  },
  {
    id: 'protected-resize',
    kind: 'protection',
    sure: 'reported',
    source: '#2135 of sorting and filtering in such a table',
    expected: ['AccessDenied', 'taken'],
    restsOn: ['src/workbook/writer/tableWrite.ts'],
    needs: '1.13',
    ask: async (asked) => {
      const { range, sync } = asked;
      range(0, 0, 4, 1).format.protection.locked = false;
      const table = scratchTable(asked, [['Naam'], ['a']]);
      await sync();
      return whileProtected(asked, async () => {
        table.resize(range(0, 0, 3, 1));
        return asked.answer();
      });
    },
  },
  {
    id: 'protected-special',
    kind: 'protection',
    sure: 'assumed',
    source: "VBA's Range.SpecialCells refuses a protected sheet: there formulas are read whole",
    expected: ['AccessDenied', 'taken', 'GeneralException', 'InvalidOperation'],
    restsOn: ['src/workbook/reading/readBlocks.ts'],
    ask: async (asked) => {
      asked.range(0, 0).formulas = [['=1+1']];
      await asked.sync();
      return whileProtected(asked, async () => {
        asked.range(0, 0, 2, 1).getSpecialCellsOrNullObject('Formulas').load('address');
        return asked.answer();
      });
    },
  },
];

/** Over five million bytes on the wire, in a few cells: a cell holds 32,767 characters. */
const heavyCells = 165;
const heavyText = 'x'.repeat(32_000);

export const requests: readonly MachineQuestion[] = [
  {
    id: 'big-request',
    kind: 'requests',
    sure: 'documented',
    source: 'Microsoft, "Resource limits and performance optimization": 5 MB on the web',
    expected: ['RequestPayloadSizeLimitExceeded', 'taken'],
    restsOn: ['src/workbook/excel/writeInBlocks.ts'],
    ask: async ({ range, sync, answer }) => {
      range(0, 0, 1, heavyCells).values = [Array<string>(heavyCells).fill(heavyText)];
      const code = await answer();
      if (code === 'taken') range(0, 0, 1, heavyCells).clear();
      await sync();
      return code;
    },
  },
  {
    id: 'middling-request',
    kind: 'requests',
    sure: 'documented',
    source: 'Microsoft, "Resource limits and performance optimization": under 5 MB',
    expected: ['taken'],
    restsOn: ['src/workbook/excel/writeInBlocks.ts'],
    ask: async ({ range, sync, answer }) => {
      range(0, 0, 1, 50).values = [Array<string>(50).fill(heavyText)];
      const code = await answer();
      range(0, 0, 1, 50).clear();
      await sync();
      return code;
    },
  },
  {
    id: 'setting-back',
    kind: 'requests',
    sure: 'documented',
    source: 'Office.js reference, SettingCollection',
    expected: ['same'],
    restsOn: ['src/workbook/records/keep.ts'],
    ask: async ({ context, named, sync }) => {
      context.workbook.settings.add(named('instelling'), 'é"ë');
      await sync();
      const setting = context.workbook.settings.getItemOrNullObject(named('instelling')).load('value');
      await sync();
      const same = !setting.isNullObject && setting.value === 'é"ë';
      if (!setting.isNullObject) setting.delete();
      await sync();
      return same ? 'same' : 'other';
    },
  },
];
