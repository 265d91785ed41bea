/** An assignment in as many words as likeness looks at: title, goal, theme. */
type Said = readonly [title: string, goal: string, theme: string];

export interface LabelledPair {
  readonly one: Said;
  readonly other: Said;
  /** Whether two municipalities had better talk to each other first. */
  readonly isAlike: boolean;
  /** The parts in concepts.ts and the limit were chosen with the first half; the second, written beforehand by the same hand, was only measured. */
  readonly half: 'chosen' | 'setAside';
}

const pair =
  (half: LabelledPair['half'], isAlike: boolean) =>
  (one: Said, other: Said): LabelledPair => ({ one, other, isAlike, half });
const [alike, apart] = [pair('chosen', true), pair('chosen', false)];
const [alikeToo, apartToo] = [pair('setAside', true), pair('setAside', false)];

/** Made up by hand: the same subject in other words, and the same words about another subject. */
// prettier-ignore
export const labelledPairs: readonly LabelledPair[] = [
  alike(['Warmteprogramma opstellen', 'De raad stelt in december het warmteprogramma vast.', 'Warmteprogramma'], ['Opstellen programma warmte', 'Het college kan het programma in november ter inzage leggen.', 'Beleid']),
  alike(['Isolatieaanpak Wolfsbos', 'In 2026 honderd woningen met een isolatieadvies bereiken.', 'Isolatie'], ['Woningen isoleren in Annen', 'Vijftig huiseigenaren krijgen een advies over isolatie.', 'Isolatie']),
  alike(['Wijkuitvoeringsplan Noorderpark', 'Een uitvoerbaar plan om 850 woningen aardgasvrij te maken.', 'Wijkaanpak'], ['Uitvoeringsplan voor de wijk Emmerhout', 'Kiezen tussen een warmtenet en warmtepompen.', 'Wijkaanpak']),
  alike(['Bewonersavonden over aardgasvrij wonen', 'Bewoners weten wat er op hen afkomt.', 'Participatie'], ['Inwoners informeren over wonen zonder aardgas', 'Inwoners weten welke keuzes er zijn.', 'Communicatie']),
  alike(['Restwarmte bedrijventerrein in beeld', 'Weten hoeveel warmte bedrijven over hebben.', 'Bronnen'], ['Verkenning restwarmte van bedrijven', 'Weten welke bedrijven warmte kunnen leveren.', 'Bronnen']),
  alike(['Haalbaarheid warmtenet centrum', 'Het college kan een besluit nemen.', 'Warmtenet'], ['Haalbaarheidsonderzoek naar een warmtenet in het centrum', 'Weten of een net rendabel is.', 'Bronnen']),
  alike(['Subsidieaanvraag Nationaal Isolatieprogramma', 'Op tijd een volledige aanvraag indienen.', 'Subsidie'], ['Aanvraag voorbereiden voor het nationaal isolatieprogramma', 'De aanvraag is voor 1 oktober binnen.', 'Isolatie']),
  alike(['Routekaart gemeentelijke gebouwen', 'Weten welke gebouwen wanneer van het gas gaan.', 'Vastgoed'], ['Verduurzaming gemeentelijk vastgoed: routekaart', 'Per gebouw een maatregel en een jaar.', 'Vastgoed']),
  alike(['Ondersteuning energieloket', 'Loket helpen.', 'Communicatie'], ['Energieloket versterken', 'Het loket kan meer vragen van bewoners aan.', 'Communicatie']),
  alike(['Gebiedsprofielen buitengebied', 'Weten hoe het buitengebied ervoor staat.', 'Data'], ['Profiel maken van het buitengebied', 'Cijfers over woningen in het buitengebied.', 'Data en databank']),
  alike(['Raadsavond warmtetransitie', 'Raadsleden kunnen goed voorbereid besluiten.', 'Bestuur'], ['Informatieavond voor de raad over de warmtetransitie', 'De raad weet waarover hij besluit.', 'Bestuur']),
  alike(['Netcongestie en wijkplannen', 'Eén planning van netverzwaring en warmteplannen.', 'Netcongestie'], ['Afstemming met de netbeheerder over netcongestie', 'Plannen van gemeente en netbeheerder sluiten aan.', 'Netcongestie']),
  apart(['Isolatieaanpak Wolfsbos', 'In 2026 honderd woningen met een isolatieadvies bereiken.', 'Isolatie'], ['Isolatie van de sporthal', 'De hal is in 2027 goed geïsoleerd.', 'Vastgoed']),
  apart(['Warmtenet Nieuwveense Landen: leerpunten', 'Lessen vastleggen voordat de wijk verder groeit.', 'Wijkaanpak'], ['Haalbaarheid warmtenet centrum', 'Het college kan een besluit nemen.', 'Warmtenet']),
  apart(['Subsidieaanvraag wijkaanpak Pittelo', 'Een volledige aanvraag voor de start van Pittelo.', 'Subsidie'], ['Subsidieaanvraag monumenten', 'Eigenaren van monumenten krijgen een bijdrage.', 'Subsidie']),
  apart(['Warmteprogramma opstellen', 'De raad stelt in december het warmteprogramma vast.', 'Warmteprogramma'], ['Inwoners informeren over het warmteprogramma', 'Inwoners weten wat er in het programma staat.', 'Communicatie']),
  apart(['Bewonersavonden over isolatie', 'Bewoners melden zich aan voor isolatieadvies.', 'Participatie'], ['Bewonersavonden over het warmtenet', 'Bewoners denken mee over de route van het net.', 'Participatie']),
  apart(['Plan van aanpak energiearmoede', 'Huishoudens met een hoge rekening zijn geholpen.', 'Isolatie'], ['Plan van aanpak netcongestie', 'De netbeheerder weet welke wijken eerst gaan.', 'Netcongestie']),
  apart(['Onderzoek aquathermie', 'Weten of aquathermie haalbaar is.', 'Bronnen'], ['Onderzoek groen gas', 'Weten of groen gas haalbaar is.', 'Bronnen']),
  apart(['Kaart van warmtebronnen', 'Alle bronnen binnen vijf kilometer kennen.', 'Bronnen'], ['Kaart van energiearmoede', 'Weten in welke straten hulp nodig is.', 'Data']),
  apart(['Gemeentelijk vastgoed verduurzamen', 'Twintig gebouwen gaan van het gas.', 'Vastgoed'], ['Gemeentelijk beleid zonnepanelen', 'Regels voor panelen op daken.', 'Beleid']),
  apart(['Second opinion businesscase warmtenet', 'Een onafhankelijk oordeel voordat het college besluit.', 'Betaalbaarheid'], ['Second opinion aanbesteding isolatie', 'Een onafhankelijk oordeel over de offertes.', 'Isolatie']),
  apart(['Raadsavond warmteprogramma', 'De raad kan het programma beoordelen.', 'Bestuur'], ['Raadsavond energiearmoede', 'De raad kent de cijfers over armoede.', 'Bestuur']),
  apart(['Wijkuitvoeringsplan Krakeel', 'Warmteplannen laten meelopen met de werkzaamheden aan de weg.', 'Wijkaanpak'], ['Wijkverkenning Koedijkslanden', 'Weten welke drie oplossingen kansrijk zijn.', 'Wijkaanpak']),

  alikeToo(['Aanpak energiearmoede', 'Huishoudens met een hoge energierekening zijn geholpen.', 'Isolatie'], ['Hulp bij energiearmoede in de dorpen', 'Dertig huishoudens zijn geholpen met hun energierekening.', 'Isolatie']),
  alikeToo(['Aquathermie Zuidlaardermeer: eerste verkenning', 'Weten of verder onderzoek zinvol is.', 'Bronnen'], ['Verkenning aquathermie in de kanalen', 'Weten of warmte uit water haalbaar is.', 'Bronnen']),
  alikeToo(['Begeleiding bewonersinitiatief Eelde', 'De groep kan na drie bijeenkomsten zelf verder.', 'Participatie'], ['Een initiatief van bewoners begeleiden', 'Het initiatief kan zelf een volgende stap zetten.', 'Participatie']),
  alikeToo(['Communicatieplan warmtetransitie', 'Inwoners krijgen van de gemeente één verhaal.', 'Communicatie'], ['Plan voor communicatie over de warmtetransitie', 'Afdelingen vertellen hetzelfde.', 'Communicatie']),
  alikeToo(['Nulmeting warmtetransitie', 'Elk jaar kunnen laten zien wat er is veranderd.', 'Data'], ['Monitoring van de warmtetransitie met nulmeting', 'De voortgang is te volgen.', 'Data']),
  alikeToo(['Afspraken met de woningcorporatie', 'Gemeente en corporatie kiezen dezelfde volgorde.', 'Wijkaanpak'], ['Prestatieafspraken met de corporatie over aardgasvrij', 'Corporatie en gemeente plannen samen.', 'Beleid']),
  alikeToo(['Inventarisatie gemeentelijk vastgoed', 'Weten welke twintig gebouwen het eerst van het gas kunnen.', 'Vastgoed'], ['Gemeentelijke gebouwen inventariseren', 'Een lijst van gebouwen met hun verbruik.', 'Vastgoed']),
  alikeToo(['Kosten voor bewoners berekenen', 'Bewoners zien wat het hun per maand kost.', 'Betaalbaarheid'], ['Rekenmodel kosten bewoners', 'Voor vijf woningtypen de maandlasten kunnen tonen.', 'Betaalbaarheid']),
  alikeToo(['Warmtebronnen rond Exloo in kaart', 'Alle bronnen binnen vijf kilometer kennen.', 'Bronnen'], ['Kaart van bronnen voor warmte', 'Weten welke warmtebronnen er zijn.', 'Bronnen']),
  alikeToo(['Participatieplan voor de wijk Angelslo', 'Bewoners weten waarover zij kunnen meebeslissen.', 'Participatie'], ['Bewoners betrekken: plan voor participatie in de wijk', 'Bewoners denken mee over de keuzes.', 'Participatie']),
  apartToo(['Communicatie energieloket', 'Bewoners vinden het loket.', 'Communicatie'], ['Communicatie warmtenet', 'Bewoners weten wat een warmtenet is.', 'Communicatie']),
  apartToo(['Haalbaarheid aquathermie', 'Weten of warmte uit water kan.', 'Bronnen'], ['Haalbaarheid groen gas', 'Weten of groen gas een optie is.', 'Bronnen']),
  apartToo(['Training participatie', 'Adviseurs kunnen een avond begeleiden.', 'Team'], ['Training opdrachten formuleren', 'Gemeenten kunnen een goede opdracht opschrijven.', 'Team']),
  apartToo(['Inventarisatie monumenten', 'Weten welke monumenten te isoleren zijn.', 'Isolatie'], ['Inventarisatie bedrijventerreinen', 'Weten welke bedrijven warmte over hebben.', 'Bronnen']),
  apartToo(['Afspraken met de corporatie', 'Corporatie en gemeente kiezen dezelfde volgorde.', 'Wijkaanpak'], ['Afspraken met de netbeheerder', 'De netbeheerder verzwaart op tijd.', 'Netcongestie']),
  apartToo(['Dorpsplan warmte Westerbork', 'Gemeente en coöperatie weten wat een warmtenet vraagt.', 'Wijkaanpak'], ['Dorpsplan verkeer Beilen', 'Minder auto’s door de dorpsstraat.', 'Wijkaanpak']),
  apartToo(['Ondersteuning energieloket', 'Loket helpen.', 'Communicatie'], ['Ondersteuning dorpsinitiatief', 'Het initiatief kan zelf verder.', 'Participatie']),
  apartToo(['Nulmeting warmtetransitie', 'Elk jaar kunnen laten zien wat er is veranderd.', 'Data'], ['Nulmeting tevredenheid over het team', 'Weten wat gemeenten van het team vinden.', 'Team']),
  apartToo(['Advies over geothermie', 'Het college weet wat diepe aardwarmte vraagt.', 'Bronnen'], ['Advies over subsidies', 'De gemeente benut regelingen op tijd.', 'Subsidie']),
  apartToo(['Bewoners helpen met isolatie', 'Honderd huishoudens isoleren hun woning.', 'Isolatie'], ['Bewoners betrekken bij het warmtenet', 'Bewoners denken mee over het net.', 'Participatie']),
];
