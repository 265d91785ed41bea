/** The first figures of the evaluation sheet. */
export const headline = {
  nl: {
    headline: {
      title: 'In één oogopslag',
      note: 'De belangrijkste cijfers. Wat het team voor alle gemeenten samen oplevert staat voorop; losse opdrachten zijn maar een deel van het werk.',
      source: 'Elk cijfer verwijst naar zijn plek verderop; daar staat uit welke tabellen het komt.',
      municipalities: 'Gemeenten die meedoen',
      products: 'Gezamenlijke producten',
      uses: 'Keren dat een product is gebruikt',
      sharedAssignments: 'Opdrachten waar twee of meer gemeenten iets aan hebben',
      sharedHours: 'Uren waar twee of meer gemeenten iets aan hebben',
      fte: 'Omvang van het team (fte)',
      utilisation: 'Ingeplande tijd',
      assignments: 'Opdrachten',
      strips: 'Bestede strippen',
      satisfaction: 'Tevredenheid (1 tot 5)',
    },
  },
  en: {
    headline: {
      title: 'At a glance',
      note: 'The main figures. What the team yields for all municipalities together comes first; single assignments are only part of the work.',
      source: 'Each figure points at its place further on, where the tables it comes from are named.',
      municipalities: 'Municipalities taking part',
      products: 'Collective products',
      uses: 'Times a product was used',
      sharedAssignments: 'Assignments of use to two or more municipalities',
      sharedHours: 'Hours of use to two or more municipalities',
      fte: 'Size of the team (fte)',
      utilisation: 'Time booked',
      assignments: 'Assignments',
      strips: 'Strips spent',
      satisfaction: 'Satisfaction (1 to 5)',
    },
  },
} as const;
