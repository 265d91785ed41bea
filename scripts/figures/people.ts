import { both, described, type Described } from './entry';

const vacancy = { nl: 'Vacatures, en rijen die niet te lezen zijn.', en: 'Vacancies, and rows that cannot be read.' };

/** By code of the export. Unit and tables come from the figures themselves. */
export const peopleFigures: Readonly<Record<string, Described>> = {
  fteAtStart: described(
    both('capacity.fteAtStart'),
    ['Fte met een contract op de eerste dag.', 'Rijen van Team.', vacancy.nl],
    ['Fte under contract on the first day.', 'Rows of Team.', vacancy.en],
  ),
  fteAtEnd: described(
    both('capacity.fteAtEnd'),
    ['Fte met een contract op de peildatum, of op de laatste dag van een periode die voorbij is.', 'Rijen van Team.', vacancy.nl],
    ['Fte under contract on the reference date, or on the last day of a period that is over.', 'Rows of Team.', vacancy.en],
  ),
  plannedAvailable: described(
    ['Beschikbaar na de peildatum', 'Available after the reference date'],
    [
      'Beschikbare fte per maand na de peildatum, binnen de periode.',
      'Als bij Beschikbaar.',
      'Het telt in geen ander cijfer van de evaluatie.',
    ],
    [
      'Fte available in each month after the reference date, within the period.',
      'As in Available.',
      'It counts in no other figure of the evaluation.',
    ],
  ),
  plannedBooked: described(
    ['Ingezet na de peildatum', 'Booked after the reference date'],
    ['Ingezette fte per maand na de peildatum, binnen de periode.', 'Als bij Ingezet.', 'Het telt in geen ander cijfer van de evaluatie.'],
    [
      'Fte booked in each month after the reference date, within the period.',
      'As in Booked.',
      'It counts in no other figure of the evaluation.',
    ],
  ),
  fteOfLevel: described(
    both('capacity.levels'),
    ['Gemiddelde fte tot en met de peildatum per niveau.', 'Contracten, zonder “Fte minder”.', vacancy.nl],
    ['Average fte up to the reference date by level.', 'Contracts, without “Fte minder”.', vacancy.en],
  ),
  peopleAtStart: described(
    both('capacity.atStart'),
    ['Mensen met een contract op de eerste dag.', 'Iedere medewerker één keer.', `${vacancy.nl} Niet in de variant voor buiten.`],
    ['People under contract on the first day.', 'Each person once.', `${vacancy.en} Not in the variant for outside.`],
  ),
  peopleAtEnd: described(
    both('capacity.atEnd'),
    ['Mensen met een contract op de peildatum.', 'Iedere medewerker één keer.', `${vacancy.nl} Niet in de variant voor buiten.`],
    ['People under contract on the reference date.', 'Each person once.', `${vacancy.en} Not in the variant for outside.`],
  ),
  peopleMean: described(
    both('capacity.meanPeople'),
    [
      'Mensen met een contract, gemiddeld over de dagen tot de peildatum.',
      'Iedere medewerker één keer per dag.',
      `${vacancy.nl} Niet in de variant voor buiten.`,
    ],
    [
      'People under contract, averaged over the days up to the reference date.',
      'Each person once a day.',
      `${vacancy.en} Not in the variant for outside.`,
    ],
  ),
  joined: described(
    both('capacity.joined'),
    [
      'Mensen met een eerste contract dat na de eerste dag begint.',
      'Tot en met de peildatum.',
      'Een volgend contract van dezelfde persoon.',
    ],
    ['People whose first contract starts after the first day.', 'Up to the reference date.', 'A next contract of the same person.'],
  ),
  left: described(
    both('capacity.left'),
    [
      'Mensen met een laatste contract dat eindigde voor de laatste dag van de periode.',
      'Tot en met de peildatum.',
      'Een contract dat op de laatste dag eindigt.',
    ],
    [
      'People whose last contract ended before the period’s last day.',
      'Up to the reference date.',
      'A contract that ends on the last day.',
    ],
  ),
  vacancies: described(
    both('capacity.vacancies'),
    [
      'Plekken in Team die op de peildatum open zijn.',
      'Rijen waarvan de medewerker met Vacature of Vacancy begint.',
      'Plekken met een datum die al voorbij is.',
    ],
    [
      'Places in Team that are open on the reference date.',
      'Rows whose person begins with Vacature or Vacancy.',
      'Places whose dates are past.',
    ],
  ),
  vacantFte: described(
    both('capacity.vacantFte'),
    ['Fte van de open plekken.', 'Als bij Openstaande vacatures.', 'Een onleesbaar aantal fte.'],
    ['Fte of the open places.', 'As in Vacancies.', 'An unreadable number of fte.'],
  ),
  turnover: described(
    both('capacity.turnover'),
    ['Vertrokken ÷ medewerkers gemiddeld.', 'Als bij die twee cijfers.', 'Geen cijfer als er niemand was.'],
    ['Left ÷ people on average.', 'As in those two figures.', 'No figure where nobody was there.'],
  ),
};
