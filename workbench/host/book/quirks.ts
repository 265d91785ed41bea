/** What Excel does one way here and another way there, or in a way nobody is sure of: the host plays either, so that both are tried. */
export interface Quirks {
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
  /**
   * Whether another workbook is in front: then the selection, a sheet's own names and putting a sheet in front are refused (issues 561,
   * 5319 and 6365; the code of the last is InactiveWorkbook on Microsoft's page of errors).
   */
  readonly behind: boolean;
}

export const quirksOf = (language: 'nl' | 'en', given: Partial<Quirks> = {}): Quirks => ({
  listSeparator: language === 'nl' ? ';' : ',',
  growsByApi: true,
  fixesNames: false,
  countsFrom1904: false,
  readOnly: false,
  behind: false,
  ...given,
});
