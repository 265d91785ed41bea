import { allocateStrips as allocate } from './allocateStrips';
import { spill } from './excel';
import { fteAvailable as available, fteLoad as load, fteUtilisation as utilisation } from './fte';
import { stripCard as card, stripsRemaining as remaining } from './strips';

// The comments below are what people read in Excel and in docs/functions.md: Dutch first, English behind @en.
// @namen are the parameters as Dutch Excel shows them; every @example is tested.
// One order for the family (decision 32): for whom, when, the tables, and last what may be left out.

/**
 * Strippen die een gemeente over heeft: toegekend + mutaties − gereserveerd − besteed. Voor een bereik met gemeenten komt er een bereik
 * van dezelfde vorm. Rijen die niet te lezen zijn zitten er niet in: STRIP_CARD geeft per kaart hoeveel, Overzicht ook die zonder bekende gemeente.
 * @en Strips a municipality has left: granted + mutations − reserved − spent. A range of municipalities gives a range of the same shape.
 *   Rows that cannot be read are not in it: STRIP_CARD gives how many per card, Overzicht also those without a known municipality.
 * @customfunction STRIPS_REMAINING
 * @namen gemeente periode toekenning opdrachten mutaties vertalingen
 * @param municipality Gemeente, of een bereik met gemeenten.
 * @en municipality Municipality, or a range of municipalities.
 * @param period Periode, zoals 2026. Schrijf "*" voor alle periodes samen; een periode die nergens staat geeft #N/A.
 * @en period Period, such as 2026. Write "*" for all periods together; a period that is nowhere gives #N/A.
 * @param allocation Tabel Toekenning met koppen; alleen wat vastgesteld is telt.
 * @en allocation Table Toekenning (allocation) with its headers; only what is adopted counts.
 * @param assignments Tabel Opdrachten met koppen.
 * @en assignments Table Opdrachten (assignments) with its headers.
 * @param mutations Tabel Mutaties met koppen: overdrachten, aanvullingen en correcties. Is die tabel er niet, schrijf dan "geen".
 * @en mutations Table Mutaties (mutations) with its headers: transfers, top-ups and corrections. Write "none" where there is no such table.
 * @param [translations] Tabel Vertalingen met koppen, waar die er is: wat daar vertaald is telt mee. Zonder deze tabel tellen onbekende woorden niet mee.
 * @en translations Table Vertalingen (translations) with its headers, where there is one: what is translated there counts. Without it unknown words do not count.
 * @returns Strippen over; onder nul is er te veel gevraagd.
 * @example =FLEX.STRIPS_REMAINING("Assen"; 2026; Toekenning[#Alles]; Opdrachten[#Alles]; Mutaties[#Alles]) → 8
 * @example =FLEX.STRIPS_REMAINING(Gemeenten[Gemeente]; 2026; Toekenning[#Alles]; Opdrachten[#Alles]; Mutaties[#Alles]) → 8 / 12
 * @example =FLEX.STRIPS_REMAINING("Nergenshuizen"; 2026; Toekenning[#Alles]; Opdrachten[#Alles]; Mutaties[#Alles]) → #N/A
 */
export function stripsRemaining(
  municipality: unknown[][],
  period: unknown[][],
  allocation: unknown[][],
  assignments: unknown[][],
  mutations: unknown[][],
  translations?: unknown[][],
): unknown[][] {
  return spill(remaining(municipality, period, allocation, assignments, mutations, translations));
}

