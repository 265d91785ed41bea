/** Texts of the checks on what stands in a cell, whatever its column. */
export const cells = {
  nl: {
    'value-required': {
      title: 'Waarde ontbreekt',
      message: '{{name}} is niet ingevuld.',
      why: 'Zonder {{name}} telt deze rij van {{table}} niet goed mee.',
      expected: 'Een ingevulde cel in elke rij.',
      fix: 'Vul {{name}} in, of verwijder de rij als die niet meer nodig is.',
    },
    'word-unknown': {
      title: 'Woord staat niet in de lijst',
      message: '“{{value}}” hoort niet bij de mogelijkheden van {{column}}.',
      why: 'Aan dit woord zien de strippenkaart en de evaluatie waar de rij bij hoort.',
      expected: 'Een van deze woorden: {{words}}.',
      fix: 'Kies een woord uit de lijst.',
    },
    'word-spelling': {
      title: 'Woord anders gespeld',
      message: '“{{value}}” staat niet in de lijst; bedoeld is vast “{{nearest}}”.',
      why: 'Excel telt alleen rijen met precies het woord uit de lijst.',
      expected: '“{{nearest}}”.',
      fix: 'Neem het voorstel over.',
    },
    spaces: {
      title: 'Spaties die niet opvallen',
      message: 'Rond of in “{{value}}” staan spaties of onzichtbare tekens die er niet horen.',
      why: 'Voor Excel is “Assen ” iets anders dan “Assen”: optellen en opzoeken slaan de rij dan over.',
      expected: 'Dezelfde tekst zonder die spaties.',
      fix: 'Neem het voorstel over.',
    },
  },
  en: {
    'value-required': {
      title: 'Value missing',
      message: '{{name}} is not filled in.',
      why: 'Without {{name}} this row of {{table}} does not count properly.',
      expected: 'A filled cell in every row.',
      fix: 'Fill in {{name}}, or delete the row if it is not needed any more.',
    },
    'word-unknown': {
      title: 'Word not in the list',
      message: '“{{value}}” is not one of the possibilities of {{column}}.',
      why: 'By this word the strip card and the evaluation know where the row belongs.',
      expected: 'One of these words: {{words}}.',
      fix: 'Choose a word from the list.',
    },
    'word-spelling': {
      title: 'Word spelled otherwise',
      message: '“{{value}}” is not in the list; surely “{{nearest}}” is meant.',
      why: 'Excel only counts rows with exactly the word from the list.',
      expected: '“{{nearest}}”.',
      fix: 'Accept the proposal.',
    },
    spaces: {
      title: 'Spaces that go unnoticed',
      message: 'Around or within “{{value}}” are spaces or invisible characters that do not belong there.',
      why: 'To Excel “Assen ” is not “Assen”: adding up and looking up then pass the row over.',
      expected: 'The same text without those spaces.',
      fix: 'Accept the proposal.',
    },
  },
} as const;
