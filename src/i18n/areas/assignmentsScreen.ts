import { area } from '../translator';
import { coach } from './assignmentsScreen/coach';
import { form } from './assignmentsScreen/form';
import { formulations } from './assignmentsScreen/formulations';
import { menu } from './assignmentsScreen/menu';

/** The screen Opdrachten. */
export const assignmentsScreenTexts = area(
  'assignmentsScreen',
  {
    parts: { label: 'Onderdelen van dit scherm', new: 'Nieuwe opdracht', formulations: 'Formuleringen', together: 'Samen doen' },
    joined: {
      text: 'Dit wordt een rij van de gezamenlijke opdracht {{number}}. Titel, thema en data zijn overgenomen; u vult uw eigen strippen in.',
      apart: 'Toch een eigen opdracht',
    },
    ...menu.nl,
    ...form.nl,
    ...coach.nl,
    ...formulations.nl,
  },
  {
    parts: { label: 'Parts of this screen', new: 'New assignment', formulations: 'Formulations', together: 'Do together' },
    joined: {
      text: 'This becomes a row of the joint assignment {{number}}. Title, theme and dates were taken over; you fill in your own strips.',
      apart: 'An assignment of its own after all',
    },
    ...menu.en,
    ...form.en,
    ...coach.en,
    ...formulations.en,
  },
);
