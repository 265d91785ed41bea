import { readFileSync } from 'node:fs';
import { serialOfIso } from '../../../src/domain/cells';
import { loadMunicipalities } from '../../../src/domain/municipalities';
import { allocationScreenTexts } from '../../../src/i18n/areas/allocationScreen';
import { createTranslator } from '../../../src/i18n/translator';
import { ageOf, monthsBetween } from '../../../src/taskpane/features/allocation/age';
import { readPasted, rowsOfText, withPopulations, type Answers } from '../../../src/taskpane/features/allocation/pasted';

const inputs = [
  { code: 'GM1680', name: 'Aa en Hunze', population: 25845 },
  { code: 'GM0106', name: 'Assen', population: 69701 },
  { code: 'GM1731', name: 'Midden-Drenthe', population: 34092 },
  { code: 'GM1952', name: 'Midden-Groningen', population: 61000 },
];
const nationwide = loadMunicipalities(readFileSync('assets/data/gemeenten.csv', 'utf8')).municipalities;
const read = (text: string, answers: Answers = {}) => readPasted(rowsOfText(text), inputs, nationwide, answers);

describe('Pasted populations', () => {
  test.each([
    ['tabs, with headers', 'Gemeente\tInwoners\ngem. Aa & Hunze\t26.000\nMiddenDrenthe\t34.500'],
    ['semicolons, without headers', 'aa en hunze;26000\nMIDDEN DRENTHE;34500'],
    ['commas, by code', 'code,gemeente,inwoners\nGM1680,,26000\n1731,,34500'],
    ['a code before the name', 'GM1680;Aa en Hunze;26000\nGM1731;Midden-Drenthe;34500'],
  ])('%s', (_, text) => {
    const { populations, questions, missing } = read(text);
    expect([...populations]).toEqual([
      ['GM1680', 26000],
      ['GM1731', 34500],
    ]);
    expect(questions).toEqual([]);
    expect(missing).toEqual(['Assen', 'Midden-Groningen']);
  });

  test('municipalities elsewhere are counted, not asked about', () => {
    expect(read('Assen;70000\nAmsterdam;930000\nUtrecht;370000')).toMatchObject({ elsewhere: 2, questions: [] });
  });

  test('a merged municipality is asked about, and its parts add up', () => {
    // Hoogezand-Sappemeer, Slochteren and Menterwolde became Midden-Groningen in 2018.
    const text = 'Hoogezand-Sappemeer;34000\nSlochteren;15000\nMenterwolde;12000\nAssen;70000';
    expect(read(text).questions).toEqual(
      ['Hoogezand-Sappemeer', 'Slochteren', 'Menterwolde'].map((name) =>
        expect.objectContaining({ text: name, reason: 'merged', year: 2018, choices: ['GM1952'] }),
      ),
    );
    const is = { kind: 'is', code: 'GM1952' } as const;
    const answered = read(text, { 'Hoogezand-Sappemeer': is, Slochteren: is, Menterwolde: { kind: 'skip' } });
    expect(answered.questions).toEqual([]);
    expect(answered.populations.get('GM1952')).toBe(49000);
  });

  test('a misspelt name is asked about with the nearest', () => {
    expect(read('Assenn;70000').questions).toEqual([expect.objectContaining({ text: 'Assenn', choices: ['GM0106'] })]);
    expect(read('Qwertystad;1').questions).toEqual([expect.objectContaining({ text: 'Qwertystad', reason: 'unknown', choices: [] })]);
  });

  test('what is no number is named', () => {
    expect(read('Assen;onbekend').unreadable).toEqual(['Assen']);
  });

  test('of several reference dates the newest counts', () => {
    const { populations, referenceDate } = read('gemeente;inwoners;peildatum\nAssen;68000;1-1-2022\nAssen;70000;1-1-2025');
    expect(populations.get('GM0106')).toBe(70000);
    expect(referenceDate).toBe(45658);
  });

  test('who is not in the table keeps the figure there was', () => {
    expect(withPopulations(inputs, new Map([['GM0106', 70000]])).map(({ population }) => population)).toEqual([25845, 70000, 34092, 61000]);
  });

  test('a table of CBS as it downloads: the newest figure of each, and what is no municipality is counted apart', () => {
    const { populations, dates, elsewhere, none, questions, unreadable } = read(
      [
        '"Bevolking; 1 januari"',
        '"Regio\'s";"Perioden";"Totale bevolking (aantal)"',
        '"Nederland";"2024";"17942942"',
        '"Drenthe (PV)";"2024";"502051"',
        '"Assen";"2024";"69701"',
        '"Assen";"2025*";"70395"',
        '"Midden-Drenthe";"2024";"34092"',
        '"Amsterdam";"2025*";"940000"',
        '"Bron: CBS"',
      ].join('\n'),
    );
    expect([...populations]).toEqual([
      ['GM0106', 70395],
      ['GM1731', 34092],
    ]);
    expect([...dates]).toEqual([
      ['GM0106', 45658],
      ['GM1731', 45292],
    ]);
    expect({ elsewhere, none, questions, unreadable }).toEqual({ elsewhere: 1, none: 2, questions: [], unreadable: [] });
  });

  test('a name of elsewhere is never asked about as one of ours', () => {
    expect(read('Asten;17000\nRozendaal;1800\nOmmen;18900')).toMatchObject({ elsewhere: 3, questions: [] });
  });

  test('a mark behind a number is no digit of it', () => {
    expect(read('gemeente;inwoners\nAssen;69701¹')).toMatchObject({ unreadable: ['Assen'], populations: new Map() });
  });
});

test.each([
  ['2024-01-01', '2026-11-28', 34],
  ['2024-01-31', '2024-02-29', 0],
  ['2024-01-31', '2024-03-31', 2],
  ['2025-12-31', '2026-01-01', 0],
])('from %s to %s are %d whole months', (from, to, months) => {
  expect(monthsBetween(serialOfIso(from)!, serialOfIso(to)!)).toBe(months);
});

test('how old the figures are, in words', () => {
  const translator = createTranslator('nl');
  const age = (from: string): string =>
    ageOf(translator, translator.of(allocationScreenTexts), serialOfIso(from)!, serialOfIso('2026-11-28')!);
  expect(age('2024-01-01')).toBe('De inwonertallen zijn 2 jaar en 10 maanden oud: zij zijn van 1 januari 2024.');
  expect(age('2026-11-01')).toBe('De inwonertallen zijn 0 maanden oud: zij zijn van 1 november 2026.');
  expect(age('2025-11-28')).toBe('De inwonertallen zijn 1 jaar oud: zij zijn van 28 november 2025.');
});
