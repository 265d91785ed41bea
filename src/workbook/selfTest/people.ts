/** What a machine cannot ask of Excel: for a person, with steps (the words are in i18n/areas/selfTest). */
export const personIds = [
  'empty-cell',
  'cold-start',
  'marks',
  'new-tables',
  'name-manager',
  'typed-row',
  'colleague',
  'second-check',
  'drop-downs',
  'other-device',
  'evaluation',
  'error-words',
  'skipped-argument',
  'other-workbook',
  'volume-licence',
] as const;
export type PersonId = (typeof personIds)[number];

/** The code that each rests on. */
export const personRestsOn: Readonly<Record<PersonId, readonly string[]>> = {
  'empty-cell': ['src/functions/emptiness.ts'],
  'cold-start': ['src/taskpane/firstScript.ts', 'src/functions/register.ts'],
  marks: ['src/workbook/sheets/marks.ts'],
  'new-tables': ['src/workbook/sheets/create.ts'],
  'name-manager': ['src/workbook/sheets/listNames.ts'],
  'typed-row': ['src/workbook/sheets/rulesBelow.ts'],
  colleague: ['src/workbook/writer/tableWrite.ts'],
  'second-check': ['src/workbook/sheets/marks.ts', 'src/workbook/sheets/overview.ts'],
  'drop-downs': ['src/workbook/sheets/guidance.ts', 'src/workbook/sheets/listNames.ts'],
  'other-device': ['src/workbook/records/keep.ts'],
  evaluation: ['src/workbook/evaluation/buildEvaluation.ts'],
  'error-words': ['src/domain/contract/cell.ts', 'src/workbook/flex/flexFormulas.ts'],
  'skipped-argument': ['src/functions/emptiness.ts'],
  'other-workbook': ['src/workbook/excel/excelCodes.ts'],
  'volume-licence': ['src/taskpane/firstScript.ts'],
};
