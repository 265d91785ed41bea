import { area } from '../translator';

/** What goes wrong most, and what to do about it. The rest is in rareProblems, which the pane loads when it is needed. */
export const problemTexts = area(
  'problems',
  {
    problem: {
      'cell-editing': 'Er wordt nog een cel bewerkt. Druk op Enter of Esc en probeer het opnieuw.',
      'too-large': 'Dit is meer dan Excel in één keer aankan. Werk met minder rijen, of gebruik Excel op de computer.',
      busy: 'Excel is bezig of even niet bereikbaar. Wacht een moment en probeer het opnieuw.',
      'not-supported': 'Deze versie van Excel kan dit niet ({{location}}). Werk Excel bij of gebruik Excel op de computer.',
      missing:
        'Een blad, tabel of bereik dat nodig is, is er niet meer ({{location}}). Is het zojuist verwijderd of hernoemd? Open het scherm opnieuw.',
      cancelled: 'Gestopt. Er is niets veranderd.',
      'no-tables': 'Deze werkmap heeft geen tabellen die we kennen. Kies Inrichten om ze te maken of te verbinden.',
      unexpected: 'Excel weigerde dit ({{excel}}). Probeer het opnieuw; blijft het zo, sluit dan de werkmap en open haar weer.',
      'dates-1904':
        'Deze werkmap telt datums vanaf 1904 (een oude Mac-instelling), waardoor elke datum vier jaar verschuift. Zet dat uit bij Bestand > Opties > Geavanceerd (op een Mac: Excel > Voorkeuren > Berekening), controleer de datums en probeer het opnieuw.',
    },
    written: 'Al geschreven: {{parts}}.',
  },
  {
    problem: {
      'cell-editing': 'A cell is still being edited. Press Enter or Esc and try again.',
      'too-large': 'This is more than Excel can handle at once. Work with fewer rows, or use Excel on the desktop.',
      busy: 'Excel is busy or cannot be reached. Wait a moment and try again.',
      'not-supported': 'This version of Excel cannot do this ({{location}}). Update Excel or use Excel on the desktop.',
      missing: 'A sheet, table or range that is needed is gone ({{location}}). Was it just deleted or renamed? Open this screen again.',
      cancelled: 'Stopped. Nothing was changed.',
      'no-tables': 'This workbook has no tables we know. Choose Set up to make or connect them.',
      unexpected: 'Excel refused this ({{excel}}). Try again; if it stays, close the workbook and open it again.',
      'dates-1904':
        'This workbook counts dates from 1904 (an old Mac setting), which moves every date by four years. Turn it off under File > Options > Advanced (on a Mac: Excel > Preferences > Calculation), check the dates and try again.',
    },
    written: 'Already written: {{parts}}.',
  },
);
