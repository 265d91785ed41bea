import { readFileSync } from 'node:fs';
import {
  loadMunicipalities,
  matchMunicipality,
  mergers,
  splitMunicipalities,
  type NamedMunicipality,
} from '../../../src/domain/municipalities';

const all = loadMunicipalities(readFileSync('assets/data/gemeenten.csv', 'utf8')).municipalities;
const drenthe = all.filter(({ province }) => province === 'Drenthe');

/** The match as one readable line. */
const seen = (text: string, list: readonly NamedMunicipality[] = all): string => {
  const match = matchMunicipality(text, list, all);
  switch (match.kind) {
    case 'exact':
    case 'normalised':
      return `${match.kind}: ${match.municipality.name}`;
    case 'suggestions':
      return `${match.isCertain ? 'certainly' : 'suggestions'}: ${match.suggestions.map(({ name }) => name).join(' | ')}`;
    case 'elsewhere':
      return `elsewhere: ${match.municipalities.map(({ name }) => name).join(' | ')}`;
    case 'none':
      return `none: ${match.what}`;
    case 'ambiguous':
      return `ambiguous: ${match.candidates.map(({ name }) => name).join(' | ')}`;
    case 'merged':
      return `merged ${match.merger.year}: ${match.successors.map(({ name, municipality }) => (municipality ? name : `(${name})`)).join(' | ')}`;
    case 'unknown':
      return 'unknown';
  }
};

