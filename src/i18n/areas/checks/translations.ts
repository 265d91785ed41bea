/** Texts of the check on the table Vertalingen. */
export const translations = {
  nl: {
    'translation-unused': {
      title: 'Vertaling doet niets',
      message: 'Deze regel van Vertalingen doet niets: “{{value}}” past hier niet, of staat er al.',
      why: 'De rijen waarvoor deze vertaling bedoeld is, tellen zo niet mee.',
      expected:
        'Een tabel en kolom van Strippenkaart met een lijst of namen, een tekst die nog niet vertaald is, en als betekenis een woord van die lijst.',
      fix: 'Verbeter de regel, of verwijder hem.',
    },
  },
  en: {
    'translation-unused': {
      title: 'Translation does nothing',
      message: 'This line of Vertalingen does nothing: “{{value}}” does not fit here, or is there already.',
      why: 'The rows that this translation is meant for do not count.',
      expected:
        'A table and column of Strippenkaart with a list or names, a text that is not translated yet, and as its meaning a word of that list.',
      fix: 'Mend the line, or delete it.',
    },
  },
} as const;
