/** Texts of the checks on numbers in a cell. */
export const numbers = {
  nl: {
    'number-invalid': {
      title: 'Geen getal',
      message: '“{{value}}” is geen getal.',
      why: 'Met tekst kan niet worden gerekend: de cel telt als nul.',
      expected: 'Een getal, zonder woorden of eenheid erbij.',
      fix: 'Typ alleen het getal; zet een toelichting in de kolom Opmerking.',
    },
    'number-as-text': {
      title: 'Getal staat als tekst',
      message: '“{{value}}” staat als tekst in de cel en telt daardoor niet mee. Bedoeld is {{number}}.',
      why: 'Excel telt tekst niet op, ook niet als het eruitziet als een getal.',
      expected: 'Het getal {{number}}.',
      fix: 'Neem het voorstel over.',
    },
    'number-ambiguous': {
      title: 'Getal op twee manieren te lezen',
      message: '“{{value}}” staat als tekst in de cel en kan meer dan één getal zijn.',
      why: 'Een punt of komma kan duizendtallen scheiden of decimalen. Wij raden niet.',
      expected: 'Een getal zonder scheidingsteken voor duizendtallen.',
      fix: 'Typ het bedoelde getal opnieuw in.',
    },
    'number-out-of-range': {
      title: 'Getal valt buiten wat kan',
      message: '{{value}} valt buiten wat hier kan: {{min}} tot en met {{max}}.',
      why: 'Vaak zijn het dan uren per week in plaats van fte, of een cijfer op een andere schaal.',
      expected: 'Een getal van {{min}} tot en met {{max}}.',
      fix: 'Kijk welke eenheid is gebruikt en pas het getal aan.',
    },
  },
  en: {
    'number-invalid': {
      title: 'Not a number',
      message: '“{{value}}” is not a number.',
      why: 'Text cannot be calculated with: the cell counts as nought.',
      expected: 'A number, without words or a unit.',
      fix: 'Type the number only; put an explanation in the column Opmerking.',
    },
    'number-as-text': {
      title: 'Number stored as text',
      message: '“{{value}}” is stored as text and is therefore not counted. It means {{number}}.',
      why: 'Excel does not add up text, even when it looks like a number.',
      expected: 'The number {{number}}.',
      fix: 'Accept the proposal.',
    },
    'number-ambiguous': {
      title: 'Number can be read two ways',
      message: '“{{value}}” is stored as text and could be more than one number.',
      why: 'A point or comma can separate thousands or decimals. We do not guess.',
      expected: 'A number without a thousands separator.',
      fix: 'Type the number that is meant again.',
    },
    'number-out-of-range': {
      title: 'Number outside what is possible',
      message: '{{value}} is outside what is possible here: {{min}} up to and including {{max}}.',
      why: 'Often it is hours a week instead of fte then, or a mark on another scale.',
      expected: 'A number from {{min}} up to and including {{max}}.',
      fix: 'See which unit was used and change the number.',
    },
  },
} as const;
