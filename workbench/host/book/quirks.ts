/** What Excel does one way here and another way there, or in a way nobody is sure of: the host plays either, so that both are tried. */
export interface Quirks {
  /** Which Excel it says to be, by its name in Office.PlatformType. */
  readonly platform: 'PC' | 'Mac' | 'OfficeOnline';
  /** Between the areas of Worksheet.getRanges. Excel for Windows asks for the user's own (OfficeDev/office-js, issues 1167 and 1985). */
  readonly listSeparator: ',' | ';';
  /**
   * Whether values that the add-in writes right below a table make it grow, as Microsoft's page on co-authoring has it for cells
   * without a validation. Builds differ where the last rows are blank (issues 3013 and 3191).
   */
  readonly growsByApi: boolean;
  /** Whether a name that is given a structured reference keeps the cells instead (issue 740: since version 1904). */
  readonly fixesNames: boolean;
  /** Whether the workbook counts its dates from 1904. */
  readonly countsFrom1904: boolean;
  /** Whether it is open to be read only. */
  readonly readOnly: boolean;
  /** Whether its sheets may be neither added nor removed (Review, Protect Workbook). */
  readonly structureProtected: boolean;
  /** How an empty cell reaches a custom function (issues 4702, 1951 and 5262). */
  readonly emptyCell: '' | 0 | null;
  /** In whose language Range.formulasLocal speaks. */
  readonly formulasLocal: 'own' | 'en';
  /** In whose language the formula of a conditional format is read back. */
  readonly ruleFormulas: 'own' | 'en';
  /** In whose language the formula of a defined name is read back (issue 2834). */
  readonly nameFormulas: 'own' | 'en';
  /** What a batch that fails half-way leaves done. */
  readonly failedBatchKeeps: 'earlier' | 'nothing';
  /** Largest request and answer in bytes; null where there is no limit. */
  readonly mostBytes: number | null;
  /** Whether the document's settings are there again when the file is opened (issues 5206 and 6091). */
  readonly settingsKept: boolean;
  /** Whether a link in the pane can download (issues 2700, 3385 and 4681). */
  readonly downloads: boolean;
  /** Whether the pane may write to the clipboard (issue 2513; 1991 of Outlook). */
  readonly clipboard: boolean;
  /** Where getSpecialCells looks when it is asked of one cell: VBA's SpecialCells then searches the sheet. */
  readonly specialCellsOfOne: 'range' | 'sheet';
  /** Whether what the user did before can still be undone after an add-in wrote (issue 6170). */
  readonly undoKept: boolean;
  /** Whether selecting what is selected already raises its event (issue 4691). */
  readonly selectsAgain: boolean;
  /** Whether making a table raises a selection event, though nothing else is selected (issue 1329). */
  readonly tableSelects: boolean;
  /** Whether a table on a protected sheet takes rows where its cells are unlocked. */
  readonly protectedTablesGrow: boolean;
  /**
   * Whether another workbook is in front: then the selection, a sheet's own names and putting a sheet in front are refused (issues 561,
   * 5319 and 6365; the code of the last is InactiveWorkbook on Microsoft's page of errors).
   */
  readonly behind: boolean;
}

/** Where nobody asks for a profile: a Dutch Excel for Windows in the matters that stop people, the plainest in the others. */
export const quirksOf = (language: 'nl' | 'en', given: Partial<Quirks> = {}): Quirks => ({
  platform: 'PC',
  listSeparator: language === 'nl' ? ';' : ',',
  growsByApi: true,
  fixesNames: false,
  countsFrom1904: false,
  readOnly: false,
  structureProtected: false,
  emptyCell: '',
  formulasLocal: 'en',
  ruleFormulas: 'en',
  nameFormulas: 'en',
  failedBatchKeeps: 'earlier',
  mostBytes: 5_000_000,
  settingsKept: true,
  downloads: true,
  clipboard: true,
  specialCellsOfOne: 'range',
  undoKept: true,
  selectsAgain: true,
  tableSelects: false,
  protectedTablesGrow: false,
  behind: false,
  ...given,
});
