import { evaluationParts } from '../../../src/domain/evaluation';
import { changed, isChoice, quotesIn, wholeChoice } from '../../../src/taskpane/features/evaluation/choice';
import { tablesOf } from '../../domain/evaluation/scenario';

describe('What is asked for on the screen Evalueren', () => {
  test('a part put back stands where it belongs on the sheet', () => {
    const without = changed(wholeChoice, { kind: 'part', part: 'capacity', wanted: false });
    expect(without.parts).not.toContain('capacity');
    expect(changed(without, { kind: 'part', part: 'capacity', wanted: true }).parts).toEqual(evaluationParts);
  });

  test('a quote is chosen once and can be let go', () => {
    const quote = { kind: 'quote', quote: 'Goed', wanted: true } as const;
    const twice = changed(changed(wholeChoice, quote), quote);
    expect(twice.quotes).toEqual(['Goed']);
    expect(changed(twice, { ...quote, wanted: false }).quotes).toEqual([]);
  });

  test.each([
    [wholeChoice, true],
    [changed(wholeChoice, { kind: 'compare', period: '2025' }), true],
    [changed(wholeChoice, { kind: 'variant', variant: 'external' }), true],
    [null, false],
    [{ ...wholeChoice, parts: ['gone'] }, false],
    [{ ...wholeChoice, variant: 'secret' }, false],
    // Words of a workbook are not kept outside it.
    [{ ...wholeChoice, quotes: ['Goed'] }, false],
  ])('what was kept of an earlier visit fits or not: %j', (value, fits) => {
    expect(isChoice(value)).toBe(fits);
  });

  test('quotes are the explanations, each once; empty cells and errors are none', () => {
    const row = (text: string) => ['A-01', 'Aa', '', 4, text];
    expect(quotesIn(tablesOf({ reviews: [row('Goed'), row(' Goed '), row(''), row('#N/A'), row('Snel')] }))).toEqual(['Goed', 'Snel']);
    expect(quotesIn({})).toEqual([]);
  });
});
