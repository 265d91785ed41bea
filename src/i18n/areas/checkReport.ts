import { area } from '../translator';

/** The sheet Controle. */
export const checkReportTexts = area(
  'checkReport',
  {
    title: 'Controle',
    subtitle:
      'Wat er aan te vullen of te verbeteren is, per gemeente. Kies bij Gemeente uw gemeente om alleen uw deel te zien. Klik op een cel om erheen te gaan.',
    summary:
      'Gecontroleerd op {{moment}}: {{rows}} rijen. Fouten: {{errors}}. Waarschuwingen: {{warnings}}. Aandachtspunten: {{infos}}. Een volgende controle maakt dit blad opnieuw.',
    noMunicipality: 'Niet van één gemeente',
    none: 'Niets gevonden',
    heading: {
      severity: 'Ernst',
      problem: 'Wat er is',
      proposal: 'Voorstel',
      municipality: 'Gemeente',
      sheet: 'Blad',
      cell: 'Cel',
      found: 'Gevonden',
      expected: 'Verwacht',
      check: 'Waarover',
    },
  },
  {
    title: 'Check',
    subtitle:
      'What is to be completed or corrected, per municipality. Choose your municipality under Municipality to see your part only. Click a cell to go there.',
    summary:
      'Checked on {{moment}}: {{rows}} rows. Errors: {{errors}}. Warnings: {{warnings}}. Points of attention: {{infos}}. A next check makes this sheet anew.',
    noMunicipality: 'Of no one municipality',
    none: 'Nothing found',
    heading: {
      severity: 'Severity',
      problem: 'What it is',
      proposal: 'Proposal',
      municipality: 'Municipality',
      sheet: 'Sheet',
      cell: 'Cell',
      found: 'Found',
      expected: 'Expected',
      check: 'About',
    },
  },
);