/**
 * De strippenkaart van een gemeente in zes cellen naast elkaar: toegekend, mutaties, gereserveerd, besteed, over, en hoeveel rijen
 * horen mee te tellen en dat niet doen. Een bereik met gemeenten geeft een rij per gemeente.
 * @en The strip card of a municipality in six cells: granted, mutations, reserved, spent, remaining, and how many rows should count and
 *   do not. A range of municipalities gives a row for each.
 * @customfunction STRIP_CARD
 * @namen gemeente periode toekenning opdrachten mutaties vertalingen
 * @param municipality Gemeente, of een bereik met gemeenten.
 * @en municipality Municipality, or a range of municipalities.
 * @param period Periode, zoals 2026. Schrijf "*" voor alle periodes samen; een periode die nergens staat geeft #N/A.
 * @en period Period, such as 2026. Write "*" for all periods together; a period that is nowhere gives #N/A.
 * @param allocation Tabel Toekenning met koppen; alleen wat vastgesteld is telt.
 * @en allocation Table Toekenning (allocation) with its headers; only what is adopted counts.
 * @param assignments Tabel Opdrachten met koppen.
 * @en assignments Table Opdrachten (assignments) with its headers.
 * @param mutations Tabel Mutaties met koppen: overdrachten, aanvullingen en correcties. Is die tabel er niet, schrijf dan "geen".
 * @en mutations Table Mutaties (mutations) with its headers: transfers, top-ups and corrections. Write "none" where there is no such table.
 * @param [translations] Tabel Vertalingen met koppen, waar die er is: wat daar vertaald is telt mee. Zonder deze tabel tellen onbekende woorden niet mee.
 * @en translations Table Vertalingen (translations) with its headers, where there is one: what is translated there counts. Without it unknown words do not count.
 * @returns Toegekend, mutaties, gereserveerd, besteed, over, rijen die niet meetellen.
 * @example =FLEX.STRIP_CARD("Assen"; 2026; Toekenning[#Alles]; Opdrachten[#Alles]; Mutaties[#Alles]) → 13 | 2 | 3 | 4 | 8 | 0
 */
export function stripCard(
  municipality: unknown[][],
  period: unknown[][],
  allocation: unknown[][],
  assignments: unknown[][],
  mutations: unknown[][],
  translations?: unknown[][],
): unknown[][] {
  return spill(card(municipality, period, allocation, assignments, mutations, translations));
}

/**
 * Hoeveel fte er tussen twee dagen gemiddeld is ingezet. Alleen werkdagen tellen. Een bereik met medewerkers of dagen geeft een bereik terug.
 * Kan een rij niet meetellen, dan staat er #WAARDE! met welke rij.
 * @en How many fte are booked on average between two days. Only working days count. A range of team members or days gives a range.
 *   Where a row cannot count there is #VALUE! and which row.
 * @customfunction FTE_LOAD
 * @namen medewerker van tot team inzet feestdagen
 * @param person Medewerker, of een bereik met medewerkers. Schrijf "*" voor het hele team bij elkaar.
 * @en person Team member, or a range of them. Write "*" for the whole team together.
 * @param from Eerste dag: een datum, tekst zoals 2026-03-01, of een bereik daarvan.
 * @en from First day: a date, text such as 2026-03-01, or a range of them.
 * @param to Laatste dag; die telt mee.
 * @en to Last day, which is included.
 * @param team Tabel Team met koppen.
 * @en team Table Team with its headers.
 * @param bookings Tabel Inzet met koppen; een regel zonder Tot kan niet meetellen. Is die tabel er niet, schrijf dan "geen".
 * @en bookings Table Inzet (bookings) with its headers; a row without Tot cannot count. Write "none" where there is no such table.
 * @param holidays Tabel Feestdagen. Van een jaar dat er niet in staat, en met "geen" van ieder jaar, zijn de Nederlandse feestdagen vrij: 5 mei alleen in lustrumjaren (2025, 2030).
 * @en holidays Table Feestdagen (holidays). Of a year that is not in it, and with "none" of every year, the Dutch public holidays are off: 5 May in lustrum years only (2025, 2030).
 * @returns Fte, gemiddeld per werkdag.
 * @example =FLEX.FTE_LOAD("Adviseur A"; "2026-03-02"; "2026-03-06"; Team[#Alles]; Inzet[#Alles]; Feestdagen[#Alles]) → 0,5
 * @example =FLEX.FTE_LOAD(Team[Medewerker]; "2026-04-06"; "2026-04-10"; Team[#Alles]; Inzet[#Alles]; Feestdagen[#Alles]) → 0,25 / 0,4
 * @example =FLEX.FTE_LOAD("*"; "2026-03-07"; "2026-03-08"; Team[#Alles]; Inzet[#Alles]; Feestdagen[#Alles]) → #N/A
 */
