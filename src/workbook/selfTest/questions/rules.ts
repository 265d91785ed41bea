import type { MachineQuestion } from '../question';
import { scratchTable } from './scratchTable';

const guidance = ['src/workbook/sheets/guidance.ts', 'src/workbook/sheets/guidanceRules.ts'] as const;
const marks = ['src/workbook/sheets/marks.ts'] as const;

export const validation: readonly MachineQuestion[] = [
  {
    id: 'validation-none',
    kind: 'validation',
    sure: 'documented',
    source: 'Office.js reference, DataValidation.type',
    expected: ['None'],
    restsOn: guidance,
    ask: async ({ range, sync }) => {
      const rule = range(0, 0, 2, 1).dataValidation.load('type');
      await sync();
      return rule.type;
    },
  },
  {
    id: 'validation-mixed',
    kind: 'validation',
    sure: 'documented',
    source: 'Office.js reference, DataValidation.type: Inconsistent or MixedCriteria where cells differ',
    expected: ['Inconsistent', 'MixedCriteria'],
    restsOn: guidance,
    ask: async ({ range, sync }) => {
      range(0, 0).dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      const rule = range(0, 0, 2, 1).dataValidation.load('type');
      await sync();
      return rule.type;
    },
  },
  {
    id: 'validation-commas',
    kind: 'validation',
    sure: 'reported',
    source: '#2128: choices in the rule itself are separated by commas whatever the settings',
    expected: ['a,b'],
    restsOn: guidance,
    ask: async ({ range, sync }) => {
      const cell = range(0, 0).dataValidation;
      cell.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      cell.load('rule');
      await sync();
      return String(cell.rule.list?.source);
    },
  },
  {
    id: 'validation-structured',
    kind: 'validation',
    sure: 'documented',
    source: 'MS-XLSB 2.5.98.8: no structured reference; the code is assumed',
    expected: ['InvalidArgument'],
    restsOn: ['src/workbook/sheets/listNames.ts'],
    ask: async (asked) => {
      const { range, named, sync, answer } = asked;
      scratchTable(asked, [['Naam'], ['a']]);
      await sync();
      range(0, 2).dataValidation.rule = { list: { inCellDropDown: true, source: `=${named('tabel')}[Naam]` } };
      return answer();
    },
  },
  {
    id: 'validation-blanks',
    kind: 'validation',
    sure: 'assumed',
    source: "VBA's Validation.IgnoreBlank fails where there is no rule",
    expected: ['taken', 'InvalidOperation', 'InvalidArgument', 'GeneralException'],
    restsOn: guidance,
    ask: async ({ range, answer }) => {
      range(0, 0).dataValidation.ignoreBlanks = true;
      return answer();
    },
  },
  {
    id: 'validation-long-prompt',
    kind: 'validation',
    sure: 'documented',
    source: 'MS-XLSX 18.3.1.32: a prompt has at most 255 characters; the code is assumed',
    expected: ['InvalidArgument'],
    restsOn: guidance,
    ask: async ({ range, answer }) => {
      const cell = range(0, 0).dataValidation;
      cell.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      cell.prompt = { showPrompt: true, title: 'Strippenkaart', message: 'x'.repeat(300) };
      return answer();
    },
  },
];

export const formats: readonly MachineQuestion[] = [
  {
    id: 'format-language',
    kind: 'formats',
    sure: 'assumed',
    source: 'nobody says so; names are reported to come in the language of the user, #2834',
    expected: ['en', 'own'],
    restsOn: marks,
    ask: async ({ range, sync }) => {
      const format = range(0, 0).conditionalFormats.add('Custom');
      format.custom.rule.formula = '=LEN("Strippenkaart")>1.5';
      format.custom.rule.load('formula');
      await sync();
      return format.custom.rule.formula.includes('LEN(') && format.custom.rule.formula.includes('1.5') ? 'en' : 'own';
    },
  },
  {
    id: 'format-constant',
    kind: 'formats',
    sure: 'assumed',
    source: "a text in a formula is nobody's language: our marks are known by one",
    expected: ['kept'],
    restsOn: marks,
    ask: async ({ range, sync }) => {
      const format = range(0, 0).conditionalFormats.add('Custom');
      format.custom.rule.formula = '=LEN("Strippenkaart")>1.5';
      format.custom.rule.load('formula');
      await sync();
      return format.custom.rule.formula.includes('"Strippenkaart"') ? 'kept' : 'lost';
    },
  },
  {
    id: 'format-first',
    kind: 'formats',
    sure: 'assumed',
    source: 'as the dialogue of Excel does: a new rule comes first',
    expected: ['first', 'last'],
    restsOn: marks,
    ask: async ({ range, sync }) => {
      const older = range(0, 0).conditionalFormats.add('Custom');
      older.custom.rule.formula = '=TRUE';
      const newer = range(0, 0).conditionalFormats.add('Custom');
      newer.custom.rule.formula = '=FALSE';
      older.load('priority');
      newer.load('priority');
      await sync();
      return newer.priority < older.priority ? 'first' : 'last';
    },
  },
  {
    id: 'format-structured',
    kind: 'formats',
    sure: 'documented',
    source: 'MS-XLSB 2.5.98.6: no structured reference; the code is assumed',
    expected: ['InvalidArgument'],
    restsOn: ['src/workbook/sheets/references.ts'],
    ask: async (asked) => {
      const { range, named, sync, answer } = asked;
      scratchTable(asked, [['Naam'], ['a']]);
      await sync();
      range(1, 0).conditionalFormats.add('Custom').custom.rule.formula = `=COUNTA(${named('tabel')}[Naam])>0`;
      return answer();
    },
  },
];

export const notes: readonly MachineQuestion[] = [
  {
    id: 'notes-there',
    kind: 'notes',
    sure: 'documented',
    source: 'Office.js reference, NoteCollection',
    expected: ['same'],
    restsOn: ['src/workbook/sheets/notes.ts'],
    needs: '1.18',
    ask: async ({ sheet, at, sync }) => {
      sheet.notes.add(at(0, 0).replaceAll('$', ''), 'Strippenkaart');
      await sync();
      const note = sheet.notes.getItem(at(0, 0).replaceAll('$', '')).load('content');
      await sync();
      return note.content === 'Strippenkaart' ? 'same' : 'other';
    },
  },
];

export const merges: readonly MachineQuestion[] = [
  {
    id: 'merged-areas',
    kind: 'merges',
    sure: 'reported',
    source: '#3611 and #1590: areas whose upper left cell lies in the range',
    expected: ['1'],
    restsOn: ['src/workbook/reading/besides.ts'],
    needs: '1.13',
    ask: async ({ range, sync }) => {
      range(0, 0, 1, 2).merge();
      range(0, 3, 3, 1).merge();
      await sync();
      const found = range(0, 0, 1, 3).getMergedAreasOrNullObject().load('areaCount');
      await sync();
      return found.isNullObject ? '0' : String(found.areaCount);
    },
  },
  {
    id: 'merged-cleared',
    kind: 'merges',
    sure: 'assumed',
    source: 'as Home, Clear, Clear All does',
    expected: ['gone'],
    restsOn: ['src/workbook/evaluation/ownSheets.ts'],
    needs: '1.13',
    ask: async ({ range, sync }) => {
      range(0, 0, 1, 2).merge();
      await sync();
      range(0, 0, 1, 2).clear();
      const found = range(0, 0, 1, 2).getMergedAreasOrNullObject().load('areaCount');
      await sync();
      return found.isNullObject ? 'gone' : 'there';
    },
  },
];
