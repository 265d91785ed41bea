import { area } from '../translator';

/** Excel's rarer refusals, and what to do about them; `excel` has those of Excel's codes that share a problem with another. */
export const rareProblemTexts = area(
  'rareProblems',
  {
    problem: {
      filtered: 'Er staat een filter op de tabel. Wis het filter (Gegevens > Wissen) en probeer het opnieuw.',
      'hidden-row':
        'Rij {{row}} op blad {{sheet}} is verborgen, met de hand of door een filter. Maak de rij zichtbaar of wis het filter (Gegevens > Wissen), en probeer het opnieuw.',
      protected:
        'Het blad of de werkmap is beveiligd, of u mag hier niet schrijven. Hef de beveiliging op (Controleren > Blad beveiligen) en probeer het opnieuw.',
      'no-draft': 'Er is geen concept-toekenning voor periode {{period}}. Schrijf eerst een concept.',
      'sheet-not-ours': 'Blad {{sheet}} bestaat al en is niet door Strippenkaart gemaakt. Geef het een andere naam en probeer het opnieuw.',
      'hidden-sheet':
        'Blad {{sheet}} is verborgen. Klik met de rechtermuisknop op een bladtab, kies Zichtbaar maken, en probeer het opnieuw.',
      'very-hidden-sheet':
        'Blad {{sheet}} is zo verborgen dat Excel het niet in de lijst toont. Vraag wie de werkmap maakte om het zichtbaar te maken.',
      'name-taken': 'Er is al een blad, tabel of naam die {{name}} heet. Geef die een andere naam, of kies Inrichten om haar te verbinden.',
      'pivot-in-the-way': 'Een draaitabel zit in de weg. Verplaats de draaitabel of kies een ander blad.',
      'table-in-the-way': 'Onder of naast tabel {{table}} staan al gegevens ({{cell}}). Maak die cellen vrij en probeer het opnieuw.',
      'column-missing': 'In tabel {{table}} (blad {{sheet}}) ontbreekt de kolom {{column}}. Voeg die kop toe of verbind een andere kolom.',
      'column-ambiguous':
        'In tabel {{table}} (blad {{sheet}}) kan meer dan één kolom {{column}} zijn: {{headers}}. Kies bij Inrichten welke, of geef alleen de goede die naam.',
      'table-missing': 'Tabel {{table}} ontbreekt. Kies Inrichten om haar te maken of te verbinden.',
      changed:
        'Tabel {{table}} is gewijzigd door een ander (rij {{row}}). Kijk opnieuw: dan ziet u hoe het nu is, en kunt u het nog eens doen.',
      unsure:
        'Excel gaf geen duidelijk antwoord. Het kan zijn dat een deel al in tabel {{table}} staat. Kijk daar eerst (vanaf rij {{row}}), voordat u het nog eens doet.',
      'unsure-cells':
        'Excel gaf geen duidelijk antwoord. Het kan zijn dat een deel is veranderd. Kijk eerst in {{cells}}, voordat u het nog eens doet.',
      'half-made':
        'Excel brak dit af. Het staat er misschien maar half. Doe het nog eens: dan wordt het opnieuw gemaakt, en niets komt er dubbel.',
      'undo-gone': 'Dit kan niet meer ongedaan worden gemaakt. Kijk in het logboek (Instellingen) wat er is geschreven.',
      'done-after-all': 'Dit was al gelukt: {{places}}. Er is niets nog eens geschreven.',
      'no-answer': 'Excel geeft geen antwoord. Wacht even en probeer het opnieuw.',
      'bad-password': 'Het wachtwoord klopt niet. Vraag het na bij wie het blad of de werkmap beveiligde.',
      'not-available': 'Dit onderdeel van Excel is hier niet te gebruiken. Open de werkmap in Excel op de computer en probeer het opnieuw.',
      'client-error': 'Er ging iets mis in Excel op deze computer. Sluit het deelvenster, open het weer en probeer het opnieuw.',
      'content-length': 'Het verzoek kwam onvolledig bij Excel aan. Controleer de verbinding en probeer het opnieuw.',
      'restart-needed':
        'Excel moet opnieuw starten, omdat de invoegtoepassing is bijgewerkt. Sla op, sluit Excel, start het weer en probeer het opnieuw.',
      'scratch-gone': 'Iemand anders haalde het blad van de zelftest weg, of test tegelijk. Wacht even en start de zelftest opnieuw.',
      'structure-protected':
        'De structuur van deze werkmap is beveiligd: er kan geen blad bij. Hef dat op (Controleren > Werkmap beveiligen) en probeer het opnieuw.',
      'insert-conflict':
        'Excel kan hier geen rijen of kolommen tussenvoegen of weghalen. Haal wat ernaast of eronder in de weg staat weg en probeer het opnieuw.',
      'bad-argument':
        'Excel begreep een bereik, naam of formule niet ({{location}}). Kijk of er pas een tabel, kop of blad is hernoemd, open het scherm opnieuw en probeer het nog eens.',
      'binding-gone': 'De koppeling met dit bereik geldt niet meer, omdat de werkmap is veranderd. Open het scherm opnieuw.',
      'bad-operation':
        'Dit kan niet bij wat er nu in de werkmap staat ({{location}}). Kijk of het blad verborgen, beveiligd of gefilterd is, en probeer het opnieuw.',
      'bad-reference':
        'Een verwijzing leidt nergens meer heen ({{location}}). Kijk of er rijen, kolommen of bladen weg zijn, en open het scherm opnieuw.',
      'bad-request': 'Excel kon het verzoek niet lezen. Sluit het deelvenster, open het weer en probeer het opnieuw.',
      ribbon: 'De knoppen in het lint lukten niet. Sluit Excel en start het weer; werk de invoegtoepassing bij als het blijft.',
      'other-selection':
        'Dit kan niet bij wat nu geselecteerd is, of er staat een andere werkmap voor. Klik op een cel in deze werkmap en probeer het opnieuw.',
      memory: "Excel heeft te weinig geheugen. Sluit andere werkmappen en programma's en probeer het opnieuw.",
      'signed-out': 'U bent niet meer aangemeld bij Office. Meld u opnieuw aan (Bestand > Account) en probeer het opnieuw.',
      'unsupported-feature':
        'Het blad bevat iets dat deze versie van Excel niet kan meenemen, zoals een grafiek of draaitabel. Doe dit in Excel op de computer.',
      'chart-empty': 'Een grafiek heeft geen cijfers. Vul eerst rijen in voor deze periode en probeer het opnieuw.',
      'formula-too-long':
        'Een formule wordt te lang voor Excel. Gebruik kortere tabel- en kolomnamen, of verdeel de rijen over minder bladen.',
      'other-workbook': 'Er staat een andere werkmap voor. Klik in deze werkmap en probeer het opnieuw.',
      merged:
        'Samengevoegde cellen, een andere tabel of een draaitabel zitten in de weg. Splits de cellen (Start > Samenvoegen) of maak plaats, en probeer het opnieuw.',
      'off-sheet':
        'Er is geen plaats: gevulde cellen zouden van het blad af schuiven. Verwijder lege rijen of kolommen aan de rand van het blad en probeer het opnieuw.',
      'too-many-cells':
        'Dit gaat over meer cellen dan Excel op het web aankan. Haal gegevens ver buiten de tabel weg, of gebruik Excel op de computer.',
      'range-too-large':
        'Het bereik is te groot om in één keer te lezen. Verwijder lege rijen en kolommen die nog opmaak hebben, en probeer het opnieuw.',
      'links-blocked':
        'Koppelingen met andere werkmappen mogen niet worden bijgewerkt. Sta het toe (Gegevens > Koppelingen bewerken) en probeer het opnieuw.',
      'links-closed': 'Gekoppelde werkmappen mogen niet worden geopend. Open ze zelf en probeer het opnieuw.',
      'sheet-kind': 'Dit kan niet op een grafiekblad of macroblad. Ga naar een gewoon werkblad en probeer het opnieuw.',
      'not-calculated': 'Formules zijn nog niet opnieuw berekend. Druk op F9, wacht tot Excel klaar is en probeer het opnieuw.',
      'power-query': 'Een query vraagt om aanmelden. Vernieuw hem zelf (Gegevens > Alles vernieuwen) en probeer het opnieuw.',
      'picture-too-large': 'Het bereik is te groot voor een afbeelding. Kies een kleiner bereik en probeer het opnieuw.',
      'fill-kind': 'Excel kan deze soort vulkleur hier niet verwerken. Haal de bijzondere vulling weg en probeer het opnieuw.',
    },
    ofJob: {
      failed: '{{job}} lukte niet.',
      partly: '{{job}} is niet helemaal gelukt.',
      done: '{{job}}:',
      where: 'Het gaat om: {{sheets}}.',
      nothing: 'Er is niets geschreven.',
    },
    job: {
      mutation: 'Mutatie schrijven',
      booking: 'Inzet boeken',
      assignment: 'Nieuwe opdracht schrijven',
      concept: 'Concept-toekenning schrijven',
      adoption: 'Toekenning vaststellen',
      fixes: 'Waarden verbeteren',
      settings: 'Instellingen schrijven',
      checkChoices: 'Keuzes voor controles schrijven',
      takeIn: 'Rijen in de tabel nemen',
      undo: 'Ongedaan maken',
      tie: 'Loting vastleggen',
      tieBack: 'Loting intrekken',
      scenario: 'Wat-als bewaren',
      scenarioGone: 'Wat-als weghalen',
      mapping: 'Tabellen verbinden',
      create: 'Tabellen maken',
      menuCard: 'Menukaart maken',
      overview: 'Overzicht maken',
      readMe: 'Lees mij maken',
      cards: 'Kaarten maken',
      report: 'Blad Controle maken',
      notes: 'Notities plaatsen',
      guidance: 'Keuzelijsten zetten',
      freeze: 'Formules vervangen',
      restore: 'Formules terugzetten',
      evaluation: 'Evaluatie maken',
    },
    excel: {
      ActivityLimitReached: 'Excel krijgt te veel verzoeken tegelijk. Wacht een minuut en probeer het opnieuw.',
      Conflict: 'Iemand anders veranderde tegelijk hetzelfde. Wacht tot Excel klaar is met opslaan en probeer het opnieuw.',
      RequestAborted: 'Excel brak dit af. Wacht een moment, typ zolang niets en probeer het opnieuw.',
      ResponsePayloadSizeLimitExceeded:
        'Het antwoord is groter dan Excel op het web aankan. Werk met minder rijen, of gebruik Excel op de computer.',
      NotImplemented: 'Dit bestaat nog niet in deze Excel ({{location}}). Gebruik Excel op de computer, of een nieuwere versie.',
      UnsupportedOperation: 'Excel kan dit hier niet doen ({{location}}). Probeer het in Excel op de computer.',
      ItemAlreadyExists:
        'Er is al een blad, tabel, naam of notitie op die plaats ({{location}}). Geef die een andere naam of haal haar weg, en probeer het opnieuw.',
      GeneralException: 'Excel meldt een fout van binnen. Sla op, sluit de werkmap, open haar weer en probeer het opnieuw.',
    },
  },
  {
    problem: {
      filtered: 'The table is filtered. Clear the filter (Data > Clear) and try again.',
      'hidden-row':
        'Row {{row}} of sheet {{sheet}} is hidden, by hand or by a filter. Show the row or clear the filter (Data > Clear), and try again.',
      protected: 'The sheet or workbook is protected, or you may not write here. Unprotect it (Review > Protect Sheet) and try again.',
      'no-draft': 'There is no draft allocation for period {{period}}. Write a draft first.',
      'sheet-not-ours': 'Sheet {{sheet}} exists and was not made by Strippenkaart. Rename it and try again.',
      'hidden-sheet': 'Sheet {{sheet}} is hidden. Right-click a sheet tab, choose Unhide, and try again.',
      'very-hidden-sheet':
        'Sheet {{sheet}} is hidden in such a way that Excel does not list it. Ask whoever made the workbook to unhide it.',
      'name-taken': 'There already is a sheet, table or name called {{name}}. Rename it, or choose Set up to connect it.',
      'pivot-in-the-way': 'A PivotTable is in the way. Move it, or choose another sheet.',
      'table-in-the-way': 'There is data below or beside table {{table}} ({{cell}}). Clear those cells and try again.',
      'column-missing': 'Table {{table}} (sheet {{sheet}}) has no column {{column}}. Add that header or connect another column.',
      'column-ambiguous':
        'In table {{table}} (sheet {{sheet}}) more than one column may be {{column}}: {{headers}}. Choose one at Set up, or give only the right one that name.',
      'table-missing': 'Table {{table}} is missing. Choose Set up to make or connect it.',
      changed:
        'Table {{table}} was changed by someone else (row {{row}}). Look again: then you see how it is now, and can do it once more.',
      unsure:
        'Excel gave no clear answer. Part of it may already be in table {{table}}. Look there first (from row {{row}}) before you do it once more.',
      'unsure-cells': 'Excel gave no clear answer. Part of it may have changed. Look in {{cells}} first, before you do it once more.',
      'half-made':
        'Excel broke this off. Perhaps only half of it is there. Do it once more: it is then made again, and nothing comes twice.',
      'undo-gone': 'This can no longer be undone. The log (Settings) says what was written.',
      'done-after-all': 'This had been done already: {{places}}. Nothing was written again.',
      'no-answer': 'Excel does not answer. Wait a moment and try again.',
      'bad-password': 'The password is wrong. Ask whoever protected the sheet or workbook.',
      'not-available': 'This part of Excel cannot be used here. Open the workbook in Excel on the desktop and try again.',
      'client-error': 'Something went wrong in Excel on this computer. Close the pane, open it again and try again.',
      'content-length': 'The request reached Excel incomplete. Check the connection and try again.',
      'scratch-gone': 'Somebody else took the sheet of the self-test away, or is testing too. Wait a moment and start the self-test again.',
      'structure-protected':
        'The structure of this workbook is protected: no sheet can be added. Turn that off (Review > Protect Workbook) and try again.',
      'restart-needed': 'Excel must be restarted because the add-in was updated. Save, close Excel, start it again and try again.',
      'insert-conflict': 'Excel cannot insert or delete rows or columns here. Clear what is in the way beside or below and try again.',
      'bad-argument':
        'Excel did not understand a range, name or formula ({{location}}). See whether a table, header or sheet was renamed, open this screen again and try once more.',
      'binding-gone': 'The link to this range no longer holds, because the workbook changed. Open this screen again.',
      'bad-operation':
        'This cannot be done with what is in the workbook now ({{location}}). See whether the sheet is hidden, protected or filtered, and try again.',
      'bad-reference':
        'A reference leads nowhere any more ({{location}}). See whether rows, columns or sheets are gone, and open this screen again.',
      'bad-request': 'Excel could not read the request. Close the pane, open it again and try again.',
      ribbon: 'The buttons on the ribbon did not work. Close Excel and start it again; update the add-in if it stays.',
      'other-selection':
        'This cannot be done with what is selected now, or another workbook is in front. Click a cell in this workbook and try again.',
      memory: 'Excel is short of memory. Close other workbooks and programs and try again.',
      'signed-out': 'You are no longer signed in to Office. Sign in again (File > Account) and try again.',
      'unsupported-feature':
        'The sheet holds something that this version of Excel cannot take along, such as a chart or PivotTable. Do this in Excel on the desktop.',
      'chart-empty': 'A chart has no figures. Fill in rows for this period first and try again.',
      'formula-too-long': 'A formula becomes too long for Excel. Use shorter table and column names, or spread the rows over fewer sheets.',
      'other-workbook': 'Another workbook is in front. Click in this workbook and try again.',
      merged: 'Merged cells, another table or a PivotTable are in the way. Unmerge the cells (Home > Merge) or make room, and try again.',
      'off-sheet':
        'There is no room: filled cells would be pushed off the sheet. Delete blank rows or columns at the edge of the sheet and try again.',
      'too-many-cells':
        'This concerns more cells than Excel on the web can handle. Clear data far outside the table, or use Excel on the desktop.',
      'range-too-large': 'The range is too large to read at once. Delete blank rows and columns that still have formats, and try again.',
      'links-blocked': 'Links to other workbooks may not be refreshed. Allow it (Data > Edit Links) and try again.',
      'links-closed': 'Linked workbooks may not be opened. Open them yourself and try again.',
      'sheet-kind': 'This cannot be done on a chart sheet or macro sheet. Go to an ordinary sheet and try again.',
      'not-calculated': 'Formulas have not been recalculated yet. Press F9, wait until Excel is done and try again.',
      'power-query': 'A query asks you to sign in. Refresh it yourself (Data > Refresh All) and try again.',
      'picture-too-large': 'The range is too large for a picture. Choose a smaller range and try again.',
      'fill-kind': 'Excel cannot handle this kind of fill here. Take the special fill away and try again.',
    },
    ofJob: {
      failed: '{{job}} did not work.',
      partly: '{{job}} did not work completely.',
      done: '{{job}}:',
      where: 'It is about: {{sheets}}.',
      nothing: 'Nothing was written.',
    },
    job: {
      mutation: 'Writing the mutation',
      booking: 'Booking people',
      assignment: 'Writing the new assignment',
      concept: 'Writing the draft allocation',
      adoption: 'Adopting the allocation',
      fixes: 'Correcting values',
      settings: 'Writing settings',
      checkChoices: 'Writing choices of checks',
      takeIn: 'Taking rows into the table',
      undo: 'Undoing',
      tie: 'Recording the draw',
      tieBack: 'Taking back the draw',
      scenario: 'Keeping the what-if',
      scenarioGone: 'Removing the what-if',
      mapping: 'Connecting tables',
      create: 'Making the tables',
      menuCard: 'Making the menu card',
      overview: 'Making the overview',
      readMe: 'Making Lees mij',
      cards: 'Making the cards',
      report: 'Making the sheet Controle',
      notes: 'Placing notes',
      guidance: 'Setting drop-downs',
      freeze: 'Replacing formulas',
      restore: 'Putting formulas back',
      evaluation: 'Making the evaluation',
    },
    excel: {
      ActivityLimitReached: 'Excel gets too many requests at once. Wait a minute and try again.',
      Conflict: 'Somebody else changed the same thing at the same time. Wait until Excel has saved and try again.',
      RequestAborted: 'Excel broke this off. Wait a moment without typing and try again.',
      ResponsePayloadSizeLimitExceeded:
        'The answer is larger than Excel on the web can handle. Work with fewer rows, or use Excel on the desktop.',
      NotImplemented: 'This Excel does not have this yet ({{location}}). Use Excel on the desktop, or a newer version.',
      UnsupportedOperation: 'Excel cannot do this here ({{location}}). Try it in Excel on the desktop.',
      ItemAlreadyExists:
        'There already is a sheet, table, name or note in that place ({{location}}). Rename it or take it away, and try again.',
      GeneralException: 'Excel reports an error of its own. Save, close the workbook, open it again and try again.',
    },
  },
);
