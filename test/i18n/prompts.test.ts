import { columnsOf } from '../../src/domain/contract';
import { promptTexts } from '../../src/i18n/areas/prompts';
import { guideFor, promptedTables } from '../../src/workbook/sheets/guidanceRules';

const nothing = () => null;

describe('Prompts on what people fill in', () => {
  test.each(['nl', 'en'] as const)('stand on every column, within what Excel takes (%s)', (language) => {
    for (const table of promptedTables) {
      const texts: Readonly<Record<string, string>> = promptTexts[language][table];
      expect([table, Object.keys(texts).sort()]).toEqual([
        table,
        columnsOf(table)
          .map(([column]) => column)
          .sort(),
      ]);
      for (const [column, definition] of columnsOf(table)) {
        // [MS-OI29500] 2.1.613: a prompt has at most 255 characters, its title 32.
        expect([table, column, (texts[column] ?? '').length <= 255, definition.nl.length <= 32]).toEqual([table, column, true, true]);
        expect(guideFor(table, column, definition, nothing)?.prompt).toMatchObject({ table, column });
      }
    }
  });

  test('themes to choose from are those in use and those of the menu card, as many as a list takes, and any other may be typed', () => {
    const [, definition] = columnsOf('assignments').find(([column]) => column === 'theme')!;
    const themes = (held: readonly string[], menu: readonly string[]) =>
      guideFor('assignments', 'theme', definition, nothing, held, { theme: menu, phase: [] });
    expect(themes(['Isolatie', 'Bronnen', 'bronnen ', ''], ['Vastgoed', 'Isolatie', 'Wind, zon', '=1+1'])).toMatchObject({
      kind: 'list',
      source: 'Isolatie,Bronnen,Vastgoed',
      isOpen: true,
    });
    const many = Array.from({ length: 60 }, (_, index) => `Thema nummer ${index}`);
    const guide = themes(many, []);
    expect(guide?.kind === 'list' && guide.source.length).toBeLessThanOrEqual(255);
    expect(guide?.kind === 'list' && guide.source.split(',').every((word) => many.includes(word))).toBe(true);
    expect(themes([], [])?.kind).toBe('text');
  });
});
