import { area } from '../translator';
import { card } from './stripCards/card';
import { give } from './stripCards/give';
import { mutations } from './stripCards/mutations';

/** The screen Strippenkaarten: a municipality's card, its statement and its mutations. */
export const stripCardTexts = area(
  'stripCards',
  {
    choose: 'Gemeente',
    none: {
      title: 'Nog geen gemeenten',
      text: 'Zet de gemeenten in de tabel Gemeenten of stel een toekenning vast. Daarna heeft elke gemeente hier een kaart.',
      action: 'Naar Toekennen',
    },
    noPeriod: {
      title: 'Deze werkmap noemt nog geen periode',
      text: 'Vul bij de instellingen in over welke periode de strippenkaarten lopen.',
      action: 'Naar Instellingen',
    },
    notGranted: 'Er is voor {{period}} nog geen toekenning vastgesteld voor {{municipality}}. Wat al gevraagd is, staat wel op de kaart.',
    ...card.nl,
    ...give.nl,
    ...mutations.nl,
  },
  {
    choose: 'Municipality',
    none: {
      title: 'No municipalities yet',
      text: 'Put the municipalities in the table Gemeenten or adopt an allocation. Then each municipality has a card here.',
      action: 'Go to Allocate',
    },
    noPeriod: {
      title: 'This workbook names no period yet',
      text: 'Say in the settings which period the strip cards run over.',
      action: 'Go to Settings',
    },
    notGranted: 'No allocation has been adopted for {{municipality}} in {{period}} yet. What was asked for already is on the card.',
    ...card.en,
    ...give.en,
    ...mutations.en,
  },
);
