/** What was left out or is doubtful among the municipalities and their figures. */
export const populations = {
  nl: {
    remark: {
      noMunicipality: '{{names}}: geen gemeente maar {{what}}, en dus weggelaten.',
      dissolved: '{{name}} is sinds {{on}} geen gemeente meer (nu {{successors}}) en is weggelaten.',
      dissolvedSince:
        '{{name}} is sinds {{on}} geen gemeente meer (nu {{successors}}). Het inwonertal is van daarvoor, daarom telt zij hier mee.',
      notRegistered: '{{names}}: niet gevonden in de lijst van het CBS. Zij tellen mee zoals zij er staan.',
      codeOfAnother: 'Bij {{name}} staat de CBS-code van {{owner}}. Kijk welke van de twee klopt.',
      outsideRegion: '{{names}}: buiten de provincie {{region}}, die als regio staat ingesteld. Zij krijgen hier wel strippen.',
      olderFigures: 'De inwonertallen zijn niet van één dag. De nieuwste zijn van {{newest}}; ouder of zonder datum: {{names}}.',
      more: '{{names}} en nog {{count}}',
    },
    what: {
      total: 'een optelling',
      province: 'een provincie',
      part: 'een deel van een gemeente',
      area: 'een groter gebied',
    },
  },
  en: {
    remark: {
      noMunicipality: '{{names}}: not a municipality but {{what}}, and so left out.',
      dissolved: '{{name}} is no municipality since {{on}} (now {{successors}}) and was left out.',
      dissolvedSince: '{{name}} is no municipality since {{on}} (now {{successors}}). Its figure is from before, so it counts here.',
      notRegistered: '{{names}}: not found in the list of CBS. They count as they stand.',
      codeOfAnother: '{{name}} has the CBS code of {{owner}}. See which of the two is right.',
      outsideRegion: '{{names}}: outside the province {{region}}, which is set as the region. They do get strips here.',
      olderFigures: 'The populations are not of one day. The newest are of {{newest}}; older or without a date: {{names}}.',
      more: '{{names}} and {{count}} more',
    },
    what: {
      total: 'a sum of several',
      province: 'a province',
      part: 'a part of a municipality',
      area: 'a larger area',
    },
  },
} as const;
