import { isoOf, serialOfIso, weekdayOf } from '../../../src/domain/cells/serialDate';

/**
 * The assignments of a believable year in Drenthe: made up, in the words and proportions of the practice
 * (an interview with the shared heat-transition team, Platform31, 1 October 2025). No real person or order.
 */
export interface ExampleAssignment {
  readonly number: string;
  /** Municipality and the strips it pays; several make a joint assignment of as many rows. */
  readonly strips: readonly (readonly [municipality: string, strips: number | string])[];
  readonly title: string;
  readonly reason: string;
  readonly goal: string;
  readonly result: string;
  readonly theme: string;
  readonly phase: string;
  readonly client: string;
  readonly contractor: string;
  readonly level: string;
  readonly status: string;
  /** ISO dates; empty where not yet planned. A text that is no ISO date goes in as text: one of the planted mistakes. */
  readonly start: string;
  readonly end: string;
  readonly hours: number | '';
  readonly satisfaction: number | '';
  readonly remark: string;
  /** ISO date of the request; empty for a draft. */
  readonly requested: string;
}

type Line = readonly [
  strips: string,
  title: string,
  reason: string,
  goal: string,
  result: string,
  theme: string,
  phase: string,
  contractor: string,
  level: string,
  status: string,
  start: string,
  end: string,
  hours: number | '',
  satisfaction: number | '',
  remark?: string,
];

const clients = ['Programmaleider energie', 'Beleidsadviseur duurzaamheid', 'Projectleider wijkaanpak', 'Teamleider ruimte'];