test.each([
  ['Aa en Hunze', 'exact: Aa en Hunze'],
  ['GM1680', 'exact: Aa en Hunze'],
  ['  Assen ', 'exact: Assen'],
  ['gem. Aa & Hunze', 'normalised: Aa en Hunze'],
  ['Aa + Hunze', 'normalised: Aa en Hunze'],
  ['MiddenDrenthe', 'normalised: Midden-Drenthe'],
  ['MIDDEN DRENTHE', 'normalised: Midden-Drenthe'],
  ['midden–drenthe', 'normalised: Midden-Drenthe'],
  ['Gemeente Assen ', 'normalised: Assen'],
  ['Assen (gemeente)', 'normalised: Assen'],
  ['municipality of Emmen', 'normalised: Emmen'],
  ['gem.Emmen', 'normalised: Emmen'],
  ['Assen (Dr.)', 'normalised: Assen'],
  ['gm1680', 'normalised: Aa en Hunze'],
  ['GM 1680', 'normalised: Aa en Hunze'],
  ['1680', 'normalised: Aa en Hunze'],
  ['106', 'normalised: Assen'],
  ['GM106', 'normalised: Assen'],
  ['Wolden, De', 'normalised: De Wolden'],
  ['Wolden (de)', 'normalised: De Wolden'],
  ["'s-Hertogenbosch", "exact: 's-Hertogenbosch"],
  ['’s Hertogenbosch', "normalised: 's-Hertogenbosch"],
  ['s-hertogenbosch', "normalised: 's-Hertogenbosch"],
  ['Den Bosch', "normalised: 's-Hertogenbosch"],
  ['Den Haag', "normalised: 's-Gravenhage"],
  ['Sudwest Fryslan', 'normalised: Súdwest-Fryslân'],
  ['SÚDWEST-FRYSLÂN', 'normalised: Súdwest-Fryslân'],
  ['Su\u0301dwest-Frysla\u0302n', 'normalised: Súdwest-Fryslân'],
  ['De Friese Meren', 'normalised: De Fryske Marren'],
  ['Alphen a/d Rijn', 'normalised: Alphen aan den Rijn'],
  ['Ĳsselstein', 'normalised: IJsselstein'],
  ['Nuenen', 'normalised: Nuenen, Gerwen en Nederwetten'],
  ['Hengelo', 'normalised: Hengelo (O.)'],
  ['Hengelo O', 'normalised: Hengelo (O.)'],
  ['Bergen NH', 'normalised: Bergen (NH.)'],
  ['Bergen (L)', 'normalised: Bergen (L.)'],
  ['Bergen', 'ambiguous: Bergen (L.) | Bergen (NH.)'],
  ['Midden-Drente', 'suggestions: Midden-Drenthe'],
  ['Hogeveen', 'suggestions: Hoogeveen'],
  ['Aa Hunze', 'suggestions: Aa en Hunze'],
  ['Hunze', 'suggestions: Aa en Hunze'],
  ['Alphen', 'suggestions: Alphen-Chaam | Alphen aan den Rijn'],
  ['Wolden', 'suggestions: De Wolden'],
  ['Haren', 'merged 2019: Groningen'],
  ['gemeente Weesp', 'merged 2022: Amsterdam'],
  ['GM0457', 'merged 2022: Amsterdam'],
  ['Haaren', 'merged 2021: Boxtel | Oisterwijk | Tilburg | Vught'],
  ['Groesbeek', 'merged 2016: Berg en Dal'],
  ['9999', 'unknown'],
  ['Provincie', 'none: province'],
  ['Bergen (N.H.)', 'normalised: Bergen (NH.)'],
  ['Bergen, Limburg', 'normalised: Bergen (L.)'],
  ['Laren (Noord-Holland)', 'normalised: Laren (NH.)'],
  ['Laren NH', 'normalised: Laren (NH.)'],
  ['Hengelo (Overijssel)', 'normalised: Hengelo (O.)'],
  ['Hengelo (prov. Overijssel)', 'normalised: Hengelo (O.)'],
  ["'s-Hertogenbosch/Den Bosch", "normalised: 's-Hertogenbosch"],
  ["Den Haag ('s-Gravenhage)", "normalised: 's-Gravenhage"],
  ['Assen (GM0106)', 'normalised: Assen'],
  ['GM1921', 'normalised: De Fryske Marren'],
  ['Meppel¹', 'normalised: Meppel'],
  ['Assen*', 'normalised: Assen'],
  ['Groningen', 'exact: Groningen'],
  // What stands with the name says another one.
  ['Hengelo (Gld.)', 'suggestions: Hengelo (O.)'],
  ['Laren (Gelderland)', 'suggestions: Laren (NH.)'],
  ['Assen (GM0114)', 'suggestions: Assen'],
  ['Assen?', 'suggestions: Assen'],
  ['Meppel (Zwitserland)', 'suggestions: Meppel'],
  ['Assen 2', 'suggestions: Assen'],
  ['Emmen z', 'suggestions: Emmen'],
  ['Friesland', 'none: province'],
  ['Utrecht (PV)', 'none: province'],
  ['Groningen (prov.)', 'none: province'],
  ['Provincie Utrecht', 'none: province'],
  ['Totaal', 'none: total'],
  ['Totaal Drenthe', 'none: total'],
  ['Eindtotaal', 'none: total'],
  ['Nederland', 'none: total'],
  ['w.v. Kloosterveen', 'none: part'],
  ['waarvan Assen', 'none: part'],
  ['Wijk bij Duurstede', 'exact: Wijk bij Duurstede'],
  ['PV22', 'none: province'],
  ['WK010600', 'none: part'],
  ['Antwerpen', 'unknown'],
  ['gemeente', 'unknown'],
  ['?', 'unknown'],
  ['', 'unknown'],
])('%p is %s', (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test('a successor outside the list is named without a municipality', () => {
  expect(seen('Hoogezand-Sappemeer', drenthe)).toBe('merged 2018: (Midden-Groningen)');
});

test('a name in the list goes before a merger: a workbook of 2017 may still have Leek', () => {
  const list = [
    { name: 'Leek', code: null },
    { name: 'Marum', code: null },
  ];
  expect(matchMunicipality('gem. leek', list)).toEqual({ kind: 'normalised', municipality: list[0] });
});

test('a list with the same municipality twice is ambiguous, not a choice', () => {
  const list = [
    { name: 'Assen', code: null },
    { name: 'assen', code: null },
    { name: 'Assen', code: null },
  ];
  expect(matchMunicipality('Assen', list)).toEqual({ kind: 'ambiguous', candidates: list });
});

test('each of the 342 is found by its name, its code and its name in capitals without spaces', () => {
  expect(all).toHaveLength(342);
  for (const municipality of all) {
    expect(matchMunicipality(municipality.name, all)).toEqual({ kind: 'exact', municipality });
    expect(matchMunicipality(municipality.code, all)).toEqual({ kind: 'exact', municipality });
    const squeezed = municipality.name.toUpperCase().replace(/\s/g, '');
    expect(matchMunicipality(`gemeente ${squeezed}`, all)).toEqual({ kind: 'normalised', municipality });
  }
});

test('mergers: a code appears once, is not in force, and every successor is', () => {
  const codes = new Map(all.map(({ code, name }) => [code, name]));
  expect(new Set(mergers.map(({ code }) => code)).size).toBe(mergers.length);
  for (const { code, successors } of mergers) {
    expect(codes.has(code)).toBe(false);
    for (const successor of successors) expect(codes.get(successor.code)).toBe(successor.name);
  }
});

test.each([
  ['Assen, Emmen en Meppel', ['Assen', 'Emmen', 'Meppel']],
  ['Assen/Emmen', ['Assen', 'Emmen']],
  ['Aa en Hunze, Assen', ['Aa en Hunze', 'Assen']],
  ['Aa en Hunze', null],
  ['Assen', null],
  ['Assen, Assen', null],
  ['Assen en provincie', null],
  ['', null],
])('%p names several: %p', (text, expected) => {
  expect(splitMunicipalities(text, drenthe)?.map(({ name }) => name) ?? null).toEqual(expected);
});

describe('held against the register, in a region of Drenthe', () => {
  const region: readonly NamedMunicipality[] = [...drenthe, { name: 'Heusden', code: 'GM0797' }, { name: 'Roosendaal', code: 'GM1674' }];
  test.each([
    ['Ommen', 'elsewhere: Ommen'],
    ['Asten', 'elsewhere: Asten'],
    ['Leusden', 'elsewhere: Leusden'],
    ['Rozendaal', 'elsewhere: Rozendaal'],
    ['Westervoort', 'elsewhere: Westervoort'],
    ['Utrecht', 'elsewhere: Utrecht'],
    ['Bergen', 'elsewhere: Bergen (L.) | Bergen (NH.)'],
    ['GM0363', 'elsewhere: Amsterdam'],
    ['Essen', 'suggestions: Assen'],
    ['Hengelo (Gld)', 'unknown'],
    ['Drenthe', 'none: province'],
    ['Hogeveen', 'certainly: Hoogeveen'],
    ['Midden-Drente', 'certainly: Midden-Drenthe'],
    ['Wetserveld', 'certainly: Westerveld'],
    // Asten is as near.
    ['Asen', 'suggestions: Assen'],
    ['Omen', 'unknown'],
  ])('%p is %s', (text, expected) => {
    expect(seen(text, region)).toBe(expected);
  });

  test('a name without its suffix is the municipality of its code', () => {
    const list = [
      { name: 'Bergen', code: 'GM0893' },
      { name: 'Hengelo', code: null },
    ];
    expect(seen('Bergen (L.)', list)).toBe('normalised: Bergen');
    expect(seen('Bergen (NH.)', list)).toBe('elsewhere: Bergen (NH.)');
    expect(seen('Hengelo (O.)', list)).toBe('normalised: Hengelo');
  });

  test('without a register no slip is certain', () => {
    expect(matchMunicipality('Hogeveen', drenthe)).toMatchObject({ kind: 'suggestions', isCertain: false });
  });
});
