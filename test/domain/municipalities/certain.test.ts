import { readFileSync } from 'node:fs';
import { loadMunicipalities, matchMunicipality, mergers, plannedMergers, type NamedMunicipality } from '../../../src/domain/municipalities';
import { isLongRun } from '../../longRun';

const all = loadMunicipalities(readFileSync('assets/data/gemeenten.csv', 'utf8')).municipalities;

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
