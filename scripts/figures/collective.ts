import { both, described, nameOnSheet as on, type Described } from './entry';

const undated = {
  nl: 'Wat geen datum heeft die te lezen is, of een datum na de peildatum: dat laatste staat apart als gepland.',
  en: 'What has no date that can be read, or a date after the reference date: the latter stands apart as planned.',
};
const unweighed = {
  nl: 'Opdrachten waarvan de strippen of de gemeente van een rij niet bekend zijn: zij staan apart.',
  en: 'Assignments of which the strips or the municipality of a row are not known: they stand apart.',
};

/** By code of the export. Unit and tables come from the figures themselves. */
export const collectiveFigures: Readonly<Record<string, Described>> = {
  municipalities: described(
    both('headline.municipalities'),
    ['Gemeenten met een strippenkaart.', 'Namen uit Gemeenten, en wie alleen in Toekenning staat.', 'Lege namen en foutwaarden.'],
    ['Municipalities with a strip card.', 'Names in Gemeenten, and those that only Toekenning has.', 'Blank names and error values.'],
  ),
  products: described(
    both('headline.products'),
    ['Producten die in de periode zijn gemaakt of gebruikt, tot en met de peildatum.', 'Rijen van Producten met een naam.', undated.nl],
    ['Products made or used in the period, up to the reference date.', 'Rows of Producten with a name.', undated.en],
  ),
  uses: described(
    both('headline.uses'),
    ['Keren dat zo’n product in de periode is gebruikt.', 'Rijen van Gebruik met een product dat in Producten staat.', undated.nl],
    ['Times such a product was used in the period.', 'Rows of Gebruik with a product that Producten has.', undated.en],
  ),
  users: described(
    both('collective.users'),
    ['Gemeenten die minstens één product gebruikten.', 'Iedere gemeente één keer.', 'Gebruik zonder gemeente.'],
    ['Municipalities that used at least one product.', 'Each municipality once.', 'Uses without a municipality.'],
  ),
  productsOfKind: described(
    [`${on('nl', 'collective.kinds')}: producten`, `${on('en', 'collective.kinds')}: products`],
    ['Producten van één soort.', 'Een soort die niet in de lijst staat telt bij Overig.', undated.nl],
    ['Products of one kind.', 'A kind that is not in the list counts as Other.', undated.en],
  ),
  usesOfKind: described(
    [`${on('nl', 'collective.kinds')}: keren gebruikt`, `${on('en', 'collective.kinds')}: times used`],
    ['Gebruik van de producten van één soort.', 'Als bij Keren gebruikt.', undated.nl],
    ['Uses of the products of one kind.', 'As in Times used.', undated.en],
  ),
  hoursOfKind: described(
    [`${on('nl', 'collective.kinds')}: uren`, `${on('en', 'collective.kinds')}: hours`],
    [
      'Uren van de producten van één soort, voor zover bekend.',
      'De kolom Uren van Producten.',
      'Lege uren: van hoeveel producten ze bekend zijn staat ernaast. Zijn ze alle leeg, dan is er geen cijfer.',
    ],
    [
      'Hours of the products of one kind, as far as known.',
      'The column Uren of Producten.',
      'Blank hours: of how many products they are known stands beside it. Where all are blank there is no figure.',
    ],
  ),
  withHoursOfKind: described(
    [`${on('nl', 'collective.kinds')}: uren bekend van`, `${on('en', 'collective.kinds')}: hours known of`],
    [
      'Producten van één soort waarvan de uren bekend zijn.',
      'Een getal in de kolom Uren van Producten, ook 0.',
      'Lege uren en wat geen getal is.',
    ],
    [
      'Products of one kind whose hours are known.',
      'A number in the column Uren of Producten, also 0.',
      'Blank hours and what is no number.',
    ],
  ),
  trainings: described(
    both('collective.trainings'),
    ['Producten van de soorten training en onboarding.', 'Als bij Gezamenlijke producten.', undated.nl],
    ['Products of the kinds training and onboarding.', 'As in Collective products.', undated.en],
  ),
  carriedOut: described(
    both('collective.carriedOut'),
    ['Opdrachten van de periode die lopen of klaar zijn, naar nummer.', 'Een gezamenlijke opdracht één keer.', 'Rijen zonder nummer.'],
    ['Assignments of the period that are running or done, by number.', 'A joint assignment once.', 'Rows without a number.'],
  ),
  weighed: described(
    ['Opdrachten waarvan te zeggen is of ze gedeeld zijn', 'Assignments of which it can be said whether they are shared'],
    [
      'Van de uitgevoerde opdrachten die waarvan alle strippen en gemeenten bekend zijn. Dit is de n van de aandelen hieronder.',
      'Ook een geschreven 0.',
      unweighed.nl,
    ],
    [
      'Of those carried out the ones whose strips and municipalities are all known. This is the n of the shares below.',
      'Also a written 0.',
      unweighed.en,
    ],
  ),
  shared: described(
    ['Opdrachten waar twee of meer gemeenten iets aan hebben: aantal', 'Assignments of use to two or more municipalities: count'],
    [
      'Van de gewogen opdrachten die waar twee of meer gemeenten iets aan hebben.',
      'Samen gevraagd, voor alle gemeenten, of een product ervan dat een ander gebruikte.',
      unweighed.nl,
    ],
    [
      'Of those weighed the ones of use to two or more municipalities.',
      'Asked together, for all, or a product of it that another used.',
      unweighed.en,
    ],
  ),
  withHours: described(
    ['Gewogen opdrachten waarvan de uren bekend zijn', 'Assignments weighed whose hours are known'],
    [
      'De n van het aandeel van de uren.',
      'Een getal in de kolom Uren van minstens een van de rijen.',
      'Opdrachten met uren die niet te lezen zijn, of zonder uren.',
    ],
    [
      'The n of the share of the hours.',
      'A number under Uren in at least one of the rows.',
      'Assignments with hours that cannot be read, or without hours.',
    ],
  ),
  hours: described(
    both('collective.hours'),
    ['Uren van die opdrachten samen.', 'De kolom Uren van Opdrachten.', 'Als bij het aantal opdrachten waarvan de uren bekend zijn.'],
    ['Hours of those assignments together.', 'The column Uren of Opdrachten.', 'As in the number of assignments whose hours are known.'],
  ),
  plannedProducts: described(
    both('collective.plannedProducts'),
    ['Producten met een datum na de peildatum, binnen de periode.', 'Als bij Gezamenlijke producten.', 'Zij tellen in geen ander cijfer.'],
    ['Products dated after the reference date, within the period.', 'As in Collective products.', 'They count in no other figure.'],
  ),
  plannedUses: described(
    both('collective.plannedUses'),
    ['Gebruik met een datum na de peildatum, binnen de periode.', 'Als bij Keren gebruikt.', 'Het telt in geen ander cijfer.'],
    ['Uses dated after the reference date, within the period.', 'As in Times used.', 'They count in no other figure.'],
  ),
  joint: described(
    both('collective.joint'),
    ['Gewogen opdrachten met twee of meer gemeenten onder één nummer.', 'Iedere gemeente één keer, hoe ook geschreven.', unweighed.nl],
    ['Weighed assignments with two or more municipalities under one number.', 'Each municipality once, however written.', unweighed.en],
  ),
  forAll: described(
    both('collective.forAll'),
    [
      'Gewogen opdrachten waarvan de strippen samen 0 zijn.',
      'Alleen een geschreven 0.',
      'Een lege of onleesbare cel: die is onbekend, niet 0.',
    ],
    ['Weighed assignments whose strips are 0 together.', 'Only a written 0.', 'A blank or unreadable cell: that is unknown, not 0.'],
  ),
  sharedAssignments: described(
    both('collective.sharedAssignments'),
    [
      'Gezamenlijk, voor allen, of met een product dat een andere gemeente gebruikte (Herkomst), als deel van de gewogen opdrachten.',
      'Gewogen opdrachten.',
      unweighed.nl,
    ],
    [
      'Joint, for all, or with a product that another municipality used (Herkomst), as a part of the assignments weighed.',
      'Assignments weighed.',
      unweighed.en,
    ],
  ),
  sharedHours: described(
    both('collective.sharedHours'),
    ['Hetzelfde deel, in uren.', 'Gewogen opdrachten met bekende uren.', 'Opdrachten met onleesbare of geen uren.'],
    ['The same part, in hours.', 'Assignments weighed whose hours are known.', 'Assignments with unreadable hours or none.'],
  ),
  fromAssignments: described(
    both('collective.fromAssignments'),
    ['Producten met een opdracht bij Herkomst.', 'Als bij Gezamenlijke producten.', 'Producten zonder Herkomst.'],
    ['Products with an assignment under Herkomst.', 'As in Collective products.', 'Products without Herkomst.'],
  ),
  passedOn: described(
    both('collective.passedOn'),
    [
      'Gemeenten die zo’n product gebruikten en de opdracht niet hadden gevraagd, opgeteld over de producten.',
      'Iedere gemeente één keer per product.',
      'De gemeenten die de opdracht vroegen.',
    ],
    [
      'Municipalities that used such a product and had not asked for the assignment, added over the products.',
      'Each municipality once a product.',
      'The municipalities that asked for it.',
    ],
  ),
};
