import { area } from '../translator';

/** The pane's frame: screens, navigation, and the parts that every screen shares. */
export const paneTexts = area(
  'pane',
  {
    name: 'Strippenkaart',
    screens: {
      overview: 'Overzicht',
      setup: 'Inrichten',
      assignments: 'Opdrachten',
      checks: 'Controleren',
      allocation: 'Toekennen',
      stripCards: 'Strippenkaarten',
      team: 'Team',
      evaluation: 'Evalueren',
      settings: 'Instellingen en hulp',
    },
    purposes: {
      overview: 'Hoe het team en de gemeenten ervoor staan, en wat nu aandacht vraagt.',
      setup: 'Maak de tabellen in deze werkmap, of verbind de tabellen die er al zijn.',
      assignments: 'Formuleer een opdracht met hulp en voorbeelden, en zie wie hetzelfde vraagt.',
      checks: 'Vind wat niet klopt in de rijen, met de reden en een voorstel.',
      allocation: 'Kies een verdeelregel en zie wat elke gemeente krijgt, en waarom.',
      stripCards: 'De kaart van een gemeente: wat er is, waaraan het is besteed en wat nog kan.',
      team: 'Wie wanneer bezet is, en waar nog ruimte zit.',
      evaluation: 'Bouw het evaluatieblad: eerst wat samen is bereikt, dan de strippen.',
      settings: 'Afspraken van deze werkmap, de taal, en uitleg over deze invoegtoepassing.',
    },
    navigation: {
      label: 'Schermen',
      open: 'Ander scherm kiezen. Nu: {{screen}}',
    },
    loading: 'Scherm wordt geopend…',
    reading: 'De werkmap wordt gelezen…',
    notCountedMore: 'en nog {{count}}',
    changedElsewhere: 'Een ander wijzigde zojuist {{sheets}}. Wat u hier ziet, is opnieuw gelezen.',
    newSheet: 'een nieuw blad',
    notCounted_one: 'Eén rij hoort mee te tellen en doet dat niet:',
    notCounted_other: '{{count}} rijen horen mee te tellen en doen dat niet:',
    condition: {
      'manual-calculation':
        'Excel rekent nu niet vanzelf: formules kunnen oude cijfers tonen. Druk op F9, of kies Formules > Berekeningsopties > Automatisch.',
      'read-only':
        'Deze werkmap is alleen-lezen: wat u nu schrijft, wordt niet bewaard. Kies Bewerken inschakelen, of sla haar op onder een andere naam.',
    },
    goTo: 'Ga naar {{place}}',
    period: 'Periode',
    refresh: 'Opnieuw lezen',
    crash: {
      title: 'Dit scherm kon niet worden getoond',
      text: 'Aan uw werkmap is niets veranderd. Probeer het opnieuw of kies een ander scherm. Blijft het zo, sluit dan het deelvenster en open het weer.',
      retry: 'Opnieuw proberen',
      details: 'Details voor de beheerder',
    },
    preview: {
      changes: 'Dit gaat veranderen',
      cancel: 'Niet doen',
      working: 'Bezig met schrijven…',
    },
    progress: {
      stop: 'Stoppen',
      part: '{{done}} van {{all}}',
    },
    problem: {
      title: 'Dat lukte niet',
      retry: 'Opnieuw proberen',
    },
    notice: {
      region: 'Meldingen',
      dismiss: 'Melding sluiten',
    },
    notSetUp: {
      title: 'Deze werkmap is nog niet ingericht',
      text: 'Maak eerst de tabellen, of verbind de tabellen die u al heeft. Daarna ziet u hier de gegevens.',
      action: 'Naar Inrichten',
    },
  },
  {
    name: 'Strippenkaart (strip card)',
    screens: {
      overview: 'Overview',
      setup: 'Set up',
      assignments: 'Assignments',
      checks: 'Check',
      allocation: 'Allocate',
      stripCards: 'Strip cards',
      team: 'Team',
      evaluation: 'Evaluate',
      settings: 'Settings and help',
    },
    purposes: {
      overview: 'How the team and the municipalities are doing, and what needs attention now.',
      setup: 'Make the tables in this workbook, or connect the tables that are there.',
      assignments: 'Word an assignment with help and examples, and see who asks the same.',
      checks: 'Find what is wrong in the rows, with the reason and a proposal.',
      allocation: 'Choose an allocation rule and see what each municipality gets, and why.',
      stripCards: 'The card of a municipality: what there is, what it was spent on and what is left.',
      team: 'Who is booked when, and where there is room.',
      evaluation: 'Build the evaluation sheet: first what was achieved together, then the strips.',
      settings: 'The agreements in this workbook, the language, and what this add-in does.',
    },
    navigation: {
      label: 'Screens',
      open: 'Choose another screen. Now: {{screen}}',
    },
    loading: 'Opening the screen…',
    reading: 'Reading the workbook…',
    notCountedMore: 'and {{count}} more',
    changedElsewhere: 'Someone else just changed {{sheets}}. What you see here was read again.',
    newSheet: 'a new sheet',
    notCounted_one: 'One row should count and does not:',
    notCounted_other: '{{count}} rows should count and do not:',
    condition: {
      'manual-calculation':
        'Excel does not calculate by itself now: formulas may show old figures. Press F9, or choose Formulas > Calculation Options > Automatic.',
      'read-only': 'This workbook is read-only: what you write now is not kept. Choose Enable Editing, or save it under another name.',
    },
    goTo: 'Go to {{place}}',
    period: 'Period',
    refresh: 'Read again',
    crash: {
      title: 'This screen could not be shown',
      text: 'Nothing in your workbook has changed. Try again or choose another screen. If it stays like this, close the pane and open it again.',
      retry: 'Try again',
      details: 'Details for the administrator',
    },
    preview: {
      changes: 'This will change',
      cancel: 'Do not do it',
      working: 'Writing…',
    },
    progress: {
      stop: 'Stop',
      part: '{{done}} of {{all}}',
    },
    problem: {
      title: 'That did not work',
      retry: 'Try again',
    },
    notice: {
      region: 'Messages',
      dismiss: 'Close message',
    },
    notSetUp: {
      title: 'This workbook has not been set up yet',
      text: 'First make the tables, or connect the tables you have. Then the figures appear here.',
      action: 'Go to Set up',
    },
  },
);
