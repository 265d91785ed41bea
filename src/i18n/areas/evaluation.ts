import { area } from '../translator';
import { assignments } from './evaluation/assignments';
import { capacity } from './evaluation/capacity';
import { collective } from './evaluation/collective';
import { columns } from './evaluation/columns';
import { comparison } from './evaluation/comparison';
import { experience } from './evaluation/experience';
import { headline } from './evaluation/headline';
import { narrative } from './evaluation/narrative';
import { pivots } from './evaluation/pivots';
import { notCounted } from './evaluation/notCounted';
import { stamp } from './evaluation/stamp';

/** The words of the evaluation sheets, a file a section. */
export const evaluationTexts = area(
  'evaluation',
  {
    sheet: 'Evaluatie',
    external: 'extern',
    pivotSheet: 'Draaitabel',
    dataSheet: 'Draaigegevens',
    title: 'Evaluatie {{period}}',
    titleInterim: 'Tussentijdse evaluatie {{period}}, stand op {{date}}',
    titleExternal: 'Evaluatie {{period}} voor buiten het team',
    titleExternalInterim: 'Tussentijdse evaluatie {{period}} voor buiten het team, stand op {{date}}',
    made: 'Gemaakt op {{moment}} met Strippenkaart {{version}}.',
    source: 'Bron: {{tables}}. {{how}}',
    unknown: 'onbekend',
    notRecorded: 'niet vastgelegd',
    notShown: 'niet getoond',
    total: 'Totaal',
    difference: 'Verschil',
    quarter: '{{year}}, kwartaal {{quarter}}',
    page: 'Pagina',
    ...headline.nl,
    ...narrative.nl,
    ...collective.nl,
    ...capacity.nl,
    ...assignments.nl,
    ...experience.nl,
    ...stamp.nl,
    ...notCounted.nl,
    ...pivots.nl,
    ...columns.nl,
    ...comparison.nl,
  },
  {
    sheet: 'Evaluatie',
    external: 'extern',
    pivotSheet: 'Draaitabel',
    dataSheet: 'Draaigegevens',
    title: 'Evaluation {{period}}',
    titleInterim: 'Interim evaluation {{period}}, as of {{date}}',
    titleExternal: 'Evaluation {{period}} for readers outside the team',
    titleExternalInterim: 'Interim evaluation {{period}} for readers outside the team, as of {{date}}',
    made: 'Made on {{moment}} with Strippenkaart {{version}}.',
    source: 'Source: {{tables}}. {{how}}',
    unknown: 'unknown',
    notRecorded: 'not recorded',
    notShown: 'not shown',
    total: 'Total',
    difference: 'Difference',
    quarter: '{{year}}, quarter {{quarter}}',
    page: 'Page',
    ...headline.en,
    ...narrative.en,
    ...collective.en,
    ...capacity.en,
    ...assignments.en,
    ...experience.en,
    ...stamp.en,
    ...notCounted.en,
    ...pivots.en,
    ...columns.en,
    ...comparison.en,
  },
);
