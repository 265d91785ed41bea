import { fewestAnswers, fewestForSpread } from '../../src/domain/evaluation/experience';
import { both, described, type Described } from './entry';

const noDates = {
  nl: 'Opdrachten zonder leesbare datum, of met een einde voor het begin.',
  en: 'Assignments without a readable date, or with an end before the start.',
};

/** By code of the export. Unit and tables come from the figures themselves. */
export const workFigures: Readonly<Record<string, Described>> = {
  assignments: described(
    both('assignments.count'),
    ['Opdrachten van de periode, naar nummer.', 'Een gezamenlijke opdracht één keer, iedere status.', 'Rijen zonder nummer.'],
    ['Assignments of the period, by number.', 'A joint assignment once, every status.', 'Rows without a number.'],
  ),
  assignmentsOfStatus: described(
    both('assignments.byStatus'),
    ['Opdrachten van de periode met één status.', 'Een gezamenlijke opdracht één keer.', 'Een status die niet in de lijst staat.'],
    ['Assignments of the period with one status.', 'A joint assignment once.', 'A status that is not in the list.'],
  ),
  waitingTime: described(
    both('assignments.asked'),
    [
      'Dagen van aanvraag tot start: aantal en mediaan.',
      'Opdrachten die lopen of klaar zijn, met een start tot en met de peildatum.',
      noDates.nl,
    ],
    ['Days from request to start: number and median.', 'Assignments running or done that started up to the reference date.', noDates.en],
  ),
  leadTime: described(
    both('assignments.leadTime'),
    [
      'Dagen van start tot eind, beide meegeteld: aantal en mediaan.',
      'Opdrachten die klaar zijn, met een einde tot en met de peildatum.',
      noDates.nl,
    ],
    ['Days from start to end, both included: number and median.', 'Assignments done that ended up to the reference date.', noDates.en],
  ),
  wholeTime: described(
    both('assignments.wholeTime'),
    ['Dagen van aanvraag tot eind, beide meegeteld: aantal en mediaan.', 'Als bij Van start tot eind, afgerond.', noDates.nl],
    ['Days from request to end, both included: number and median.', 'As in From start to end, done.', noDates.en],
  ),
  plannedTime: described(
    both('assignments.plannedTime'),
    ['Dagen van start tot eind volgens plan: aantal en mediaan.', 'Gepland, lopend, of klaar met een einde dat nog komt.', noDates.nl],
    ['Days from start to end as planned: number and median.', 'Planned, running, or done with an end still to come.', noDates.en],
  ),
  used: described(
    both('strips.spread'),
    [
      '(Besteed + gereserveerd) ÷ (toegekend + mutaties): laagste, mediaan en hoogste over de gemeenten.',
      'Gemeenten met meer dan 0 strippen op de kaart.',
      'Gemeenten zonder strippen.',
    ],
    [
      '(Spent + reserved) ÷ (granted + mutations): lowest, median and highest over the municipalities.',
      'Municipalities with more than 0 strips on the card.',
      'Municipalities without strips.',
    ],
  ),
  answers: described(
    both('experience.all'),
    [
      'Antwoorden in de periode, op een schaal van 1 tot 5.',
      'Evaluaties; is die tabel er niet, dan de kolom Tevredenheid van Opdrachten.',
      'Een leeg antwoord of een ander getal dan 1 tot 5.',
    ],
    [
      'Answers in the period, on a scale of 1 to 5.',
      'Evaluaties; where there is no such table the column Tevredenheid of Opdrachten.',
      'A blank answer or another number than 1 to 5.',
    ],
  ),
  responseAsked: described(
    ['Afgeronde opdrachten', 'Finished assignments'],
    [
      'Opdrachten van de periode die klaar zijn, met een einde tot en met de peildatum of zonder einde.',
      'Iedere opdracht één keer.',
      'Wat later eindigt.',
    ],
    [
      'Assignments of the period that are done, ended up to the reference date or without an end.',
      'Each assignment once.',
      'What ends later.',
    ],
  ),
  responseAnswered: described(
    ['Afgeronde opdrachten met een antwoord', 'Finished assignments with an answer'],
    ['Hoeveel van die opdrachten een antwoord hebben.', 'Iedere opdracht één keer.', 'Antwoorden over opdrachten die niet klaar zijn.'],
    ['How many of those have an answer.', 'Each assignment once.', 'Answers about assignments that are not done.'],
  ),
  satisfaction: described(
    both('headline.satisfaction'),
    [
      'Gemiddelde van de antwoorden, van alle en per kwartaal.',
      `Groepen van ${fewestAnswers} of meer; spreiding vanaf ${fewestForSpread}.`,
      'Kleinere groepen, en een groep die uit de andere te berekenen zou zijn.',
    ],
    [
      'Mean of the answers, of all and by quarter.',
      `Groups of ${fewestAnswers} or more; spread from ${fewestForSpread}.`,
      'Smaller groups, and a group that could be worked out from the others.',
    ],
  ),
  rowsNotCounted: described(
    both('notCounted.title'),
    [
      'Rijen die in een cijfer horen en niet meetellen, naar kolom en gevolg.',
      'Iedere rij één keer per cijfer.',
      'Rijen die bewust niet meetellen.',
    ],
    [
      'Rows that belong in a figure and do not count, by column and effect.',
      'Each row once a figure.',
      'Rows that are left out on purpose.',
    ],
  ),
  change: described(
    both('baseline.title'),
    [
      'Huidige waarde − nulwaarde van een indicator.',
      'Een nulmeting die meer dan een jaar oud is en opnieuw is gemeten.',
      'Te vroeg, of een waarde die niet bekend is: dan is er geen cijfer.',
    ],
    [
      'Current value − baseline value of an indicator.',
      'A baseline over a year old that was measured again.',
      'Too early, or a value that is not known: there is no figure then.',
    ],
  ),
};

/** The entry that explains a code of the export: three of one kind share theirs. */
export const entryOf = (code: string): string => code.replace(/(?<=Time)(?:Count|Median)$/, '').replace(/^used-.*$/, 'used');
