/** Whose marks, month names and order of day and month a text is read by. */
export type Language = 'nl' | 'en';
