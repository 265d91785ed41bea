import { area } from '../translator';

/** What a field for a day says, wherever it stands. */
export const dateFieldTexts = area(
  'dateField',
  {
    none: '“{{value}}” is geen datum. Schrijf bijvoorbeeld 3-3-2026 of 3 maart 2026.',
    several: '“{{value}}” kan {{one}} of {{other}} zijn. Schrijf de maand als woord.',
    part: '“{{value}}” is nog geen hele datum. Schrijf dag, maand en jaar, bijvoorbeeld 3-3-2026.',
    understood: 'Gelezen als {{date}}.',
    pick: 'Kalender openen voor {{label}}',
    example: 'dd-mm-jjjj',
  },
  {
    none: '“{{value}}” is no date. Write for example 3 March 2026.',
    several: '“{{value}}” could be {{one}} or {{other}}. Write the month as a word.',
    part: '“{{value}}” is not a whole date yet. Write day, month and year, for example 3 March 2026.',
    understood: 'Read as {{date}}.',
    pick: 'Open a calendar for {{label}}',
    example: 'day month year',
  },
);