// prettier-ignore
const lines: readonly Line[] = [
  // Joint work
  ['Assen 2, Emmen 2, Hoogeveen 1, Meppel 1', 'Format warmteprogramma', 'Alle gemeenten moeten eind 2026 een warmteprogramma hebben.', 'Eén opzet waarmee elke gemeente haar warmteprogramma in drie maanden kan schrijven.', 'Vastgesteld format met leeswijzer, planning en voorbeeldteksten, getoetst door vier gemeenten.', 'Warmteprogramma', 'Visie en programma', 'Adviseur 1', 'senior', 'afgerond', '2026-01-12', '2026-04-24', 212, 4.5, 'Daarna door tien gemeenten gebruikt.'],
  ['Coevorden 1, Borger-Odoorn 1, Aa en Hunze 1', 'Gebiedsprofielen veenkoloniën', 'De drie gemeenten hebben dezelfde lintbebouwing en weinig gegevens over de woningen.', 'Per buurt weten welke warmteoplossing kansrijk is.', 'Veertien gebiedsprofielen in de databank, met kaart en kengetallen.', 'Data en databank', 'Onderzoek', 'Adviseur 3', 'medior', 'afgerond', '2026-02-02', '2026-05-29', 148, 4],
  ['De Wolden 1, Westerveld 1, Meppel 1', 'Lokale warmte uit aquathermie', 'Langs de Drentse Hoofdvaart liggen dorpen die warmte uit water willen onderzoeken.', 'Weten of aquathermie in zes kernen technisch en financieel haalbaar is.', 'Haalbaarheidsrapport per kern met kosten, vergunningen en een advies om wel of niet door te gaan.', 'Bronnen', 'Onderzoek', 'Adviseur 2', 'senior', 'lopend', '2026-06-01', '2026-12-18', 96, ''],
  ['Tynaarlo 1, Noordenveld 1', 'Bewonersavonden isolatieaanpak kop van Drenthe', 'Weinig bewoners kennen de isolatieregeling, terwijl er budget over is.', 'Minstens 300 huishoudens melden zich aan voor de isolatieaanpak.', 'Vier bewonersavonden, een draaiboek en een verslag met opkomst en aanmeldingen.', 'Participatie', 'Uitvoering', 'Adviseur 5', 'junior', 'afgerond', '2026-03-02', '2026-06-12', 74, 4.5],
  ['Midden-Drenthe 1, Hoogeveen 1', 'Afstemming netcongestie met de netbeheerder', 'Plannen van gemeenten en netbeheerder sluiten niet op elkaar aan.', 'Eén gedeelde planning van netverzwaring en warmteplannen tot 2030.', 'Overzicht per buurt met jaartallen, besproken en bevestigd door de netbeheerder.', 'Netcongestie', 'Visie en programma', 'Adviseur 1', 'senior', 'lopend', '2026-08-17', '2026-12-11', 42, ''],
  // Work for all, no strips
  ['Assen 0', 'Inrichten databank voor alle gemeenten', 'Kennis zit verspreid over mappen en hoofden.', 'Alle profielen, formats en onderzoeken zijn voor elke gemeente te vinden.', 'Databank met zoekfunctie en beheerafspraken, in gebruik bij twaalf gemeenten.', 'Data en databank', 'Uitvoering', 'Adviseur 4', 'medior', 'lopend', '2026-01-05', '2026-12-18', 164, '', 'Werk voor alle gemeenten, kost geen strippen.'],
  ['Assen 0', 'Inwerkprogramma nieuwe adviseurs', 'Het team groeit van vier naar acht medewerkers.', 'Een nieuwe adviseur kan na zes weken zelfstandig een opdracht doen.', 'Inwerkprogramma van zes weken met maatje, leeslijst en proefopdracht.', 'Team', 'Uitvoering', 'Adviseur 2', 'senior', 'afgerond', '2026-01-05', '2026-03-27', 88, 4, 'Werk voor alle gemeenten, kost geen strippen.'],
  // Assen
  ['Assen 3', 'Wijkuitvoeringsplan Noorderpark', 'De raad heeft Noorderpark als eerste wijk aangewezen.', 'Een uitvoerbaar plan om 850 woningen voor 2032 aardgasvrij te maken.', 'Wijkuitvoeringsplan, klaar voor het college in november, met kosten per woning en planning.', 'Wijkaanpak', 'Uitvoering', 'Adviseur 2', 'senior', 'lopend', '2026-04-06', '2026-11-27', 178, ''],
  ['Assen 2', 'Warmteprogramma Assen', 'Wettelijke plicht per eind 2026.', 'De raad stelt in december het warmteprogramma vast.', 'Concept-warmteprogramma volgens het format, met participatieverslag.', 'Warmteprogramma', 'Visie en programma', 'Adviseur 1', 'senior', 'lopend', '2026-05-04', '2026-12-04', 120, ''],
  ['Assen 1', 'Verkenning restwarmte bedrijventerrein Messchenveld', 'Twee bedrijven boden restwarmte aan.', 'Weten hoeveel warmte er is, hoe lang, en tegen welke prijs.', 'Notitie van tien bladzijden met warmteaanbod, temperatuur en gesprekken met beide bedrijven.', 'Bronnen', 'Onderzoek', 'Adviseur 6', 'medior', 'afgerond', '2026-02-09', '2026-04-17', 61, 3.5],
  ['Assen 1', 'Subsidieaanvraag wijkaanpak Pittelo', 'De regeling sluit op 1 oktober.', 'Een volledige aanvraag voor de start van Pittelo.', 'Ingediende aanvraag met begroting en bijlagen.', 'Subsidie', 'Uitvoering', 'Adviseur 7', 'junior', 'afgerond', '2026-08-03', '2026-09-28', 39, 4],
  ['Assen 1', 'Iets met warmte in Lariks', '', 'Kijken wat er kan.', '', 'Wijkaanpak', '', '', '', 'aangevraagd', '', '', '', '', 'Nog niet verder uitgewerkt.'],
  // Emmen
  ['Emmen 4', 'Wijkuitvoeringsplan Emmerhout', 'Emmerhout heeft veel gelijke woningen van één corporatie.', 'Samen met de corporatie kiezen tussen een warmtenet en warmtepompen.', 'Wijkuitvoeringsplan met keuze, kosten voor bewoners en afspraken met de corporatie.', 'Wijkaanpak', 'Uitvoering', 'Adviseur 1', 'senior', 'lopend', '2026-03-16', '2026-12-18', 204, ''],
  ['Emmen 2', 'Participatieplan Angelslo', 'Bewoners voelden zich bij een eerder plan niet gehoord.', 'Bewoners weten vooraf waarover zij kunnen meebeslissen.', 'Participatieplan met drie momenten, rollen en planning, besproken met de wijkvereniging.', 'Participatie', 'Visie en programma', 'Adviseur 5', 'medior', 'afgerond', '2026-02-16', '2026-05-08', 83, 4.5],
  ['Emmen 2', 'Warmteprogramma Emmen', 'Wettelijke plicht per eind 2026.', 'De raad stelt in december het warmteprogramma vast.', 'Concept-warmteprogramma volgens het format, met kaart en participatieverslag.', 'Warmteprogramma', 'Visie en programma', 'Adviseur 3', 'medior', 'lopend', '2026-06-08', '2026-12-04', 97, ''],
  ['Emmen 1', 'Rekenmodel kosten bewoners Bargeres', 'Bewoners vragen wat het kost.', 'Voor vijf woningtypen de maandlasten kunnen tonen.', 'Rekenblad en toelichting van twee bladzijden, getoetst bij tien bewoners.', 'Betaalbaarheid', 'Onderzoek', 'Adviseur 6', 'medior', 'gepland', '2026-11-02', '2026-12-18', '', ''],
  ['Emmen 1', 'Inventarisatie gemeentelijk vastgoed', 'De gemeente wil zelf het goede voorbeeld geven.', 'Weten welke twintig gebouwen het eerst van het gas kunnen.', 'Lijst met twintig gebouwen, maatregelen en globale kosten.', 'Vastgoed', 'Onderzoek', 'Adviseur 8', 'junior', 'afgerond', '2026-03-02', '2026-05-22', 58, 4],
  // Hoogeveen
  ['Hoogeveen 3', 'Wijkuitvoeringsplan Krakeel', 'Riolering en straten in Krakeel gaan in 2028 open.', 'Warmteplannen laten meelopen met de werkzaamheden aan de weg.', 'Wijkuitvoeringsplan met gezamenlijke planning van weg, riool en warmte.', 'Wijkaanpak', 'Uitvoering', 'Adviseur 2', 'senior', 'gepland', '2026-10-05', '2026-12-18', 12, ''],
  ['Hoogeveen 2', 'Warmteprogramma Hoogeveen', 'Wettelijke plicht per eind 2026.', 'Het college stelt in november het ontwerp vast.', 'Ontwerp-warmteprogramma volgens het format, klaar voor inspraak.', 'Warmteprogramma', 'Visie en programma', 'Adviseur 3', 'medior', 'lopend', '2026-05-18', '2026-11-20', 108, ''],
  ['Hoogeveen 2', 'Isolatieaanpak Wolfsbos', 'Veel particuliere woningen met label E of slechter.', 'In 2026 honderd woningen met een isolatieadvies bereiken.', 'Aanpak met doelgroep, brief, telefonisch spreekuur en telling per maand.', 'Isolatie', 'Uitvoering', 'Adviseur 7', 'junior', 'lopend', '2026-04-13', '2026-11-13', 92, ''],
  ['Hoogeveen 1', 'Communicatiekalender energietransitie', 'Berichten van gemeente en energieloket lopen door elkaar.', 'Eén kalender waar alle afdelingen zich aan houden.', 'Kalender voor 2026 met onderwerpen, kanalen en verantwoordelijken.', 'Communicatie', 'Uitvoering', 'Adviseur 4', 'medior', 'afgerond', '2026-01-19', '2026-03-13', 34, 3],
  ['Hoogeveen 1', 'Second opinion businesscase warmtenet', 'De businesscase van de ontwikkelaar is lastig te beoordelen.', 'Een onafhankelijk oordeel voordat het college besluit.', 'Oordeel van vijf bladzijden met drie gevoeligheden en een advies.', 'Betaalbaarheid', 'Onderzoek', 'Adviseur 1', 'senior', 'aangevraagd', '2026-11-30', '2026-12-18', '', ''],
  // Meppel
  ['Meppel 3', 'Warmtenet Nieuwveense Landen: leerpunten', 'Het bestaande warmtenet kende aanloopproblemen.', 'Lessen vastleggen voordat de wijk verder groeit.', 'Leerdocument met tien lessen, besproken met bewoners en warmtebedrijf.', 'Wijkaanpak', 'Onderzoek', 'Adviseur 2', 'senior', 'afgerond', '2026-02-02', '2026-05-15', 132, 4],
  ['Meppel 2', 'Wijkverkenning Koedijkslanden', 'Koedijkslanden is de volgende wijk in de planning.', 'Weten welke drie oplossingen kansrijk zijn en wat bewoners ervan vinden.', 'Verkenning met drie oplossingen, kosten en een peiling onder 200 bewoners.', 'Wijkaanpak', 'Onderzoek', 'Adviseur 4', 'medior', 'lopend', '2026-06-15', '2026-11-27', 77, ''],
  ['Meppel 2', 'Warmteprogramma Meppel', 'Wettelijke plicht per eind 2026.', 'De raad stelt in januari het warmteprogramma vast.', 'Concept-warmteprogramma volgens het format.', 'Warmteprogramma', 'Visie en programma', 'Adviseur 6', 'medior', 'lopend', '2026-07-06', '2026-12-18', 66, ''],
  ['Meppel 1', 'Ondersteuning energieloket', '', 'Loket helpen.', 'Ondersteuning', 'Communicatie', '', 'Adviseur 8', 'junior', 'aangevraagd', '2026-11-02', '2026-12-11', '', '', 'Afbakening met het energieloket ontbreekt nog.'],
  // Coevorden
  ['Coevorden 3', 'Dorpenaanpak Sleen en Oosterhesselen', 'Twee dorpen willen zelf aan de slag met een collectieve oplossing.', 'Dorpen en gemeente kiezen samen één vervolgstap per dorp.', 'Plan van aanpak per dorp met taken van dorp en gemeente, begroting en beslismoment.', 'Wijkaanpak', 'Visie en programma', 'Adviseur 3', 'medior', 'lopend', '2026-04-20', '2026-11-20', 116, ''],
  ['Coevorden 2', 'Warmteprogramma Coevorden', 'Wettelijke plicht per eind 2026.', 'De raad stelt in december het warmteprogramma vast.', 'Concept-warmteprogramma volgens het format, met kaart per kern.', 'Warmteprogramma', 'Visie en programma', 'Adviseur 4', 'medior', 'lopend', '2026-05-25', '2026-12-04', 84, ''],
  ['Coevorden 1', 'Zonnewarmte voor sportpark De Pampert', 'Het sportpark wordt gerenoveerd.', 'Weten of zonnewarmte het gasverbruik kan vervangen.', 'Advies met opbrengst, kosten en aanpassingen aan het dak.', 'Vastgoed', 'Onderzoek', 'Adviseur 8', 'junior', 'afgerond', '2026-03-09', '2026-04-30', 37, 4],
  ['Coevorden 2', 'Isolatieaanpak Poppenhare', 'In Poppenhare wonen veel mensen met een hoge energierekening.', 'Zestig huishoudens krijgen voor de winter isolatieadvies en hulp bij de aanvraag.', 'Aanpak met adressenlijst per straat, spreekuur en maandtelling.', 'Isolatie', 'Uitvoering', 'Adviseur 7', 'junior', 'gepland', '2026-10-12', '2026-12-18', 8, ''],
  // Tynaarlo
  ['Tynaarlo 3', 'Wijkuitvoeringsplan Vries-Centrum', 'Vries heeft een oud centrum met veel verschillende woningen.', 'Voor elk van de vier buurten een haalbare route kiezen.', 'Wijkuitvoeringsplan met vier routes, kosten en een planning tot 2035.', 'Wijkaanpak', 'Uitvoering', 'Adviseur 1', 'senior', 'lopend', '2026-05-11', '2026-12-11', 121, ''],
  ['Tynaarlo 2', 'Warmteprogramma Tynaarlo', 'Wettelijke plicht per eind 2026.', 'De raad stelt in december het warmteprogramma vast.', 'Concept-warmteprogramma volgens het format, met participatieverslag.', 'Warmteprogramma', 'Visie en programma', 'Adviseur 5', 'medior', 'lopend', '2026-06-01', '2026-12-04', 79, ''],
  ['Tynaarlo 1', 'Aquathermie Zuidlaardermeer: eerste verkenning', 'Bewoners van Zuidlaren vroegen naar warmte uit het meer.', 'Weten of verder onderzoek zinvol is.', 'Verkenning van acht bladzijden met bron, afstand en globale kosten.', 'Bronnen', 'Onderzoek', 'Adviseur 6', 'medior', 'afgerond', '2026-02-23', '2026-04-24', 52, 4.5],
  ['Tynaarlo 1', 'Begeleiding bewonersinitiatief Eelde', 'Een groep bewoners wil samen warmtepompen kopen.', 'De groep kan na drie bijeenkomsten zelf verder.', 'Drie bijeenkomsten en een stappenplan dat de groep zelf beheert.', 'Participatie', 'Uitvoering', 'Adviseur 8', 'junior', 'lopend', '2026-09-07', '2026-12-11', 21, ''],
  // Noordenveld
  ['Noordenveld 2', 'Warmteprogramma Noordenveld', 'Wettelijke plicht per eind 2026.', 'De raad stelt in december het warmteprogramma vast.', 'Concept-warmteprogramma volgens het format, met kaart per kern.', 'Warmteprogramma', 'Visie en programma', 'Adviseur 6', 'medior', 'lopend', '2026-06-22', '2026-12-04', 71, ''],
  ['Noordenveld 2', 'Wijkverkenning Roden-Zuid', 'Roden-Zuid telt veel woningen uit de jaren zestig.', 'Weten welke drie oplossingen kansrijk zijn en wat bewoners ervan vinden.', 'Verkenning met drie oplossingen, kosten en een peiling onder 150 bewoners.', 'Wijkaanpak', 'Onderzoek', 'Adviseur 4', 'medior', 'gepland', '2026-10-19', '2026-12-18', 6, ''],
  ['Noordenveld 1', 'Stappenplan monumenten Veenhuizen', 'Monumenten mogen niet zomaar geïsoleerd worden.', 'Eigenaren weten wat wel kan en welke vergunning nodig is.', 'Stappenplan van vier bladzijden, afgestemd met de monumentencommissie.', 'Isolatie', 'Uitvoering', 'Adviseur 7', 'junior', 'afgerond', '2026-03-23', '2026-05-29', 47, 5],
  ['Noordenveld 1', 'Communicatie aardgasvrij Peize', '', 'Inwoners informeren.', '', 'Communicatie', 'Uitvoering', '', 'junior', 'concept', '', '', '', '', 'Doelgroep en middelen nog bepalen.'],
  // Midden-Drenthe
  ['Midden-Drenthe 3', 'Dorpsplan warmte Westerbork', 'Het dorp heeft een energiecoöperatie die een warmtenet wil.', 'Gemeente en coöperatie weten wat een warmtenet vraagt en kunnen besluiten.', 'Dorpsplan met rolverdeling, kosten, risico’s en een go/no-go voor de raad.', 'Wijkaanpak', 'Visie en programma', 'Adviseur 2', 'senior', 'lopend', '2026-04-13', '2026-11-27', 109, ''],
  ['Midden-Drenthe 2', 'Warmteprogramma Midden-Drenthe', 'Wettelijke plicht per eind 2026.', 'De raad stelt in december het warmteprogramma vast.', 'Concept-warmteprogramma volgens het format.', 'Warmteprogramma', 'Visie en programma', 'Adviseur 5', 'medior', 'lopend', '2026-06-15', '2026-12-04', 64, ''],
  ['Midden-Drenthe 1', 'Groen gas Wijster: kansen voor Beilen', 'In Wijster wordt groen gas gemaakt.', 'Weten of groen gas voor oude woningen in Beilen een optie is.', 'Notitie met beschikbaarheid, prijs en juridische ruimte.', 'Bronnen', 'Onderzoek', 'Adviseur 3', 'medior', 'afgerond', '2026-01-26', '2026-03-20', 55, 3.5],
  ['Midden-Drenthe 1', 'Spreekuren isolatie Smilde', 'Bewoners komen niet naar het loket in Beilen.', 'Veertig huishoudens helpen met een advies dicht bij huis.', 'Acht spreekuren, met telling en vragenlijst na afloop.', 'Isolatie', 'Uitvoering', 'Adviseur 8', 'junior', 'gepland', '2026-11-02', '2026-12-18', '', ''],
  // Aa en Hunze
  ['Aa en Hunze 2', 'Warmteprogramma Aa en Hunze', 'Wettelijke plicht per eind 2026.', 'De raad stelt in december het warmteprogramma vast.', 'Concept-warmteprogramma volgens het format, met dorpenkaart.', 'Warmteprogramma', 'Visie en programma', 'Adviseur 4', 'medior', 'lopend', '2026-06-29', '2026-12-04', 58, ''],
  ['Aa en Hunze 2', 'Dorpenaanpak Rolde en Gieten', 'De dorpsraden willen weten waar ze aan toe zijn.', 'Voor beide dorpen één vervolgstap kiezen met de dorpsraad.', 'Plan van aanpak per dorp met taken, begroting en beslismoment.', 'Wijkaanpak', 'Visie en programma', 'Adviseur 3', 'medior', 'gepland', '2026-10-26', '2026-12-18', 4, ''],
  ['Aa en Hunze 1', 'Warmtescan gemeentehuis Gieten', 'Het gemeentehuis verbruikt meer dan verwacht.', 'Weten welke vijf maatregelen zich binnen tien jaar terugverdienen.', 'Scan met vijf maatregelen, kosten en terugverdientijd.', 'Vastgoed', 'Onderzoek', 'Adviseur 8', 'junior', 'afgerond', '2026-04-07', '2026-05-29', 33, 4],
  ['Aa en Hunze 1', 'Buurtenergie Annen', 'Een buurt wil gezamenlijk isoleren.', 'Twintig woningen isoleren met één aannemer.', 'Stappenplan, uitvraag aan drie aannemers en een buurtavond.', 'Isolatie', 'Uitvoering', 'Adviseur 7', 'junior', 'afgewezen', '2026-05-04', '2026-06-26', '', '', 'Hoort bij het energieloket; doorverwezen.'],
  // Borger-Odoorn
  ['Borger-Odoorn 2', 'Warmteprogramma Borger-Odoorn', 'Wettelijke plicht per eind 2026.', 'De raad stelt in december het warmteprogramma vast.', 'Concept-warmteprogramma volgens het format.', 'Warmteprogramma', 'Visie en programma', 'Adviseur 6', 'medior', 'lopend', '2026-07-13', '2026-12-04', 49, ''],
  ['Borger-Odoorn 2', 'Isolatieaanpak Nieuw-Buinen', 'In Nieuw-Buinen wonen veel mensen met een hoge energierekening.', 'Vijftig huishoudens krijgen voor de winter isolatieadvies en hulp bij de aanvraag.', 'Aanpak met adressenlijst per straat, spreekuur en maandtelling.', 'Isolatie', 'Uitvoering', 'Adviseur 7', 'junior', 'lopend', '2026-08-31', '2026-12-11', 44, ''],
  ['Borger-Odoorn 1', 'Warmtebronnen rond Exloo in kaart', 'Er is geen overzicht van bronnen.', 'Alle bronnen binnen vijf kilometer kennen.', 'Kaartlaag met bronnen en een toelichting van twee bladzijden.', 'Bronnen', 'Onderzoek', 'Adviseur 6', 'medior', 'afgerond', '2026-02-16', '2026-03-27', 41, 4],
  ['Borger-Odoorn 1', 'Raadsinformatieavond warmte', 'Nieuwe raadsleden kennen het onderwerp niet.', 'Raadsleden kunnen het warmteprogramma beoordelen.', 'Avond met presentatie, rekenvoorbeelden en verslag.', 'Communicatie', 'Visie en programma', 'Adviseur 5', 'medior', 'afgerond', '2026-09-01', '2026-09-25', 19, 4.5],
  // De Wolden
  ['De Wolden 2', 'Warmteprogramma De Wolden', 'Wettelijke plicht per eind 2026.', 'De raad stelt in december het warmteprogramma vast.', 'Concept-warmteprogramma volgens het format, met dorpenkaart.', 'Warmteprogramma', 'Visie en programma', 'Adviseur 5', 'medior', 'lopend', '2026-06-22', '2026-12-04', 62, ''],
  ['De Wolden 3', 'Collectieve warmte Zuidwolde', 'De zwembadverwarming moet in 2028 vervangen worden.', 'Weten of het zwembad en 120 woningen samen één bron kunnen gebruiken.', 'Haalbaarheidsstudie met bron, tracé, kosten en een advies aan het college.', 'Bronnen', 'Onderzoek', 'Adviseur 2', 'senior', 'gepland', '2026-11-09', '2026-12-18', '', ''],
  ['De Wolden 1', 'Aanpak energiearmoede Ruinen', 'Het sociaal team ziet meer mensen met schulden door de energierekening.', 'Dertig huishoudens zijn voor december geholpen.', 'Werkwijze met het sociaal team, tellingen en een evaluatie.', 'Isolatie', 'Uitvoering', 'Adviseur 8', 'junior', 'lopend', '2026-09-14', '2026-12-11', 26, ''],
  // Westerveld
  ['Westerveld 2', 'Warmteprogramma Westerveld', 'Wettelijke plicht per eind 2026.', 'De raad stelt in december het warmteprogramma vast.', 'Concept-warmteprogramma volgens het format.', 'Warmteprogramma', 'Visie en programma', 'Adviseur 3', 'medior', 'lopend', '2026-07-06', '2026-12-04', 53, ''],
  ['Westerveld 4', 'Dorpsverwarming Dwingeloo', 'De dorpscoöperatie heeft een haalbaarheidsstudie en vraagt een reactie van de gemeente.', 'De gemeente heeft een gemotiveerd standpunt.', 'Beoordeling met risico’s, voorwaarden en een collegevoorstel.', 'Wijkaanpak', 'Visie en programma', 'Adviseur 1', 'senior', 'lopend', '2026-08-10', '2026-12-11', 38, ''],
  ['Westerveld 1', 'Isolatiecampagne recreatiewoningen Havelte', 'Recreatiewoningen vallen buiten de regeling.', 'Eigenaren van 80 woningen bereiken met een passend advies.', 'Folder, adviesmiddag en telling van aanmeldingen.', 'Isolatie', 'Uitvoering', 'Adviseur 7', 'junior', 'ingetrokken', '2026-05-18', '2026-07-03', '', '', 'Ingetrokken: provincie doet dit.'],
  ['Westerveld 4', 'Onderzoek mono-mestvergisting Diever', 'Drie veehouders willen samen groen gas maken.', 'Weten of het past bij het warmteprogramma en de stikstofruimte.', 'Onderzoek met opbrengst, vergunningen en een advies.', 'Bronnen', 'Onderzoek', 'Adviseur 6', 'medior', 'aangevraagd', '2026-11-16', '2026-12-18', '', '', 'Past deze vraag nog binnen de kaart?'],
];

