/** Standard sizes of Calibri 11: 48 points wide (8.43 characters), 15 points high. */
export const standardWidth = 48;
export const standardHeight = 15;
