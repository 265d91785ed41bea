import { readFileSync } from 'node:fs';
import {
  loadMunicipalities,
  matchMunicipality,
  mergers,
  plannedMergers,
  splitMunicipalities,
  type NamedMunicipality,
} from '../../../src/domain/municipalities';
import { isLongRun } from '../../longRun';

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

describe('certain means certain', () => {
  /** As people and CBS write a name. */
  const spellings = (name: string): readonly string[] => [name, `gemeente ${name}`, name.toUpperCase(), `${name} `, `${name}*`];
  /** The text with one letter left out, doubled or changed places with the next. */
  const slips = (name: string): readonly string[] =>
    [...name].flatMap((letter, at) => [
      name.slice(0, at) + name.slice(at + 1),
      name.slice(0, at) + letter + name.slice(at),
      name.slice(0, at) + (name[at + 1] ?? '') + letter + name.slice(at + 2),
    ]);
  const certainName = (text: string, list: readonly NamedMunicipality[]): string | null => {
    const match = matchMunicipality(text, list, all);
    if (match.kind === 'exact' || match.kind === 'normalised') return match.municipality.name;
    return match.kind === 'suggestions' && match.isCertain ? (match.suggestions[0]?.name ?? null) : null;
  };

  test('a municipality that is not in the list is never taken for one that is, nor is a slip in its name', () => {
    for (const { name, code } of all) {
      const others = all.filter((each) => each.code !== code);
      for (const text of [...spellings(name), code]) {
        expect([text, matchMunicipality(text, others, all).kind]).toEqual([text, 'elsewhere']);
        expect([text, certainName(text, others)]).toEqual([text, null]);
      }
    }
  });

  const near = (name: string): readonly NamedMunicipality[] => all.filter((each) => each.name !== name);
  const names = new Set(all.map(({ name }) => name.toLowerCase()));

  /** A workbook's own list that happens to have them all: held against the register, a slip may be certain. */
  const everyone = [...all];

  test('no slip in any of the names is certainly another', () => {
    const wrong: (readonly [string, string, string])[] = [];
    let tried = 0;
    let certain = 0;
    // A list without this name: in a long run of all the others, else half of them, in turn split by each bit of their place, so that every two are parted.
    const split = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((bit) => [0, 1].map((side) => all.filter((_, at) => ((at >> bit) & 1) !== side)));
    for (const [at, { name }] of all.entries()) {
      const others = isLongRun ? near(name) : null;
      for (const text of slips(name)) {
        const bit = tried++ % split.length;
        const list = others ?? split[bit]![(at >> bit) & 1]!;
        // In turn, but for a long run: each of the two is as dear.
        const amongOthers = isLongRun || tried % 2 === 0 ? certainName(text, list) : null;
        const amongAll = isLongRun || tried % 2 === 1 ? certainName(text, everyone) : null;
        if (amongOthers !== null) wrong.push([name, text, amongOthers]);
        if (amongAll === name) certain++;
        // A slip that makes another name of the register is that name: "Berg" is no slip of "Bergh".
        else if (amongAll !== null && !names.has(text.trim().toLowerCase())) wrong.push([name, text, amongAll]);
      }
    }
    expect(wrong).toEqual([]);
    expect([all.length, tried > 9000]).toEqual([342, true]);
    expect(certain).toBeGreaterThan(isLongRun ? 9000 : 4500);
  });

  test('no slip in a name that was dissolved, or in that of a province, is certainly a municipality', () => {
    const gone = [...mergers.map(({ name }) => name), ...new Set(all.map(({ province }) => province)), 'Friesland'];
    const wrong = gone.flatMap((name) =>
      slips(name).flatMap((text) => {
        const found = certainName(text, everyone);
        // Utrecht is a province and a municipality: a slip in it is one in that name.
        return found === null || names.has(text.trim().toLowerCase()) || names.has(name.toLowerCase()) ? [] : [[name, text, found]];
      }),
    );
    expect(wrong).toEqual([]);
    expect(gone.length).toBeGreaterThan(90);
  });

  test('what was dissolved is never taken for what is there', () => {
    for (const { name, code, year, successors } of mergers) {
      for (const text of [...spellings(name), code]) {
        expect([text, certainName(text, everyone)]).toEqual([text, null]);
        expect(matchMunicipality(text, all, all)).toMatchObject({ kind: 'merged', merger: { year, successors } });
      }
    }
  });

  test('a province, a total or a part is never taken for a municipality', () => {
    const provinces = [...new Set(all.map(({ province }) => province)), 'Friesland'];
    for (const province of provinces)
      for (const text of [`${province} (PV)`, `${province} (prov.)`, `Provincie ${province}`, `prov. ${province}`, `Totaal ${province}`])
        expect([text, matchMunicipality(text, all, all).kind]).toEqual([text, 'none']);
    for (const { name } of all)
      for (const text of [`w.v. ${name}`, `waarvan ${name}`, `Totaal ${name}`])
        expect([text, matchMunicipality(text, all, all).kind]).toEqual([text, 'none']);
  });

  test('a qualifier that is not understood makes no name certain', () => {
    for (const { name } of all)
      for (const text of [`${name} (Zwitserland)`, `${name} (oud)`, `${name} 2`, `${name} (GM9999)`, `${name}?`])
        expect([text, certainName(text, everyone)]).toEqual([text, null]);
  });

  test('a planned reorganisation names municipalities that are there', () => {
    for (const { from, to } of plannedMergers)
      expect([from, to]).toEqual(
        [from, to].map(({ code }) => all.find((each) => each.code === code)).map((each) => ({ code: each?.code, name: each?.name })),
      );
  });
});
