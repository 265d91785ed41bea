/** Texts of the checks on dates. */
export const dates = {
  nl: {
    'date-invalid': {
      title: 'Geen datum',
      message: '“{{value}}” is geen bruikbare datum.',
      why: 'Zonder datum is niet te zien in welke periode dit valt.',
      expected: 'Een bestaande datum tussen 1990 en 2099, zoals 03-03-2026.',
      fix: 'Typ dag, maand en jaar.',
    },
    'date-as-text': {
      title: 'Datum staat als tekst',
      message: '“{{value}}” staat als tekst in de cel. Bedoeld is {{date}}.',
      why: 'Excel kan met een datum als tekst niet sorteren, filteren of rekenen.',
      expected: 'De datum {{date}}.',
      fix: 'Neem het voorstel over.',
    },
    'date-ambiguous': {
      title: 'Datum op twee manieren te lezen',
      message: '“{{value}}” kan meer dan één dag zijn.',
      why: 'Met schuine strepen schrijft de een de dag eerst en de ander de maand; een maand zonder dag is nog geen datum. Wij raden niet.',
      expected: 'Dag, maand en jaar, zoals 03-04-2026 of 3 april 2026.',
      fix: 'Typ de bedoelde datum opnieuw in.',
    },
    'start-after-end': {
      title: 'Begin ligt na het eind',
      message: 'Het begin ({{start}}) ligt na het eind ({{end}}).',
      why: 'Planning en belasting zijn zo niet te berekenen.',
      expected: 'Een einddatum op of na de begindatum.',
      fix: 'Kijk welke van de twee datums verkeerd is getypt.',
    },
    'requested-after-start': {
      title: 'Aangevraagd na de start',
      message: 'De aanvraag ({{requested}}) is van na de start ({{start}}).',
      why: 'De evaluatie rekent met de tijd van aanvraag tot start.',
      expected: 'Een aanvraag op of voor de startdatum.',
      fix: 'Kijk welke van de twee datums verkeerd is getypt. Begon het werk echt eerder, laat het dan zo.',
    },
  },
  en: {
    'date-invalid': {
      title: 'Not a date',
      message: '“{{value}}” is not a date that can be used.',
      why: 'Without a date nobody can see in which period this falls.',
      expected: 'An existing date between 1990 and 2099, such as 03-03-2026.',
      fix: 'Type day, month and year.',
    },
    'date-as-text': {
      title: 'Date stored as text',
      message: '“{{value}}” is stored as text. It means {{date}}.',
      why: 'Excel cannot sort, filter or calculate with a date that is text.',
      expected: 'The date {{date}}.',
      fix: 'Accept the proposal.',
    },
    'date-ambiguous': {
      title: 'Date can be read two ways',
      message: '“{{value}}” could be more than one day.',
      why: 'With slashes one person writes the day first and another the month; a month without a day is not a date yet. We do not guess.',
      expected: 'Day, month and year, such as 03-04-2026 or 3 April 2026.',
      fix: 'Type the date that is meant again.',
    },
    'start-after-end': {
      title: 'Start after end',
      message: 'The start ({{start}}) is after the end ({{end}}).',
      why: 'Planning and load cannot be worked out this way.',
      expected: 'An end date on or after the start date.',
      fix: 'See which of the two dates was mistyped.',
    },
    'requested-after-start': {
      title: 'Requested after the start',
      message: 'The request ({{requested}}) is dated after the start ({{start}}).',
      why: 'The evaluation works with the time from request to start.',
      expected: 'A request on or before the start date.',
      fix: 'See which of the two dates was mistyped. If the work really began earlier, leave it.',
    },
  },
} as const;
