/** Satisfaction, agreements and the long term. */
export const experience = {
  nl: {
    experience: {
      title: 'Ervaring van gemeenten',
      note: 'Bij minder dan {{count}} antwoorden tonen we geen cijfer, ook niet per groep, zodat niemand te herkennen is, en bij minder dan {{spread}} geen spreiding. Een groep blijft ook weg als zijn cijfer uit de andere te berekenen zou zijn.',
      source: { reviews: 'Cijfers van 1 tot 5.', assignments: 'Uit de kolom Tevredenheid, want er is geen tabel Evaluaties.' },
      all: 'Alle antwoorden',
      response: 'Afgeronde opdrachten met een antwoord (van {{asked}})',
      byQuarter: 'Tevredenheid per kwartaal',
      byTheme: 'Tevredenheid per thema',
      chart: 'Tevredenheid per kwartaal',
      chartAlternative:
        'Staafgrafiek: gemiddelde tevredenheid per kwartaal, op een schaal van 1 tot 5; zonder staaf is er te weinig geantwoord.',
      quotes: 'In de woorden van gemeenten',
    },
    agreements: {
      title: 'Afspraken en lange termijn',
      note: 'De praktijk leert dat afspraken over ICT, verzuimregistratie en inkoop vroeg nodig zijn, met wie daarover beslist.',
      none: 'Er zijn geen afspraken vastgelegd. Wilt u ze volgen, maak dan een tabel Afspraken met Onderwerp, Wie beslist, Status en Datum.',
      count: 'Aantal afspraken',
    },
    baseline: {
      title: 'Effect op lange termijn',
      note: 'Indicatoren tegen hun nulmeting. Binnen een jaar na de nulmeting is het te vroeg om iets over effect te zeggen.',
      none: 'Er is geen nulmeting vastgelegd. Maak een tabel Nulmeting met Indicator, Nulwaarde, Datum, Huidige waarde en Toelichting.',
      tooEarly: 'te vroeg',
      count: 'Aantal indicatoren',
      early: 'te vroeg',
    },
  },
  en: {
    experience: {
      title: 'Experience of municipalities',
      note: 'With fewer than {{count}} answers no figure is shown, nor for a group, so that nobody can be recognised, and with fewer than {{spread}} no spread. A group is also left out where its figure could be worked out from the others.',
      source: { reviews: 'Scores from 1 to 5.', assignments: 'From the column Tevredenheid, for there is no table Evaluaties.' },
      all: 'All answers',
      response: 'Finished assignments with an answer (of {{asked}})',
      byQuarter: 'Satisfaction by quarter',
      byTheme: 'Satisfaction by theme',
      chart: 'Satisfaction by quarter',
      chartAlternative: 'Bar chart: mean satisfaction by quarter, on a scale of 1 to 5; without a bar there are too few answers.',
      quotes: 'In the words of municipalities',
    },
    agreements: {
      title: 'Agreements and the long term',
      note: 'Practice shows that agreements on ICT, absence registration and purchasing are needed early, with who decides on them.',
      none: 'No agreements are recorded. To follow them, make a table Afspraken with Onderwerp, Wie beslist, Status and Datum.',
      count: 'Number of agreements',
    },
    baseline: {
      title: 'Effect in the long term',
      note: 'Indicators against their baseline. Within a year of the baseline it is too early to say anything on effect.',
      none: 'No baseline is recorded. Make a table Nulmeting with Indicator, Nulwaarde, Datum, Huidige waarde and Toelichting.',
      tooEarly: 'too early',
      count: 'Number of indicators',
      early: 'too early',
    },
  },
} as const;
