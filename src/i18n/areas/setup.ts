import { area } from '../translator';
import { connect } from './setup/connect';
import { connected } from './setup/connected';
import { create } from './setup/create';
import { guidance } from './setup/guidance';
import { readMe } from './setup/readMe';
import { translate } from './setup/translate';

/** The screen Inrichten. */
export const setupTexts = area(
  'setup',
  {
    start: {
      title: 'Hoe wilt u beginnen?',
      connect: 'Verbinden wat er al is',
      connectText:
        'U heeft al bladen met opdrachten of gemeenten. Strippenkaart stelt voor welke kolom wat is; u beslist. Er wordt niets hernoemd of verplaatst.',
      create: 'Nieuwe tabellen maken',
      createText: 'Strippenkaart maakt de bladen, met keuzelijsten en een blad Overzicht. Daarna kunt u strippen toekennen.',
    },
    loadingCatalogue: 'De gemeenten worden geladen…',
    catalogueFailed: {
      title: 'De lijst met gemeenten kon niet worden geladen',
      text: 'Controleer de verbinding en probeer het opnieuw.',
      retry: 'Opnieuw proberen',
    },
    ...connected.nl,
    ...guidance.nl,
    ...readMe.nl,
    ...create.nl,
    ...connect.nl,
    ...translate.nl,
  },
  {
    start: {
      title: 'How do you want to start?',
      connect: 'Connect what is there',
      connectText:
        'You already have sheets with assignments or municipalities. Strippenkaart proposes which column is what; you decide. Nothing is renamed or moved.',
      create: 'Make new tables',
      createText: 'Strippenkaart makes the sheets, with drop-downs and a sheet Overview. After that you can allocate strips.',
    },
    loadingCatalogue: 'Loading the municipalities…',
    catalogueFailed: {
      title: 'The list of municipalities could not be loaded',
      text: 'Check the connection and try again.',
      retry: 'Try again',
    },
    ...connected.en,
    ...guidance.en,
    ...readMe.en,
    ...create.en,
    ...connect.en,
    ...translate.en,
  },
);
