/** Two periods beside each other. */
export const comparison = {
  nl: {
    comparison: {
      title: '{{now}} naast {{then}}',
      note: 'Cijfers van alle gemeenten samen; het verschil is de eerste periode min de tweede. Een verschil zegt nog niet waardoor het komt.',
      interim: '{{period}} is een tussenstand tot en met {{date}}: vergelijk aantallen met een hele periode met zorg.',
      strips: 'Strippen van alle gemeenten samen',
      weighed: 'Opdrachten waarvan te zeggen is of ze gedeeld zijn',
      withHours: 'Opdrachten waarvan ook de uren bekend zijn',
      ofKind: 'waarvan {{kind}}',
      ofStatus: 'waarvan {{status}}',
      levelShare: 'Aandeel {{level}} in het team',
      meanFte: 'Gemiddeld beschikbare fte',
      median: '{{what}} (mediaan, dagen)',
      used: 'Deel dat is besteed of gereserveerd',
    },
  },
  en: {
    comparison: {
      title: '{{now}} beside {{then}}',
      note: 'Figures of all municipalities together; the difference is the first period less the second. A difference does not say what caused it.',
      interim: '{{period}} is an interim state up to {{date}}: take care in setting counts beside a whole period.',
      strips: 'Strips of all municipalities together',
      weighed: 'Assignments of which it can be said whether they are shared',
      withHours: 'Assignments whose hours are known as well',
      ofKind: 'of which {{kind}}',
      ofStatus: 'of which {{status}}',
      levelShare: 'Share of {{level}} in the team',
      meanFte: 'Fte available on average',
      median: '{{what}} (median, days)',
      used: 'Part spent or reserved',
    },
  },
} as const;
