import { area } from '../translator';

/** The sheet Controle. */
export const checkReportTexts = area(
  'checkReport',
  {
    title: 'Controle',
    subtitle: 'Wat er aan te vullen of te verbeteren is. Klik op een cel om erheen te gaan; een volgende controle maakt dit blad opnieuw.',
    moment: 'Gecontroleerd op',
    rows: 'Rijen bekeken',
    checks: 'Controles uitgevoerd',
    errors: 'Fouten',
    warnings: 'Waarschuwingen',
    infos: 'Aandachtspunten',
    none: 'Niets gevonden',
    heading: {
      severity: 'Ernst', code: 'Code', sheet: 'Blad', cell: 'Cel', municipality: 'Gemeente', found: 'Gevonden', expected: 'Verwacht',
      problem: 'Wat er is', proposal: 'Voorstel',
    },
  },
  {
    title: 'Check',
    subtitle: 'What is to be completed or corrected. Click a cell to go there; a next check makes this sheet anew.',
    moment: 'Checked on',
    rows: 'Rows read',
    checks: 'Checks run',
    errors: 'Errors',
    warnings: 'Warnings',
    infos: 'Notes',
    none: 'Nothing found',
    heading: {
      severity: 'Severity', code: 'Code', sheet: 'Sheet', cell: 'Cell', municipality: 'Municipality', found: 'Found', expected: 'Expected',
      problem: 'What it is', proposal: 'Proposal',
    },
  },
);
