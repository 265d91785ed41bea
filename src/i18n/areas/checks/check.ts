/** Texts of a check that breaks off. */
export const check = {
  nl: {
    'check-failed': {
      title: 'Controle niet gelukt',
      message: 'De controle {{check}} is afgebroken: {{problem}}.',
      why: 'Wat deze controle had moeten vinden, is nu niet bekend.',
      expected: 'Dat elke controle de werkmap tot het eind leest.',
      fix: 'Controleer opnieuw. Blijft dit zo, meld het dan met deze melding erbij.',
    },
  },
  en: {
    'check-failed': {
      title: 'Check did not succeed',
      message: 'The check {{check}} broke off: {{problem}}.',
      why: 'What this check should have found is not known now.',
      expected: 'Every check reading the workbook to the end.',
      fix: 'Check again. If it stays this way, report it together with this message.',
    },
  },
} as const;
