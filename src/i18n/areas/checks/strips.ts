/** Texts of the checks on strips: how many a row has, and whether there are enough. */
export const strips = {
  nl: {
    'strips-not-whole': {
      title: 'Geen hele strippen',
      message: '{{value}} is geen heel aantal strippen.',
      why: 'Een strip wordt niet gedeeld: de strippenkaart gaat per hele strip.',
      expected: 'Een heel getal.',
      fix: 'Spreek een heel aantal strippen af.',
    },
    'strips-negative': {
      title: 'Minder dan nul strippen',
      message: 'Hier staat {{value}}: minder dan nul strippen.',
      why: 'Een opdracht of toekenning met een negatief aantal maakt de stand hoger in plaats van lager. Teruggeven gaat via Mutaties.',
      expected: 'Nul of meer strippen.',
      fix: 'Haal het minteken weg, of boek een correctie in de tabel Mutaties.',
    },
    'strips-zero': {
      title: 'Opdracht zonder strippen',
      message: 'Deze opdracht kost {{municipality}} geen strippen.',
      why: 'Nul strippen is bedoeld voor werk voor alle gemeenten samen; deze opdracht is van één gemeente.',
      expected: 'Eén strip of meer, of een bewuste keuze.',
      fix: 'Vul het aantal strippen in. Is het werk voor alle gemeenten, kies dan “Alle gemeenten”.',
    },
    'over-balance': {
      title: 'Meer strippen dan er zijn',
      message:
        'Deze opdracht vraagt {{strips}}, maar {{municipality}} heeft nog {{remaining}}. Samen vragen de opdrachten {{asked}}, bij {{granted}} op de kaart: {{over}} te veel.',
      why: 'De strippenkaart kan niet onder nul. Opdrachten tellen in de volgorde van hun begindatum; bij deze raakt de kaart op.',
      expected: 'Niet meer strippen dan de vastgestelde toekenning met de mutaties.',
      fix: 'Verlaag het aantal strippen, trek een aanvraag in, of vraag een andere gemeente om een overdracht.',
    },
    'card-low': {
      title: 'Strippenkaart bijna op',
      message: '{{municipality}} heeft nog {{remaining}} van de {{granted}} op de kaart, en {{left}}% van de werkdagen ligt nog voor u.',
      why: 'Wie vroeg in de periode weinig overheeft, kan later niets meer vragen. Op het blad Overzicht staat bij deze gemeente hetzelfde.',
      expected: 'Meer strippen dan “Lage stand vanaf”, of een deel van de kaart dat past bij de tijd die nog komt.',
      fix: 'Bespreek met de gemeente wat er nog moet komen, of vraag een andere gemeente om een overdracht.',
    },
  },
  en: {
    'strips-not-whole': {
      title: 'Not whole strips',
      message: '{{value}} is not a whole number of strips.',
      why: 'A strip is not divided: the strip card goes by whole strips.',
      expected: 'A whole number.',
      fix: 'Agree on a whole number of strips.',
    },
    'strips-negative': {
      title: 'Fewer than no strips',
      message: 'This says {{value}}: fewer than no strips.',
      why: 'An assignment or allocation with a negative number raises the balance instead of lowering it. Giving back is done in Mutaties.',
      expected: 'No strips or more.',
      fix: 'Remove the minus sign, or enter a correction in the table Mutaties.',
    },
    'strips-zero': {
      title: 'Assignment without strips',
      message: 'This assignment costs {{municipality}} no strips.',
      why: 'No strips is meant for work for all municipalities together; this assignment is of one municipality.',
      expected: 'One strip or more, or a deliberate choice.',
      fix: 'Fill in the number of strips. If the work is for all municipalities, choose “All municipalities”.',
    },
    'over-balance': {
      title: 'More strips than there are',
      message:
        'This assignment asks for {{strips}}, but {{municipality}} has {{remaining}} left. Together the assignments ask for {{asked}}, with {{granted}} on the card: {{over}} too many.',
      why: 'The strip card cannot go below nought. Assignments count in the order of their start dates; with this one the card runs out.',
      expected: 'No more strips than the adopted allocation and the mutations.',
      fix: 'Lower the number of strips, withdraw a request, or ask another municipality for a transfer.',
    },
    'card-low': {
      title: 'Strip card nearly used up',
      message: '{{municipality}} has {{remaining}} left of the {{granted}} on the card, with {{left}}% of the working days still to come.',
      why: 'With little left early in the period, nothing can be asked later. The sheet Overzicht says the same of this municipality.',
      expected: 'More strips than “Low balance from”, or a share of the card that fits the time still to come.',
      fix: 'Discuss with the municipality what is still needed, or ask another municipality for a transfer.',
    },
  },
} as const;
