import { area } from '../translator';
import { bookings } from './team/bookings';
import { load } from './team/load';
import { scenarios } from './team/scenarios';

/** The screen Team: load, staffing, and strips against capacity. */
export const teamTexts = area(
  'team',
  {
    noTeam: {
      title: 'Er staat nog niemand in de tabel Team',
      text: 'Zet in Team wie er werkt: een rol of schuilnaam, het niveau, de fte en van wanneer tot wanneer. Daarna ziet u hier de bezetting. Ontbreekt de tabel, maak haar dan bij Inrichten.',
      setup: 'Naar Inrichten',
      sheet: 'Naar het blad Team',
    },
    noBookings: {
      title: 'De tabel Inzet ontbreekt',
      text: 'Daarin staat wie aan welke opdracht werkt. Zonder die tabel is alleen te zien wie er beschikbaar is. Maak of verbind haar bij Inrichten.',
      action: 'Naar Inrichten',
    },
    noDates: {
      title: 'De periode heeft nog geen begin en eind',
      text: 'Vul bij de instellingen Begin periode en Eind periode in, of geef de periode een jaartal als naam.',
      action: 'Naar Instellingen',
    },
    half: 'minder dan de helft',
    ...load.nl,
    ...bookings.nl,
    ...scenarios.nl,
  },
  {
    noTeam: {
      title: 'There is nobody in the table Team yet',
      text: 'Put in Team who works here: a role or pseudonym, the level, the fte and from when to when. Then you see the load here. If the table is missing, make it in Set up.',
      setup: 'Go to Set up',
      sheet: 'Go to sheet Team',
    },
    noBookings: {
      title: 'The table Inzet is missing',
      text: 'It says who works on which assignment. Without it only who is available can be seen. Make or connect it in Set up.',
      action: 'Go to Set up',
    },
    noDates: {
      title: 'The period has no start and end yet',
      text: 'Fill in Begin periode and Eind periode in the settings, or name the period after a year.',
      action: 'Go to Settings',
    },
    half: 'less than half',
    ...load.en,
    ...bookings.en,
    ...scenarios.en,
  },
);