export function fteLoad(
  person: unknown[][],
  from: unknown[][],
  to: unknown[][],
  team: unknown[][],
  bookings: unknown[][],
  holidays: unknown[][],
): unknown[][] {
  return spill(load(person, from, to, team, bookings, holidays));
}

/**
 * Hoeveel fte er tussen twee dagen gemiddeld beschikbaar is: de fte uit Team zolang het contract loopt, min "fte minder" uit
 * Beschikbaarheid. Een vacature telt niet mee. Kan een rij niet meetellen, dan staat er #WAARDE! met welke rij.
 * @en How many fte are available on average between two days: the fte in Team while the contract lasts, minus "fte less" in
 *   Beschikbaarheid (availability). A vacancy does not count. Where a row cannot count there is #VALUE! and which row.
 * @customfunction FTE_AVAILABLE
 * @namen medewerker van tot team beschikbaarheid feestdagen
 * @param person Medewerker, of een bereik met medewerkers. Schrijf "*" voor het hele team bij elkaar.
 * @en person Team member, or a range of them. Write "*" for the whole team together.
 * @param from Eerste dag: een datum, tekst zoals 2026-03-01, of een bereik daarvan.
 * @en from First day: a date, text such as 2026-03-01, or a range of them.
 * @param to Laatste dag; die telt mee.
 * @en to Last day, which is included.
 * @param team Tabel Team met koppen.
 * @en team Table Team with its headers.
 * @param availability Tabel Beschikbaarheid met koppen; een regel zonder Tot kan niet meetellen. Is die tabel er niet, schrijf dan "geen": er gaat dan niets af.
 * @en availability Table Beschikbaarheid (availability) with its headers; a row without Tot cannot count. Write "none" where there is no such table: then nothing is taken off.
 * @param holidays Tabel Feestdagen. Van een jaar dat er niet in staat, en met "geen" van ieder jaar, zijn de Nederlandse feestdagen vrij: 5 mei alleen in lustrumjaren (2025, 2030).
 * @en holidays Table Feestdagen (holidays). Of a year that is not in it, and with "none" of every year, the Dutch public holidays are off: 5 May in lustrum years only (2025, 2030).
 * @returns Fte, gemiddeld per werkdag.
 * @example =FLEX.FTE_AVAILABLE("*"; "2026-03-02"; "2026-03-06"; Team[#Alles]; "geen"; Feestdagen[#Alles]) → 1,8
 * @example =FLEX.FTE_AVAILABLE("Adviseur A"; "2026-03-02"; "2026-03-06"; Team[#Alles]; Beschikbaarheid[#Alles]; Feestdagen[#Alles]) → 0,8
 */
export function fteAvailable(
  person: unknown[][],
  from: unknown[][],
  to: unknown[][],
  team: unknown[][],
  availability: unknown[][],
  holidays: unknown[][],
): unknown[][] {
  return spill(available(person, from, to, team, availability, holidays));
}