/** Real mistakes, as they are met: each is found by the check. */
const mistakes: readonly ExampleAssignment[] = [
  mistake('D-090', 'Emen', 1, 'Vervolg participatie Angelslo', '2026-11-02', '2026-12-11', 'Gemeentenaam verkeerd getypt.'),
  mistake('D-091', 'Meppel', 1, 'Kaartlaag warmtebronnen Meppel', '2026-12-11', '2026-11-02', 'Begin- en einddatum verwisseld.'),
  mistake('D-092', 'Noordenveld', '2', 'Bewonersavond Norg', '2026-11-09', '2026-12-18', 'Het aantal strippen staat als tekst in de cel.'),
  mistake('D-093', 'Aa en Hunze', 1, 'Raadsavond warmteprogramma', '3 nov 2026', '2026-12-04', 'De startdatum staat als tekst in de cel.'),
  mistake('D-008', 'Assen', 1, 'Nazorg Noorderpark', '2026-11-30', '2026-12-18', 'Nummer is al gebruikt.'),
];

function mistake(
  number: string,
  municipality: string,
  strips: number | string,
  title: string,
  start: string,
  end: string,
  remark: string,
): ExampleAssignment {
  return {
    number,
    strips: [[municipality, strips]],
    title,
    reason: 'Vervolg op een eerdere opdracht.',
    goal: 'De lopende aanpak afronden voor het einde van het jaar.',
    result: 'Verslag van vier bladzijden met afspraken en een planning.',
    theme: 'Participatie',
    phase: 'Uitvoering',
    client: clientOf(municipality),
    contractor: 'Adviseur 5',
    level: 'medior',
    status: 'gepland',
    start,
    end,
    hours: '',
    satisfaction: '',
    remark,
    requested: '2026-10-12',
  };
}

