/** A municipality that was dissolved or renamed, and where its inhabitants went. */
export interface Merger {
  readonly code: string;
  readonly name: string;
  /** The year it took effect, on 1 January (Weesp: 24 March). */
  readonly year: number;
  /** More than one where its land was divided. */
  readonly successors: readonly { readonly code: string; readonly name: string }[];
}

type Successor = readonly [code: string, name: string];

const into = (year: number, successors: Successor | readonly Successor[], gone: Readonly<Record<string, string>>): readonly Merger[] =>
  Object.entries(gone).map(([code, name]) => ({
    code,
    name,
    year,
    successors: (isOne(successors) ? [successors] : successors).map(([successorCode, successorName]) => ({
      code: successorCode,
      name: successorName,
    })),
  }));

const isOne = (successors: Successor | readonly Successor[]): successors is Successor => typeof successors[0] === 'string';

/** Municipal reorganisations from 1 January 2015 (CBS, Gemeentelijke indeling per year). None took place in 2020, 2024 and 2025. */
export const mergers: readonly Merger[] = [
  ...into(2015, ['GM1930', 'Nissewaard'], { GM0568: 'Bernisse', GM0612: 'Spijkenisse' }),
  ...into(2015, ['GM1931', 'Krimpenerwaard'], {
    GM0491: 'Bergambacht',
    GM0643: 'Nederlek',
    GM0644: 'Ouderkerk',
    GM0608: 'Schoonhoven',
    GM0623: 'Vlist',
  }),
  ...into(2015, ['GM0361', 'Alkmaar'], { GM0365: 'Graft-De Rijp', GM0458: 'Schermer' }),
  ...into(2015, ['GM1945', 'Berg en Dal'], { GM0265: 'Millingen aan de Rijn', GM0282: 'Ubbergen' }),
  ...into(
    2015,
    [
      ['GM0796', "'s-Hertogenbosch"],
      ['GM0828', 'Oss'],
    ],
    { GM1671: 'Maasdonk' },
  ),
  ...into(2016, ['GM1945', 'Berg en Dal'], { GM0241: 'Groesbeek' }),
  ...into(2016, ['GM0385', 'Edam-Volendam'], { GM0478: 'Zeevang' }),
  ...into(2016, ['GM1942', 'Gooise Meren'], { GM0381: 'Bussum', GM0424: 'Muiden', GM0425: 'Naarden' }),
  ...into(2017, ['GM1948', 'Meierijstad'], { GM0844: 'Schijndel', GM0846: 'Sint-Oedenrode', GM0860: 'Veghel' }),
  ...into(2018, ['GM1949', 'Waadhoeke'], { GM0063: 'het Bildt', GM0070: 'Franekeradeel', GM1908: 'Menameradiel' }),
  ...into(
    2018,
    [
      ['GM1949', 'Waadhoeke'],
      ['GM0080', 'Leeuwarden'],
      ['GM1900', 'Súdwest-Fryslân'],
    ],
    { GM0140: 'Littenseradiel' },
  ),
  ...into(2018, ['GM0080', 'Leeuwarden'], { GM0081: 'Leeuwarderadeel' }),
  ...into(2018, ['GM1952', 'Midden-Groningen'], { GM0018: 'Hoogezand-Sappemeer', GM1987: 'Menterwolde', GM0040: 'Slochteren' }),
  ...into(2018, ['GM1950', 'Westerwolde'], { GM0007: 'Bellingwedde', GM0048: 'Vlagtwedde' }),
  ...into(2018, ['GM0299', 'Zevenaar'], { GM0196: 'Rijnwaarden' }),
  ...into(2019, ['GM1959', 'Altena'], { GM0738: 'Aalburg', GM0870: 'Werkendam', GM0874: 'Woudrichem' }),
  ...into(2019, ['GM1966', 'Het Hogeland'], { GM0005: 'Bedum', GM1663: 'De Marne', GM1651: 'Eemsmond' }),
  ...into(
    2019,
    [
      ['GM1966', 'Het Hogeland'],
      ['GM1969', 'Westerkwartier'],
    ],
    { GM0053: 'Winsum' },
  ),
  ...into(2019, ['GM1969', 'Westerkwartier'], { GM0015: 'Grootegast', GM0022: 'Leek', GM0025: 'Marum', GM0056: 'Zuidhorn' }),
  ...into(2019, ['GM0014', 'Groningen'], { GM0009: 'Ten Boer', GM0017: 'Haren' }),
  ...into(2019, ['GM0394', 'Haarlemmermeer'], { GM0393: 'Haarlemmerliede en Spaarnwoude' }),
  ...into(2019, ['GM1970', 'Noardeast-Fryslân'], {
    GM0058: 'Dongeradeel',
    GM1722: 'Ferwerderadiel',
    GM0079: 'Kollumerland en Nieuwkruisland',
  }),
  ...into(2019, ['GM1963', 'Hoeksche Waard'], {
    GM0585: 'Binnenmaas',
    GM0611: 'Cromstrijen',
    GM0588: 'Korendijk',
    GM0584: 'Oud-Beijerland',
    GM0617: 'Strijen',
  }),
  ...into(2019, ['GM1978', 'Molenlanden'], { GM0689: 'Giessenlanden', GM1927: 'Molenwaard' }),
  ...into(2019, ['GM1961', 'Vijfheerenlanden'], { GM0545: 'Leerdam', GM0620: 'Vianen', GM0707: 'Zederik' }),
  ...into(2019, ['GM0575', 'Noordwijk'], { GM0576: 'Noordwijkerhout' }),
  ...into(2019, ['GM1960', 'West Betuwe'], { GM0236: 'Geldermalsen', GM0733: 'Lingewaal', GM0304: 'Neerijnen' }),
  ...into(2019, ['GM1954', 'Beekdaelen'], { GM0951: 'Nuth', GM0881: 'Onderbanken', GM0962: 'Schinnen' }),
  ...into(
    2021,
    [
      ['GM0757', 'Boxtel'],
      ['GM0824', 'Oisterwijk'],
      ['GM0855', 'Tilburg'],
      ['GM0865', 'Vught'],
    ],
    { GM0788: 'Haaren' },
  ),
  ...into(2021, ['GM1979', 'Eemsdelta'], { GM0003: 'Appingedam', GM0010: 'Delfzijl', GM0024: 'Loppersum' }),
  ...into(2022, ['GM0439', 'Purmerend'], { GM0370: 'Beemster' }),
  ...into(2022, ['GM1980', 'Dijk en Waard'], { GM0398: 'Heerhugowaard', GM0416: 'Langedijk' }),
  ...into(2022, ['GM1982', 'Land van Cuijk'], {
    GM0756: 'Boxmeer',
    GM1684: 'Cuijk',
    GM0786: 'Grave',
    GM0815: 'Mill en Sint Hubert',
    GM1702: 'Sint Anthonis',
  }),
  ...into(2022, ['GM1991', 'Maashorst'], { GM1685: 'Landerd', GM0856: 'Uden' }),
  ...into(2022, ['GM0363', 'Amsterdam'], { GM0457: 'Weesp' }),
  ...into(2023, ['GM1992', 'Voorne aan Zee'], { GM0501: 'Brielle', GM0530: 'Hellevoetsluis', GM0614: 'Westvoorne' }),
];

/** Codes that CBS replaced when a municipality took another name, its land the same: De Friese Meren became De Fryske Marren in 2015. */
export const formerCodes: Readonly<Record<string, string>> = { GM1921: 'GM1940' };

/** A reorganisation that was decided on by the councils and not yet seen in the Staatsblad. */
interface PlannedMerger {
  /** The municipality that will be dissolved, and the one it joins. */
  readonly from: { readonly code: string; readonly name: string };
  readonly to: { readonly code: string; readonly name: string };
  /** ISO date. */
  readonly on: string;
}

/** Council decisions of 27 March 2025, bill sent to the Tweede Kamer on 21 November 2025 (rijksoverheid.nl); its adoption was not seen. */
export const plannedMergers: readonly PlannedMerger[] = [
  { from: { code: 'GM1696', name: 'Wijdemeren' }, to: { code: 'GM0402', name: 'Hilversum' }, on: '2027-01-01' },
];