/**
 * De bezetting tussen twee dagen: ingezette fte gedeeld door beschikbare fte. Kan een rij niet meetellen, dan staat er #WAARDE! met
 * welke rij.
 * @en The utilisation between two days: booked fte divided by available fte. Where a row cannot count there is #VALUE! and which row.
 * @customfunction FTE_UTILISATION
 * @namen medewerker van tot team inzet beschikbaarheid feestdagen
 * @param person Medewerker, of een bereik met medewerkers. Schrijf "*" voor het hele team bij elkaar.
 * @en person Team member, or a range of them. Write "*" for the whole team together.
 * @param from Eerste dag: een datum, tekst zoals 2026-03-01, of een bereik daarvan.
 * @en from First day: a date, text such as 2026-03-01, or a range of them.
 * @param to Laatste dag; die telt mee.
 * @en to Last day, which is included.
 * @param team Tabel Team met koppen.
 * @en team Table Team with its headers.
 * @param bookings Tabel Inzet met koppen; een regel zonder Tot kan niet meetellen. Is die tabel er niet, schrijf dan "geen".
 * @en bookings Table Inzet (bookings) with its headers; a row without Tot cannot count. Write "none" where there is no such table.
 * @param availability Tabel Beschikbaarheid met koppen; een regel zonder Tot kan niet meetellen. Is die tabel er niet, schrijf dan "geen": er gaat dan niets af.
 * @en availability Table Beschikbaarheid (availability) with its headers; a row without Tot cannot count. Write "none" where there is no such table: then nothing is taken off.
 * @param holidays Tabel Feestdagen. Van een jaar dat er niet in staat, en met "geen" van ieder jaar, zijn de Nederlandse feestdagen vrij: 5 mei alleen in lustrumjaren (2025, 2030).
 * @en holidays Table Feestdagen (holidays). Of a year that is not in it, and with "none" of every year, the Dutch public holidays are off: 5 May in lustrum years only (2025, 2030).
 * @returns Een deel van het geheel: 0,92 is 92%.
 * @example =FLEX.FTE_UTILISATION(Team[Medewerker]; "2026-03-02"; "2026-03-06"; Team[#Alles]; Inzet[#Alles]; Beschikbaarheid[#Alles]; Feestdagen[#Alles]) → 0,625 / 0,5
 */
export function fteUtilisation(
  person: unknown[][],
  from: unknown[][],
  to: unknown[][],
  team: unknown[][],
  bookings: unknown[][],
  availability: unknown[][],
  holidays: unknown[][],
): unknown[][] {
  return spill(utilisation(person, from, to, team, bookings, availability, holidays));
}

/**
 * Verdeelt strippen: iedere gemeente krijgt de basis, de rest gaat naar inwoners (of naar de wortel daarvan, met exponent 0,5), binnen
 * minimum en maximum. Hebben gemeenten evenveel recht op de laatste strip, dan geven zij #N/A: dan is loting nodig.
 * @en Allocates strips: every municipality gets the base, the rest goes by population (or by its square root, with exponent 0.5), within
 *   minimum and maximum. Where municipalities are equally entitled to the last strip they give #N/A: a draw is needed.
 * @customfunction ALLOCATE_STRIPS
 * @namen inwoners basis minimum maximum totaal exponent methode
 * @param populations Bereik met inwoneraantallen, zonder kop; leeg of 0 is geen gemeente.
 * @en populations Range of populations, without a header; empty or 0 is no municipality.
 * @param base Strippen die iedere gemeente krijgt.
 * @en base Strips that every municipality gets.
 * @param min Minste strippen voor een gemeente, basis inbegrepen; leeg of 0 is geen minimum.
 * @en min Fewest strips for a municipality, base included; empty or 0 for no minimum.
 * @param max Meeste strippen voor een gemeente, basis inbegrepen; leeg of 0 is geen maximum.
 * @en max Most strips for a municipality, base included; empty or 0 for no maximum.
 * @param total Alle strippen samen, basis inbegrepen.
 * @en total All strips together, bases included.
 * @param [exponent] 1 is zuiver naar rato (standaard, ook bij leeg of 0), 0,5 de wortel.
 * @en exponent 1 is pure pro rata (the default, also when empty or 0), 0.5 the square root.
 * @param [method] Hoe er wordt afgerond: largest-remainder (grootste resten, standaard), webster, jefferson, adams, hill of dean.
 * @en method How to round: largest-remainder (the default), webster, jefferson, adams, hill or dean.
 * @returns Strippen per gemeente.
 * @example =FLEX.ALLOCATE_STRIPS(Gemeenten[Inwoners]; 6; ; ; 22) → 10 / 12
 * @example =FLEX.ALLOCATE_STRIPS(Gemeenten[Inwoners]; 6; 9; 11; 20; 1; "webster") → 9 / 11
 */
export function allocateStrips(
  populations: unknown[][],
  base: unknown,
  min: unknown,
  max: unknown,
  total: unknown,
  exponent?: unknown,
  method?: unknown,
): unknown[][] {
  return spill(allocate(populations, base, min, max, total, exponent, method));
}
