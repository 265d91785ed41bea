/**
 * The hidden name on a sheet that the add-in makes and makes again: one is ours when it is there, whatever the sheet is called to people.
 */
export const ownMark = (sheetName: string): string => `Strippenkaart_${sheetName.replace(/[^\p{L}\p{N}]/gu, '_')}`;
