/** Texts of the checks on the settings and the limits of checks. */
export const settings = {
  nl: {
    'setting-invalid': {
      title: 'Instelling klopt niet',
      message: 'De instelling {{setting}} heeft een waarde die niet kan kloppen: “{{value}}”.',
      why: 'Zolang dit zo is, kloppen de cijfers die ermee rekenen niet.',
      expected:
        'Een getal of datum die bij {{setting}} past: het einde van de periode na het begin, het maximum niet onder het minimum, uren boven nul; een grens binnen wat voor die controle kan.',
      fix: 'Pas de waarde aan in de tabel Instellingen, of de grens in de tabel Controles.',
    },
    'setting-double': {
      title: 'Instelling staat er dubbel in',
      message: '{{setting}} staat ook in rij {{row}}; alleen die telt.',
      why: 'Met twee waarden is niet te zien waarmee wordt gerekend.',
      expected: 'Elke instelling één keer.',
      fix: 'Verwijder de rij die niet klopt.',
    },
  },
  en: {
    'setting-invalid': {
      title: 'Setting is not right',
      message: 'The setting {{setting}} has a value that cannot be right: “{{value}}”.',
      why: 'As long as this is so, the figures that use it are not right.',
      expected:
        'A number or date that suits {{setting}}: the end of the period after its start, the maximum not below the minimum, hours above nought; a limit within what that check can have.',
      fix: 'Change the value in the table Instellingen, or the limit in the table Controles.',
    },
    'setting-double': {
      title: 'Setting is in there twice',
      message: '{{setting}} is in row {{row}} as well; only that one counts.',
      why: 'With two values nobody can see which is used.',
      expected: 'Each setting once.',
      fix: 'Delete the row that is wrong.',
    },
  },
} as const;
