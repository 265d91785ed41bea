import { readFileSync } from 'node:fs';
import { loadMunicipalities } from '../../../src/domain/municipalities';
import { shippedMenuCard } from '../../../src/taskpane/shared/menuCard';
import { chooseProvince, problemsOf, rowsOf, sheetNames, startForm, takenNames } from '../../../src/taskpane/features/setup/newWorkbook';

const catalogue = loadMunicipalities(readFileSync('assets/data/gemeenten.csv', 'utf8'));
const drenthe = chooseProvince(startForm(catalogue, 2026), 'Drenthe', catalogue);

describe('the form for new tables', () => {
  it('a province brings its municipalities; the whole country keeps what was chosen', () => {
    expect(drenthe.chosen.size).toBe(12);
    expect(chooseProvince(drenthe, '', catalogue).chosen).toEqual(drenthe.chosen);
    expect(chooseProvince(drenthe, 'Groningen', catalogue).chosen.has('GM0106')).toBe(false);
  });

  it.each([
    [{}, []],
    [{ chosen: new Set<string>() }, ['municipalities']],
    [{ period: 'volgend jaar' }, ['period']],
    [{ base: '6,5' }, ['numbers']],
    [{ min: '' }, ['numbers']],
    [{ hoursPerStrip: '0' }, ['numbers']],
    [{ hoursPerStrip: '37,5' }, []],
    [{ min: '15' }, ['bounds']],
    [{ base: '20' }, ['bounds']],
  ])('%j is told as %j', (change, problems) => {
    expect(problemsOf({ ...drenthe, ...change })).toEqual(problems);
  });

  it('its rows: the figures of the day chosen, and settings that can be read back', () => {
    const { municipalities = [], settings = [], menuCard = [] } = rowsOf({ ...drenthe, hoursPerStrip: '37,5' }, catalogue, shippedMenuCard);
    expect(menuCard.map((row) => row[0])).toEqual(shippedMenuCard.map(({ code }) => code));
    // CBS, 1 January 2024 (45292): Emmen 109,346.
    expect(municipalities).toContainEqual(['Emmen', 'GM0114', 109346, 45292]);
    expect(municipalities).toHaveLength(12);
    expect(settings).toContainEqual(['Periode', 2026]);
    expect(settings).toContainEqual(['Uren per strip', 37.5]);
    // 1 January and 31 December 2026.
    expect(settings).toEqual(
      expect.arrayContaining([
        ['Begin periode', 46023],
        ['Eind periode', 46387],
      ]),
    );
  });

  it('names that are in use are found as sheet and as table, in any case', () => {
    expect(takenNames(sheetNames('Overzicht'), { sheets: ['Blad1'], listed: [] })).toEqual([]);
    expect(takenNames(sheetNames('Overzicht'), { sheets: ['OVERZICHT'], listed: [{ name: 'team' }] })).toEqual(['Overzicht', 'Team']);
  });
});
