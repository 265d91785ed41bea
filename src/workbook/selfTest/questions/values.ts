import type { Asked, MachineQuestion } from '../question';

const safeText = ['src/workbook/excel/safeText.ts'] as const;
const usLocale = '#1559: "the APIs use USA locale by default", by Microsoft';
const reference = 'Office.js reference, Range.values';

/** What a written value has become. */
async function kept({ range, sync }: Asked, value: string | number, format?: string): Promise<unknown> {
  const cell = range(0, 0);
  if (format !== undefined) cell.numberFormat = [[format]];
  cell.values = [[value]];
  cell.load('values');
  await sync();
  return cell.values[0]?.[0];
}

const kindOf = (value: unknown): string => (typeof value === 'number' ? 'number' : typeof value === 'string' ? 'text' : typeof value);

const becomes = (
  id: MachineQuestion['id'],
  text: string,
  expected: 'number' | 'text',
  sure: MachineQuestion['sure'],
  source: string,
): MachineQuestion => ({
  id,
  kind: 'values',
  sure,
  source,
  expected: [expected],
  restsOn: safeText,
  ask: async (asked) => kindOf(await kept(asked, text)),
});

export const values: readonly MachineQuestion[] = [
  becomes('text-number', '12', 'number', 'reported', usLocale),
  becomes('text-point', '1.5', 'number', 'reported', usLocale),
  becomes('text-comma', '1,5', 'text', 'assumed', usLocale),
  becomes('text-iso', '2024-01-31', 'number', 'documented', `${reference}: "a locale-neutral format like ISO (YYYY-MM-DD)" becomes a date`),
  becomes('text-dutch-date', '31-12-2026', 'text', 'documented', `${reference}: "19-8-2025" in nl-NL is stored as text`),
  becomes('text-us-date', '1/31/2026', 'number', 'reported', usLocale),
  becomes('text-percent', '12%', 'number', 'assumed', usLocale),
  becomes('text-code', 'E-001', 'text', 'assumed', 'nobody says so'),
  becomes('text-power', '1e5', 'number', 'assumed', 'nobody says so'),
  {
    id: 'apostrophe',
    kind: 'values',
    sure: 'reported',
    source: '#6687: what is read back has no apostrophe; that it keeps text text is as typing does',
    expected: ['12'],
    restsOn: safeText,
    ask: async (asked) => {
      const value = await kept(asked, "'12");
      return typeof value === 'string' ? value : kindOf(value);
    },
  },
  {
    id: 'plus',
    kind: 'values',
    sure: 'assumed',
    source: `${reference}: what begins with a plus is taken for a formula; that one which is none is refused is assumed`,
    expected: ['InvalidArgument'],
    restsOn: safeText,
    ask: async ({ range, answer }) => {
      range(0, 0).values = [['+31 592 365']];
      return answer();
    },
  },
  {
    id: 'text-format',
    kind: 'values',
    sure: 'assumed',
    source: 'as typing does in a cell with the format "@"',
    expected: ['text'],
    restsOn: safeText,
    ask: async (asked) => kindOf(await kept(asked, 12, '@')),
  },
  {
    id: 'null-leaves',
    kind: 'values',
    sure: 'documented',
    source: 'Microsoft, "Blank and null values in Excel add-ins": null in an array leaves a cell unchanged',
    expected: ['left'],
    restsOn: ['src/workbook/writer/tableWrite.ts'],
    ask: async ({ range, sync }) => {
      range(0, 0).values = [[7]];
      await sync();
      const both = range(0, 0, 1, 2);
      both.values = [[null, 8]];
      both.load('values');
      await sync();
      return both.values[0]?.[0] === 7 && both.values[0][1] === 8 ? 'left' : 'changed';
    },
  },
  {
    id: 'error-words',
    kind: 'values',
    sure: 'assumed',
    source: 'question 12 for a person: words of errors in the language of the user, or not',
    expected: ['#N/A'],
    restsOn: ['src/domain/contract/cell.ts'],
    ask: async ({ range, sync }) => {
      const cell = range(0, 0);
      cell.formulas = [['=NA()']];
      cell.load('values');
      await sync();
      return String(cell.values[0]?.[0]);
    },
  },
  {
    id: 'dates-from',
    kind: 'values',
    sure: 'documented',
    source: 'Microsoft, "Date systems in Excel": 1900, or 1904 where the workbook says so',
    expected: ['1900'],
    restsOn: ['src/workbook/reading/conditions.ts'],
    ask: async ({ range, sync }) => {
      const cell = range(0, 0);
      cell.formulas = [['=DATE(2026,1,1)+0']];
      cell.numberFormat = [['General']];
      cell.load('values');
      await sync();
      return cell.values[0]?.[0] === 46023 ? '1900' : cell.values[0]?.[0] === 44561 ? '1904' : String(cell.values[0]?.[0]);
    },
  },
];
