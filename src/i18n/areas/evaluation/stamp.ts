/** What the evaluation sheet was made from. */
export const stamp = {
  nl: {
    stamp: {
      title: 'Verantwoording',
      note: 'Waaruit dit blad is gemaakt. Met dezelfde gegevens komt er hetzelfde blad uit.',
      made: 'Gemaakt',
      period: 'Periode',
      days: 'Van en tot',
      asOf: 'Stand op',
      rule: 'Verdeelregel van de vastgestelde toekenning',
      noRule: 'niet vastgelegd',
      population: 'Peildatum van de inwoneraantallen',
      tables: 'Gebruikte tabellen',
      tablesNote: 'Het kenmerk verandert zodra er iets in de tabel verandert.',
      changes: 'Veranderd sinds de vorige keer',
      unchanged: 'Geen veranderingen in de gegevens, of dit is de eerste keer.',
      change: { added: 'nieuwe tabel, {{after}} regels', removed: 'niet meer aanwezig', rows: 'van {{before}} naar {{after}} regels', content: 'inhoud gewijzigd, {{after}} regels' },
    },
  },
  en: {
    stamp: {
      title: 'Account',
      note: 'What this sheet was made from. The same data give the same sheet.',
      made: 'Made',
      period: 'Period',
      days: 'From and to',
      asOf: 'As of',
      rule: 'Rule of the adopted allocation',
      noRule: 'not recorded',
      population: 'Reference date of the populations',
      tables: 'Tables used',
      tablesNote: 'The mark changes as soon as anything in the table changes.',
      changes: 'Changed since the time before',
      unchanged: 'No changes in the data, or this is the first time.',
      change: { added: 'new table, {{after}} rows', removed: 'no longer there', rows: 'from {{before}} to {{after}} rows', content: 'content changed, {{after}} rows' },
    },
  },
} as const;