/** A junior can start within weeks, a senior is waited for; an even spread, on working days. */
function requestedOn(start: string, level: string, status: string, index: number): string {
  if (status === 'concept') return '';
  const from = serialOfIso(start);
  if (from === null) return '2026-11-09';
  const wait = ({ junior: 10, medior: 20, senior: 32 }[level] ?? 14) + ((index * 7) % 18);
  const day = from - wait;
  return isoOf(day - Math.max(0, weekdayOf(day) - 5));
}

function clientOf(municipality: string): string {
  const sum = [...municipality].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return clients[sum % clients.length] ?? '';
}

export const exampleAssignments: readonly ExampleAssignment[] = [
  ...lines.map((line, index): ExampleAssignment => {
    const [paid, title, reason, goal, result, theme, phase, contractor, level, status, start, end, hours, satisfaction, remark = ''] = line;
    const strips = paid.split(', ').map((part): readonly [string, number] => {
      const space = part.lastIndexOf(' ');
      return [part.slice(0, space), Number(part.slice(space + 1))];
    });
    const client = contractor === '' ? '' : clientOf(strips[0]?.[0] ?? '');
    return {
      number: `D-${String(index + 1).padStart(3, '0')}`,
      strips,
      title,
      reason,
      goal,
      result,
      theme,
      phase,
      client,
      contractor,
      level,
      status,
      start,
      end,
      hours,
      satisfaction,
      remark,
      requested: requestedOn(start, level, status, index),
    };
  }),
  ...mistakes,
];
