import { allocateStrips as allocate } from './allocateStrips';
import { spill } from './excel';
import { fteAvailable as available, fteLoad as load, fteUtilisation as utilisation } from './fte';
import { stripCard as card, stripsRemaining as remaining } from './strips';

// The comments below are what people read in Excel and in docs/functions.md: Dutch first, English behind @en.
// @namen are the parameters as Dutch Excel shows them; every @example is tested.

/**
 * Strippen die een gemeente over heeft: toegekend + mutaties − gereserveerd − besteed. Voor een bereik met gemeenten komt er een bereik
 * van dezelfde vorm.
 * @en Strips a municipality has left: granted + mutations − reserved − spent. A range of municipalities gives a range of the same shape.
 * @customfunction STRIPS_REMAINING
 * @namen gemeente toekenning opdrachten mutaties periode
 * @param municipality Gemeente, of een bereik met gemeenten.
 * @en municipality Municipality, or a range of municipalities.
 * @param allocation Tabel Toekenning met koppen; alleen wat vastgesteld is telt.
 * @en allocation Table Toekenning (allocation) with its headers; only what is adopted counts.
 * @param assignments Tabel Opdrachten met koppen.
 * @en assignments Table Opdrachten (assignments) with its headers.
 * @param [mutations] Tabel Mutaties met koppen: overdrachten, aanvullingen en correcties. Zonder deze tabel tellen die niet mee.
 * @en mutations Table Mutaties (mutations) with its headers: transfers, top-ups and corrections. Without it those do not count.
 * @param [period] Periode, zoals 2026. Zonder periode tellen alle rijen; een periode die nergens staat geeft #N/A.
 * @en period Period, such as 2026. Without it all rows count; a period that is nowhere gives #N/A.
 * @returns Strippen over; onder nul is er te veel gevraagd.
 * @example =FLEX.STRIPS_REMAINING("Assen"; Toekenning[#Alles]; Opdrachten[#Alles]; Mutaties[#Alles]; 2026) → 8
 * @example =FLEX.STRIPS_REMAINING(Gemeenten[Gemeente]; Toekenning[#Alles]; Opdrachten[#Alles]; Mutaties[#Alles]; 2026) → 8 / 12
 * @example =FLEX.STRIPS_REMAINING("Nergenshuizen"; Toekenning[#Alles]; Opdrachten[#Alles]) → #N/A
 */
export function stripsRemaining(
  municipality: unknown[][],
  allocation: unknown[][],
  assignments: unknown[][],
  mutations?: unknown[][],
  period?: unknown[][],
): unknown[][] {
  return spill(remaining(municipality, allocation, assignments, mutations, period));
}

/**
 * De strippenkaart van een gemeente in vijf cellen naast elkaar: toegekend, mutaties, gereserveerd, besteed en over. Een bereik met
 * gemeenten geeft een rij per gemeente.
 * @en The strip card of a municipality in five cells: granted, mutations, reserved, spent and remaining. A range of municipalities gives
 *   a row for each.
 * @customfunction STRIP_CARD
 * @namen gemeente toekenning opdrachten mutaties periode
 * @param municipality Gemeente, of een bereik met gemeenten.
 * @en municipality Municipality, or a range of municipalities.
 * @param allocation Tabel Toekenning met koppen; alleen wat vastgesteld is telt.
 * @en allocation Table Toekenning (allocation) with its headers; only what is adopted counts.
 * @param assignments Tabel Opdrachten met koppen.
 * @en assignments Table Opdrachten (assignments) with its headers.
 * @param [mutations] Tabel Mutaties met koppen: overdrachten, aanvullingen en correcties. Zonder deze tabel tellen die niet mee.
 * @en mutations Table Mutaties (mutations) with its headers: transfers, top-ups and corrections. Without it those do not count.
 * @param [period] Periode, zoals 2026. Zonder periode tellen alle rijen; een periode die nergens staat geeft #N/A.
 * @en period Period, such as 2026. Without it all rows count; a period that is nowhere gives #N/A.
 * @returns Toegekend, mutaties, gereserveerd, besteed, over.
 * @example =FLEX.STRIP_CARD("Assen"; Toekenning[#Alles]; Opdrachten[#Alles]; Mutaties[#Alles]; 2026) → 13 | 2 | 3 | 4 | 8
 */
export function stripCard(
  municipality: unknown[][],
  allocation: unknown[][],
  assignments: unknown[][],
  mutations?: unknown[][],
  period?: unknown[][],
): unknown[][] {
  return spill(card(municipality, allocation, assignments, mutations, period));
}

