/** Marks the old API's settings among the workbook's, for one store is saved with the file. */
export const documentSetting = 'Office.context.document.settings|';
