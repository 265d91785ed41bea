/** Assignments and strips on the evaluation sheet. */
export const assignments = {
  nl: {
    assignments: {
      title: 'Opdrachten',
      note: 'Losse opdrachten, op hun plaats: na de collectieve waarde. Een gezamenlijke opdracht telt hier een regel per gemeente.',
      byTheme: 'Naar thema',
      byPhase: 'Naar fase',
      byStatus: 'Naar status',
      source: 'Formules over de regels van de periode.',
      blank: '(niet ingevuld)',
      time: 'Doorlooptijd in dagen',
      requests: 'Van {{dated}} van de {{all}} opdrachten is bekend wanneer ze zijn aangevraagd (kolom Aangevraagd op).',
      emptyRequests:
        'De kolom Aangevraagd op is nog leeg. Vul er de datum van de aanvraag in, dan staat hier hoe lang een gemeente op de start wacht.',
      noRequests:
        'Wanneer een opdracht is aangevraagd, is nog niet vastgelegd. Zet in de tabel Opdrachten een kolom Aangevraagd op met die datum, dan staat hier hoe lang een gemeente op de start wacht.',
      asked: 'Van aanvraag tot start',
      leadTime: 'Van start tot eind, afgerond',
      wholeTime: 'Van aanvraag tot eind, afgerond',
      plannedTime: 'Van start tot eind, gepland of lopend',
      numbers:
        'Een opdracht telt één keer. Wachttijd: dagen tussen aanvraag en start van begonnen opdrachten. Doorlooptijd: begin- en einddag tellen mee; een einde dat nog moet komen telt als gepland.',
      count: 'Opdrachten in de periode',
    },
    strips: {
      title: 'Strippen per gemeente',
      note: 'De strippenkaart is een middel om capaciteit te verdelen, geen maat voor wat een gemeente aan het team heeft. Een lage of hoge inzet zegt niets over de waarde; lees deze tabel daarom niet als een ranglijst.',
      source: 'Formules: toegekend (vastgesteld) plus mutaties, min besteed (lopend, afgerond), min gereserveerd (aangevraagd, gepland).',
      chart: 'Strippen per gemeente: besteed, gereserveerd en over',
      chartAlternative: 'Gestapelde staafgrafiek: per gemeente de bestede, gereserveerde en resterende strippen.',
      spread: 'Spreiding van de inzet over gemeenten',
      lowest: 'Laagste deel ingezet',
      median: 'Middelste deel ingezet (mediaan)',
      highest: 'Hoogste deel ingezet',
    },
  },
  en: {
    assignments: {
      title: 'Assignments',
      note: 'Single assignments, in their place: after the collective value. A joint assignment counts one row for each municipality here.',
      byTheme: 'By theme',
      byPhase: 'By phase',
      byStatus: 'By status',
      source: 'Formulas over the rows of the period.',
      blank: '(not filled in)',
      time: 'Lead time in days',
      requests: 'For {{dated}} of the {{all}} assignments it is known when they were requested (column Aangevraagd op).',
      emptyRequests:
        'The column Aangevraagd op is still empty. Fill in the date of each request to see here how long a municipality waits for the start.',
      noRequests:
        'When an assignment was requested is not recorded yet. Add a column Aangevraagd op (or Requested on) to the table Opdrachten to see here how long a municipality waits for the start.',
      asked: 'From request to start',
      leadTime: 'From start to end, done',
      wholeTime: 'From request to end, done',
      plannedTime: 'From start to end, planned or running',
      numbers:
        'An assignment counts once. Waiting: days between request and start of assignments that have begun. Lead time: first and last day are included; an end that is still to come counts as planned.',
      count: 'Assignments in the period',
    },
    strips: {
      title: 'Strips by municipality',
      note: 'The strip card is a means to share capacity, no measure of what a municipality gains from the team. Using few or many says nothing of the worth; so do not read this table as a ranking.',
      source: 'Formulas: granted (adopted) plus mutations, less spent (running, done), less reserved (requested, planned).',
      chart: 'Strips by municipality: spent, reserved and left',
      chartAlternative: 'Stacked bar chart: for each municipality the strips spent, reserved and left.',
      spread: 'Spread over municipalities of the part put to use',
      lowest: 'Lowest part put to use',
      median: 'Middle part put to use (median)',
      highest: 'Highest part put to use',
    },
  },
} as const;
