import type { PersonId } from '../../../workbook/selfTest/people';

type People = Readonly<Record<PersonId, { readonly question: string; readonly steps: string }>>;

/** What only a person can see: the question, and the steps to it. "Yes" is what we take Excel to do. */
export const people = {
  nl: {
    'empty-cell': {
      question: 'Telt iemand zonder einddatum gewoon mee?',
      steps: 'Zet =FLEX.FTE_AVAILABLE over de tabel Team, met bij één medewerker een lege Tot. Kijk op de computer en op het web.',
    },
    'cold-start': {
      question: 'Rekenen de FLEX-formules na het openen, ook als het laden traag is?',
      steps: 'Bewaar een werkmap met FLEX-formules. Sluit Excel helemaal. Open de werkmap en wacht: er mag geen #WAARDE! blijven staan.',
    },
    marks: {
      question: 'Worden twee cellen met dezelfde ernst allebei gemarkeerd?',
      steps: 'Laat de controle twee fouten vinden, ver uit elkaar. Kies Markeren en kijk in beide cellen.',
    },
    'new-tables': {
      question: 'Komen alle tabellen er in een lege werkmap?',
      steps: 'Open een lege werkmap. Kies Inrichten en Tabellen maken. Stopt het, schrijf dan op bij welke tabel.',
    },
    'name-manager': {
      question: 'Verwijst de naam Lijst_Gemeenten naar de kolom van de tabel?',
      steps: 'Open Formules > Namen beheren. Zoek Lijst_Gemeenten en kijk of er Gemeenten of vaste cellen staan.',
    },
    'typed-row': {
      question: 'Groeit Opdrachten als u er een rij onder typt?',
      steps: 'Typ een rij direct onder de tabel Opdrachten. Doe het met en zonder keuzelijsten onder de tabel.',
    },
    colleague: {
      question: 'Komen rijen erbij zonder gele balk, terwijl een collega in de tabel typt?',
      steps:
        'Open de werkmap met twee mensen. Laat er één typen terwijl de ander een opdracht toevoegt. Doe het ook met een totaalrij en met een filter.',
    },
    'second-check': {
      question: 'Zijn bij een tweede controle de oude markeringen weg?',
      steps: 'Los een gemarkeerde fout op en controleer opnieuw. Kijk ook of de kleuren op Overzicht meegaan na een wijziging.',
    },
    'drop-downs': {
      question: 'Houdt een keuzelijst een verkeerde waarde tegen?',
      steps: 'Typ een gemeente die niet bestaat. Doe het ook met een lege rij in Gemeenten, en in een kolom met een invoerbericht.',
    },
    'other-device': {
      question: 'Is een vastgestelde toekenning op een ander apparaat ook vastgesteld?',
      steps: 'Stel vast op de computer. Open de werkmap op het web, en in een installatie die de beheerder uitrolde.',
    },
    evaluation: {
      question: 'Is de evaluatie goed te lezen en af te drukken?',
      steps:
        'Maak de evaluatie en schrijf op hoeveel seconden dat duurt. Kijk naar de grafieken en het afdrukvoorbeeld, en vernieuw een draaitabel.',
    },
    'error-words': {
      question: 'Staan fouten in de taal van Excel, en komen FLEX-formules heel terug?',
      steps: 'Zoek een cel met #N/B of #N/A. Zet FLEX-formules vast en zet ze daarna terug.',
    },
    'skipped-argument': {
      question: 'Rekent ALLOCATE_STRIPS met lege plaatsen tussen de puntkomma’s?',
      steps: 'Vul =FLEX.ALLOCATE_STRIPS(…;6;;;22) in. Vergelijk de uitkomst met het scherm Toekenning.',
    },
    'other-workbook': {
      question: 'Blijft de controle goed gaan met een andere werkmap ervoor?',
      steps: 'Start een controle en zet een andere werkmap ervoor. Doe het ook met een verborgen en een beveiligd blad.',
    },
    'volume-licence': {
      question: 'Is de knop er in Excel 2021 met een volumelicentie, en zijn er FLEX-functies?',
      steps: 'Kijk op zo’n computer naar het lint, en typ =FLEX. in een cel.',
    },
  },
  en: {
    'empty-cell': {
      question: 'Does somebody without an end date simply count?',
      steps: 'Put FLEX.FTE_AVAILABLE over the table Team, with one team member whose "To" is empty. Look on the desktop and on the web.',
    },
    'cold-start': {
      question: 'Do the FLEX formulas work after opening, also where loading is slow?',
      steps: 'Save a workbook with FLEX formulas. Close Excel altogether. Open the workbook and wait: no #VALUE! may stay.',
    },
    marks: {
      question: 'Are two cells of one severity both marked?',
      steps: 'Have the check find two errors, far apart. Choose Mark and look at both cells.',
    },
    'new-tables': {
      question: 'Do all tables come in an empty workbook?',
      steps: 'Open an empty workbook. Choose Set up and Make tables. If it stops, write down at which table.',
    },
    'name-manager': {
      question: 'Does the name Lijst_Gemeenten refer to the column of the table?',
      steps: 'Open Formulas > Name Manager. Find Lijst_Gemeenten and see whether it says Gemeenten or fixed cells.',
    },
    'typed-row': {
      question: 'Does Opdrachten grow when you type a row below it?',
      steps: 'Type a row right below the table Opdrachten. Do it with and without drop-downs below the table.',
    },
    colleague: {
      question: 'Are rows added without a yellow bar while a colleague types in the table?',
      steps:
        'Open the workbook with two people. Let one type while the other adds an assignment. Do it with a totals row and with a filter too.',
    },
    'second-check': {
      question: 'Are the old marks gone after a second check?',
      steps: 'Mend a marked error and check again. See too whether the colours on Overzicht follow an edit.',
    },
    'drop-downs': {
      question: 'Does a drop-down stop a wrong value?',
      steps: 'Type a municipality that does not exist. Do it with a blank row in Gemeenten too, and in a column with an input message.',
    },
    'other-device': {
      question: 'Is an adopted allocation adopted on another device too?',
      steps: 'Adopt on the desktop. Open the workbook on the web, and in an installation that the administrator deployed.',
    },
    evaluation: {
      question: 'Can the evaluation be read and printed well?',
      steps:
        'Make the evaluation and write down how many seconds it takes. Look at the charts and the print preview, and refresh a PivotTable.',
    },
    'error-words': {
      question: 'Are errors in the language of Excel, and do FLEX formulas come back whole?',
      steps: 'Find a cell with #N/A. Freeze FLEX formulas and bring them back.',
    },
    'skipped-argument': {
      question: 'Does ALLOCATE_STRIPS work with blank places between the separators?',
      steps: 'Enter =FLEX.ALLOCATE_STRIPS(…,6,,,22). Compare the result with the screen Allocation.',
    },
    'other-workbook': {
      question: 'Does the check go well with another workbook in front?',
      steps: 'Start a check and put another workbook in front. Do it with a hidden and a protected sheet too.',
    },
    'volume-licence': {
      question: 'Is the button there in Excel 2021 in a volume licence, and are there FLEX functions?',
      steps: 'Look at the ribbon on such a computer, and type =FLEX. in a cell.',
    },
  },
} as const satisfies { readonly nl: People; readonly en: People };
