import { area } from '../translator';
import { assignments } from './evaluation/assignments';
import { capacity } from './evaluation/capacity';
import { collective } from './evaluation/collective';
import { columns } from './evaluation/columns';
import { experience } from './evaluation/experience';
import { headline } from './evaluation/headline';
import { narrative } from './evaluation/narrative';
import { pivots } from './evaluation/pivots';
import { stamp } from './evaluation/stamp';

/** The words of the evaluation sheets, a file a section. */
export const evaluationTexts = area(
  'evaluation',
  {
    sheet: 'Evaluatie',
    external: 'extern',
    pivotSheet: 'Draaitabel',
    dataSheet: 'Draaigegevens',
    title: 'Evaluatie',
    titleExternal: 'Evaluatie voor buiten het team,',
    made: 'Gemaakt op {{moment}} met Strippenkaart {{version}}.',
    source: 'Bron: {{tables}}. {{how}}',
    unknown: 'nog geen gegevens',
    notRecorded: 'niet vastgelegd',
    notShown: 'niet getoond',
    total: 'Totaal',
    difference: 'Verschil',
    quarter: '{{year}}, kwartaal {{quarter}}',
    page: 'Pagina',
    ...headline.nl, ...narrative.nl, ...collective.nl, ...capacity.nl, ...assignments.nl, ...experience.nl, ...stamp.nl, ...pivots.nl, ...columns.nl,
  },
  {
    sheet: 'Evaluatie',
    external: 'extern',
    pivotSheet: 'Draaitabel',
    dataSheet: 'Draaigegevens',
    title: 'Evaluation',
    titleExternal: 'Evaluation for readers outside the team,',
    made: 'Made on {{moment}} with Strippenkaart {{version}}.',
    source: 'Source: {{tables}}. {{how}}',
    unknown: 'no data yet',
    notRecorded: 'not recorded',
    notShown: 'not shown',
    total: 'Total',
    difference: 'Difference',
    quarter: '{{year}}, quarter {{quarter}}',
    page: 'Page',
    ...headline.en, ...narrative.en, ...collective.en, ...capacity.en, ...assignments.en, ...experience.en, ...stamp.en, ...pivots.en, ...columns.en,
  },
);
