import { settingDefaults } from '../../src/domain/settings/settings';
import { percent, type FigureEntry } from './entry';

const { underBooked, overBooked } = settingDefaults;
const unread = {
  nl: 'Een rij waarvan medewerker, datum of fte niet te lezen is: die staat bij het cijfer, en wie erin voorkomt heeft dan geen cijfer.',
  en: 'A row of which the person, a date or the fte cannot be read: it is named beside the figure, and whoever is in it then has no figure.',
};

export const teamFigures: readonly FigureEntry[] = [
  {
    code: 'available',
    unit: 'fte',
    source: ['team', 'availability', 'holidays'],
    shown: ['team', 'load', 'fteAvailable', 'evaluation', 'export'],
    nl: {
      name: 'Beschikbaar',
      definition: 'Fte uit Team op iedere werkdag binnen Van en Tot, min “Fte minder”, gemiddeld over de werkdagen.',
      counts: 'Medewerkers met een contract; een lege Tot loopt door.',
      not: `Vacatures, weekenden en vrije dagen (Feestdagen; van een jaar dat er niet in staat de Nederlandse feestdagen). ${unread.nl}`,
    },
    en: {
      name: 'Available',
      definition: 'Fte in Team on every working day between Van and Tot, less “Fte minder”, averaged over the working days.',
      counts: 'People with a contract; a blank Tot runs on.',
      not: `Vacancies, weekends and days off (Feestdagen; of a year that is not in it the Dutch public holidays). ${unread.en}`,
    },
  },
  {
    code: 'booked',
    unit: 'fte',
    source: ['bookings', 'holidays'],
    shown: ['team', 'load', 'fteLoad', 'evaluation', 'export'],
    nl: {
      name: 'Ingezet',
      definition: 'Fte uit Inzet op iedere werkdag binnen Van en Tot, gemiddeld over de werkdagen.',
      counts: 'Alle boekingen, ook van wie geen contract heeft.',
      not: `Weekenden en vrije dagen. ${unread.nl}`,
    },
    en: {
      name: 'Booked',
      definition: 'Fte in Inzet on every working day between Van and Tot, averaged over the working days.',
      counts: 'All bookings, also of people without a contract.',
      not: `Weekends and days off. ${unread.en}`,
    },
  },
  {
    code: 'utilisation',
    unit: 'share',
    source: ['team', 'bookings', 'availability', 'holidays', 'settings'],
    shown: ['team', 'load', 'utilisation', 'evaluation', 'export'],
    nl: {
      name: 'Bezetting',
      definition: `Ingezet ÷ beschikbaar. Onderbezet is minder dan de instelling “Onderbezet onder” (anders ${percent('nl', underBooked)}), overbezet meer dan “Overbezet boven” (anders ${percent('nl', overBooked)}).`,
      counts: 'Wat bij die twee cijfers meetelt.',
      not: 'Dagen waarop niemand beschikbaar is: dan is er geen bezetting.',
    },
    en: {
      name: 'Utilisation',
      definition: `Booked ÷ available. Under-booked is less than the setting “Onderbezet onder” (else ${percent('en', underBooked)}), over-booked more than “Overbezet boven” (else ${percent('en', overBooked)}).`,
      counts: 'What counts in those two figures.',
      not: 'Days on which nobody is available: there is no utilisation then.',
    },
  },
  {
    code: 'short',
    unit: 'hours',
    source: ['team', 'availability', 'assignments', 'allocation', 'mutations', 'settings', 'holidays'],
    shown: ['team'],
    nl: {
      name: 'Te kort tot het eind van de periode',
      definition:
        'Uren die nog gevraagd zijn (strippen × uren per strip, min gemaakte uren) en uren voor vrije strippen, min beschikbare fte × productieve uren.',
      counts: 'Opdrachten die niet klaar, afgewezen of ingetrokken zijn; vrije strippen van de kaarten.',
      not: 'Opdrachten waarvan strippen of uren niet bekend zijn: die staan erbij. Zonder de instellingen Uren per strip en Productieve uren per fte is er geen cijfer.',
    },
    en: {
      name: 'Short until the end of the period',
      definition:
        'Hours still asked (strips × hours per strip, less hours made) and hours for free strips, less available fte × productive hours.',
      counts: 'Assignments that are not done, rejected or withdrawn; free strips of the cards.',
      not: 'Assignments of which strips or hours are not known: those are named. Without the settings Uren per strip and Productieve uren per fte there is no figure.',
    },
  },
];
