import { area } from '../translator';

/** The one thing to do next, on Overzicht. */
export const nextStepTexts = area(
  'nextStep',
  {
    title: 'Wat nu?',
    translate: { text: 'In uw rijen staan woorden die Strippenkaart niet kent. Zeg eerst wat ze betekenen.', action: 'Woorden vertalen' },
    allocate: { text: 'Verdeel de strippen van {{period}} over de gemeenten.', action: 'Naar Toekennen' },
    adopt: { text: 'De verdeling van {{period}} is een concept. Stel haar vast, dan tellen de strippen mee.', action: 'Naar Toekennen' },
    assignment: { text: 'De strippen zijn verdeeld. Schrijf nu de eerste opdracht op.', action: 'Naar Opdrachten' },
  },
  {
    title: 'What now?',
    translate: { text: 'Your rows hold words that Strippenkaart does not know. Say first what they mean.', action: 'Translate words' },
    allocate: { text: 'Divide the strips of {{period}} over the municipalities.', action: 'Go to Allocation' },
    adopt: { text: 'The division of {{period}} is a draft. Adopt it, and the strips count.', action: 'Go to Allocation' },
    assignment: { text: 'The strips are divided. Now write down the first assignment.', action: 'Go to Assignments' },
  },
);
