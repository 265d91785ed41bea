/** What open assignments lack, and who could do things together. */
export const formulations = {
  nl: {
    formulations: {
      intro: 'Opdrachten die nog niet lopen, de minst complete eerst. Het is een hulp, geen oordeel.',
      municipality: 'Gemeente',
      all: 'Alle gemeenten',
      count_one: '{{number}} opdracht',
      count_other: '{{number}} opdrachten',
      none: 'Er zijn geen opdrachten die nog geformuleerd worden.',
      complete: 'Alle onderdelen zijn er.',
      missing: 'Nog niet gevonden: {{parts}}.',
      brackets: 'Nog in te vullen: {{names}}.',
      go: 'Naar de cel',
      more_one: 'Nog {{number}} tonen',
      more_other: 'Nog {{number}} tonen',
      noTitle: '(zonder titel)',
    },
    together: {
      intro:
        'Opdrachten van verschillende gemeenten die op elkaar lijken. Een gezamenlijke opdracht krijgt één nummer, met een rij per gemeente.',
      none: 'Er zijn nu geen opdrachten van verschillende gemeenten die op elkaar lijken.',
      group: '{{municipalities}} gemeenten vragen bijna hetzelfde',
      why: 'Gedeeld in de titels: {{words}}.',
      whyNone: 'Samen op titel, doel en thema; geen woord staat in alle titels.',
    },
  },
  en: {
    formulations: {
      intro: 'Assignments that have not begun, the least complete first. This is a help, not a judgement.',
      municipality: 'Municipality',
      all: 'All municipalities',
      count_one: '{{number}} assignment',
      count_other: '{{number}} assignments',
      none: 'There are no assignments that are still being formulated.',
      complete: 'All parts are there.',
      missing: 'Not found yet: {{parts}}.',
      brackets: 'Still to fill in: {{names}}.',
      go: 'Go to the cell',
      more_one: 'Show {{number}} more',
      more_other: 'Show {{number}} more',
      noTitle: '(without a title)',
    },
    together: {
      intro:
        'Assignments of different municipalities that resemble each other. A joint assignment has one number, with a row for each municipality.',
      none: 'No assignments of different municipalities resemble each other now.',
      group: '{{municipalities}} municipalities ask nearly the same',
      why: 'Shared in the titles: {{words}}.',
      whyNone: 'Alike in title, goal and theme; no word is in all titles.',
    },
  },
} as const;
