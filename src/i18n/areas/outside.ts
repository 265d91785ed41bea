import { area } from '../translator';

/** What the page says where there is no Excel to talk to. */
export const outsideTexts = area(
  'outside',
  {
    outside: {
      title: 'Open Strippenkaart in Excel',
      text: 'Deze pagina hoort bij een invoegtoepassing. Open een werkmap in Excel en kies op het tabblad Start de knop Strippenkaart.',
    },
    unreachable: {
      title: 'De verbinding met Excel ontbreekt',
      text: 'Een onderdeel van Microsoft (appsforoffice.microsoft.com) kon niet worden geladen. Controleer de internetverbinding en open het deelvenster opnieuw. Blijft het zo, vraag dan de beheerder of dat adres is toegestaan.',
    },
  },
  {
    outside: {
      title: 'Open Strippenkaart in Excel',
      text: 'This page belongs to an add-in. Open a workbook in Excel and choose Strip card on the Home tab.',
    },
    unreachable: {
      title: 'There is no connection with Excel',
      text: 'A part from Microsoft (appsforoffice.microsoft.com) could not be loaded. Check the internet connection and open the pane again. If it stays like this, ask the administrator whether that address is allowed.',
    },
  },
);