/**
 * Hoeveel fte er tussen twee dagen gemiddeld is ingezet. Alleen werkdagen tellen. Een bereik met dagen of medewerkers geeft een bereik terug.
 * @en How many fte are booked on average between two days. Only working days count. A range of days or team members gives a range.
 * @customfunction FTE_LOAD
 * @namen inzet van tot medewerker feestdagen
 * @param bookings Tabel Inzet met koppen.
 * @en bookings Table Inzet (bookings) with its headers.
 * @param from Eerste dag: een datum, tekst zoals 2026-03-01, of een bereik daarvan.
 * @en from First day: a date, text such as 2026-03-01, or a range of them.
 * @param to Laatste dag; die telt mee.
 * @en to Last day, which is included.
 * @param [person] Medewerker, of een bereik met medewerkers. Zonder medewerker: het hele team bij elkaar.
 * @en person Team member, or a range of them. Without: the whole team together.
 * @param [holidays] Vrije dagen, zoals de tabel Feestdagen. Zonder: de Nederlandse feestdagen, 5 mei alleen in lustrumjaren (2025, 2030).
 * @en holidays Days off, such as the table Feestdagen. Without: the Dutch public holidays, 5 May in lustrum years only (2025, 2030).
 * @returns Fte, gemiddeld per werkdag.
 * @example =FLEX.FTE_LOAD(Inzet[#Alles]; "2026-03-02"; "2026-03-06"; "Adviseur A") → 0,5
 * @example =FLEX.FTE_LOAD(Inzet[#Alles]; "2026-04-06"; "2026-04-10"; Team[Medewerker]) → 0,25 / 0,4
 * @example =FLEX.FTE_LOAD(Inzet[#Alles]; "2026-03-07"; "2026-03-08") → #N/A
 */
export function fteLoad(
  bookings: unknown[][],
  from: unknown[][],
  to: unknown[][],
  person?: unknown[][],
  holidays?: unknown[][],
): unknown[][] {
  return spill(load(bookings, from, to, person, holidays));
}

/**
 * Hoeveel fte er tussen twee dagen gemiddeld beschikbaar is: de fte uit Team zolang het contract loopt, min "fte minder" uit
 * Beschikbaarheid. Een vacature telt niet mee.
 * @en How many fte are available on average between two days: the fte in Team while the contract lasts, minus "fte less" in
 *   Beschikbaarheid (availability). A vacancy does not count.
 * @customfunction FTE_AVAILABLE
 * @namen team van tot medewerker beschikbaarheid feestdagen
 * @param team Tabel Team met koppen.
 * @en team Table Team with its headers.
 * @param from Eerste dag: een datum, tekst zoals 2026-03-01, of een bereik daarvan.
 * @en from First day: a date, text such as 2026-03-01, or a range of them.
 * @param to Laatste dag; die telt mee.
 * @en to Last day, which is included.
 * @param [person] Medewerker, of een bereik met medewerkers. Zonder medewerker: het hele team bij elkaar.
 * @en person Team member, or a range of them. Without: the whole team together.
 * @param [availability] Tabel Beschikbaarheid met koppen. Zonder deze tabel gaat er niets af.
 * @en availability Table Beschikbaarheid (availability) with its headers. Without it nothing is taken off.
 * @param [holidays] Vrije dagen, zoals de tabel Feestdagen. Zonder: de Nederlandse feestdagen, 5 mei alleen in lustrumjaren (2025, 2030).
 * @en holidays Days off, such as the table Feestdagen. Without: the Dutch public holidays, 5 May in lustrum years only (2025, 2030).
 * @returns Fte, gemiddeld per werkdag.
 * @example =FLEX.FTE_AVAILABLE(Team[#Alles]; "2026-03-02"; "2026-03-06") → 1,8
 * @example =FLEX.FTE_AVAILABLE(Team[#Alles]; "2026-03-02"; "2026-03-06"; "Adviseur A"; Beschikbaarheid[#Alles]) → 0,8
 */
export function fteAvailable(
  team: unknown[][],
  from: unknown[][],
  to: unknown[][],
  person?: unknown[][],
  availability?: unknown[][],
  holidays?: unknown[][],
): unknown[][] {
  return spill(available(team, from, to, person, availability, holidays));
}

/**
 * De bezetting tussen twee dagen: ingezette fte gedeeld door beschikbare fte.
 * @en The utilisation between two days: booked fte divided by available fte.
 * @customfunction FTE_UTILISATION
 * @namen inzet team van tot medewerker beschikbaarheid feestdagen
 * @param bookings Tabel Inzet met koppen.
 * @en bookings Table Inzet (bookings) with its headers.
 * @param team Tabel Team met koppen.
 * @en team Table Team with its headers.
 * @param from Eerste dag: een datum, tekst zoals 2026-03-01, of een bereik daarvan.
 * @en from First day: a date, text such as 2026-03-01, or a range of them.
 * @param to Laatste dag; die telt mee.
 * @en to Last day, which is included.
 * @param [person] Medewerker, of een bereik met medewerkers. Zonder medewerker: het hele team bij elkaar.
 * @en person Team member, or a range of them. Without: the whole team together.
 * @param [availability] Tabel Beschikbaarheid met koppen. Zonder deze tabel gaat er niets af.
 * @en availability Table Beschikbaarheid (availability) with its headers. Without it nothing is taken off.
 * @param [holidays] Vrije dagen, zoals de tabel Feestdagen. Zonder: de Nederlandse feestdagen, 5 mei alleen in lustrumjaren (2025, 2030).
 * @en holidays Days off, such as the table Feestdagen. Without: the Dutch public holidays, 5 May in lustrum years only (2025, 2030).
 * @returns Een deel van het geheel: 0,92 is 92%.
 * @example =FLEX.FTE_UTILISATION(Inzet[#Alles]; Team[#Alles]; "2026-03-02"; "2026-03-06"; Team[Medewerker]) → 0,5 / 0,5
 */
export function fteUtilisation(
  bookings: unknown[][],
  team: unknown[][],
  from: unknown[][],
  to: unknown[][],
  person?: unknown[][],
  availability?: unknown[][],
  holidays?: unknown[][],
): unknown[][] {
  return spill(utilisation(bookings, team, from, to, person, availability, holidays));
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
