import { area } from '../translator';

/** What goes wrong most, and what to do about it. The rest is in rareProblems, which the pane loads when it is needed. */
export const problemTexts = area(
  'problems',
  {
    problem: {
      'cell-editing': 'Er wordt nog een cel bewerkt. Druk op Enter of Esc en probeer het opnieuw.',
      protected:
        'Het blad of de map is beveiligd, of u mag hier niet schrijven. Hef de beveiliging op (Controleren > Blad beveiligen) en probeer het opnieuw.',
      filtered: 'Er staat een filter op de tabel. Wis het filter (Gegevens > Wissen) en probeer het opnieuw.',
      'pivot-in-the-way': 'Een draaitabel zit in de weg. Verplaats de draaitabel of kies een ander blad.',
      'table-in-the-way': 'Onder of naast tabel {{table}} staan al gegevens ({{cell}}). Maak die cellen vrij en probeer het opnieuw.',
      'too-large': 'Dit is meer dan Excel in één keer aankan. Werk met minder rijen, of gebruik Excel op de computer.',
      busy: 'Excel is bezig of even niet bereikbaar. Wacht een moment en probeer het opnieuw.',
      'not-supported': 'Deze versie van Excel kan dit niet ({{location}}). Werk Excel bij of gebruik Excel op de computer.',
      missing:
        'Een blad, tabel of bereik dat nodig is, is er niet meer ({{location}}). Is het zojuist verwijderd of hernoemd? Open het scherm opnieuw.',
      'name-taken': 'Er is al een blad, tabel of naam die {{name}} heet. Geef die een andere naam, of kies Inrichten om haar te verbinden.',
      cancelled: 'Gestopt. Er is niets veranderd.',
      'no-tables': 'Deze werkmap heeft geen tabellen die we kennen. Kies Inrichten om ze te maken of te verbinden.',
      'table-missing': 'Tabel {{table}} ontbreekt. Kies Inrichten om haar te maken of te verbinden.',
      'column-missing': 'In tabel {{table}} (blad {{sheet}}) ontbreekt de kolom {{column}}. Voeg die kop toe of verbind een andere kolom.',
      'no-draft': 'Er is geen concept-toekenning voor periode {{period}}. Schrijf eerst een concept.',
      'sheet-not-ours': 'Blad {{sheet}} bestaat al en is niet door Strippenkaart gemaakt. Geef het een andere naam en probeer het opnieuw.',
      unexpected: 'Excel weigerde dit ({{excel}}). Probeer het opnieuw; blijft het zo, sluit dan de werkmap en open haar weer.',
      'dates-1904':
        'Deze werkmap telt datums vanaf 1904 (een oude Mac-instelling), waardoor elke datum vier jaar verschuift. Zet dat uit bij Bestand > Opties > Geavanceerd, controleer de datums en probeer het opnieuw.',
      'hidden-sheet':
        'Blad {{sheet}} is verborgen. Klik met de rechtermuisknop op een bladtab, kies Zichtbaar maken, en probeer het opnieuw.',
      'very-hidden-sheet':
        'Blad {{sheet}} is zo verborgen dat Excel het niet in de lijst toont. Vraag wie de werkmap maakte om het zichtbaar te maken.',
    },
    written: 'Al geschreven: {{parts}}.',
  },
  {
    problem: {
      'cell-editing': 'A cell is still being edited. Press Enter or Esc and try again.',
      protected: 'The sheet or workbook is protected, or you may not write here. Unprotect it (Review > Protect Sheet) and try again.',
      filtered: 'The table is filtered. Clear the filter (Data > Clear) and try again.',
      'pivot-in-the-way': 'A PivotTable is in the way. Move it, or choose another sheet.',
      'table-in-the-way': 'There is data below or beside table {{table}} ({{cell}}). Clear those cells and try again.',
      'too-large': 'This is more than Excel can handle at once. Work with fewer rows, or use Excel on the desktop.',
      busy: 'Excel is busy or cannot be reached. Wait a moment and try again.',
      'not-supported': 'This version of Excel cannot do this ({{location}}). Update Excel or use Excel on the desktop.',
      missing: 'A sheet, table or range that is needed is gone ({{location}}). Was it just deleted or renamed? Open this screen again.',
      'name-taken': 'There already is a sheet, table or name called {{name}}. Rename it, or choose Set up to connect it.',
      cancelled: 'Stopped. Nothing was changed.',
      'no-tables': 'This workbook has no tables we know. Choose Set up to make or connect them.',
      'table-missing': 'Table {{table}} is missing. Choose Set up to make or connect it.',
      'column-missing': 'Table {{table}} (sheet {{sheet}}) has no column {{column}}. Add that header or connect another column.',
      'no-draft': 'There is no draft allocation for period {{period}}. Write a draft first.',
      'sheet-not-ours': 'Sheet {{sheet}} exists and was not made by Strippenkaart. Rename it and try again.',
      unexpected: 'Excel refused this ({{excel}}). Try again; if it stays, close the workbook and open it again.',
      'dates-1904':
        'This workbook counts dates from 1904 (an old Mac setting), which moves every date by four years. Turn it off under File > Options > Advanced, check the dates and try again.',
      'hidden-sheet': 'Sheet {{sheet}} is hidden. Right-click a sheet tab, choose Unhide, and try again.',
      'very-hidden-sheet':
        'Sheet {{sheet}} is hidden in such a way that Excel does not list it. Ask whoever made the workbook to unhide it.',
    },
    written: 'Already written: {{parts}}.',
  },
);
