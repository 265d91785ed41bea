/** Texts of the checks on reviews. */
export const reviews = {
  nl: {
    'review-not-begun': {
      title: 'Evaluatie van werk dat er niet is',
      message: 'Opdracht {{number}} is {{status}}: daarvan is nog niets te evalueren.',
      why: 'Het oordeel telt mee in de evaluatie van de periode.',
      expected: 'Een evaluatie van werk dat loopt of klaar is.',
      fix: 'Kijk of het nummer klopt, of werk de status van de opdracht bij.',
    },
    'review-before-start': {
      title: 'Evaluatie van vóór de opdracht',
      message: 'De evaluatie is van {{date}}, maar opdracht {{number}} begon op {{start}}.',
      why: 'Waarschijnlijk is de datum of het nummer verkeerd getypt.',
      expected: 'Een datum na het begin van de opdracht.',
      fix: 'Verbeter de datum of het nummer van de opdracht.',
    },
    'review-other-municipality': {
      title: 'Evaluatie van een andere gemeente',
      message: '“{{value}}” doet niet mee aan opdracht {{number}}; die is van {{list}}.',
      why: 'De tevredenheid wordt per gemeente geteld.',
      expected: 'Een gemeente die aan de opdracht meedoet.',
      fix: 'Verbeter de gemeente of het nummer van de opdracht.',
    },
  },
  en: {
    'review-not-begun': {
      title: 'Review of work that is not there',
      message: 'Assignment {{number}} is {{status}}: there is nothing to review yet.',
      why: 'The opinion counts in the evaluation of the period.',
      expected: 'A review of work that is running or done.',
      fix: 'See whether the number is right, or update the status of the assignment.',
    },
    'review-before-start': {
      title: 'Review from before the assignment',
      message: 'The review is of {{date}}, but assignment {{number}} started on {{start}}.',
      why: 'Probably the date or the number was mistyped.',
      expected: 'A date after the start of the assignment.',
      fix: 'Correct the date or the number of the assignment.',
    },
    'review-other-municipality': {
      title: 'Review by another municipality',
      message: '“{{value}}” takes no part in assignment {{number}}; it is of {{list}}.',
      why: 'Satisfaction is counted by municipality.',
      expected: 'A municipality that takes part in the assignment.',
      fix: 'Correct the municipality or the number of the assignment.',
    },
  },
} as const;
