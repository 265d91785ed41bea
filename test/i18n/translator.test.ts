import { area, createTranslator } from '../../src/i18n/translator';

const texts = area(
  'example',
  { title: 'Strippen', deep: { greeting: 'Dag {{ name }}', 'with-dash': 'Ook' }, rows_one: '{{count}} rij', rows_other: '{{count}} rijen' },
  { title: 'Strips', deep: { greeting: 'Hello {{ name }}', 'with-dash': 'Also' }, rows_one: '{{count}} row', rows_other: '{{count}} rows' },
);

describe('the translator', () => {
  const nl = createTranslator('nl');
  const en = createTranslator('en');

  it('finds a text by its path', () => {
    expect(nl.of(texts)('title')).toBe('Strippen');
    expect(en.of(texts)('deep.with-dash')).toBe('Also');
  });

  it('fills in what is named, as it is, and leaves out what is missing', () => {
    expect(nl.of(texts)('deep.greeting', { name: '<b>$& {{title}}' })).toBe('Dag <b>$& {{title}}');
    expect(nl.of(texts)('deep.greeting', { name: 0 })).toBe('Dag 0');
    expect(nl.of(texts)('deep.greeting')).toBe('Dag ');
  });

  it.each([
    [0, '0 rijen', '0 rows'],
    [1, '1 rij', '1 row'],
    [2, '2 rijen', '2 rows'],
  ])('chooses the plural of %d', (count, dutch, english) => {
    expect(nl.of(texts)('rows', { count })).toBe(dutch);
    expect(en.of(texts)('rows', { count })).toBe(english);
  });

  it('throws on a text that is not there, and on a part of a text', () => {
    const say = nl.of(texts) as (key: string) => string;
    expect(() => say('deep.nothing')).toThrow('No text example:deep.nothing in nl');
    expect(() => say('deep')).toThrow('No text example:deep in nl');
    expect(() => say('toString')).toThrow('No text example:toString in nl');
  });

  it('writes numbers, dates and lists as people do', () => {
    expect([nl.number(1234.5), en.number(1234.5)]).toEqual(['1.234,5', '1,234.5']);
    // Serial 46084 is 3 March 2026: 46023 is 1 January 2026, and January and February have 31 + 28 days, so 1 March is 46082.
    expect([nl.date(46084), nl.date(46084, 'long'), en.date(46084, 'long')]).toEqual(['03-03-2026', '3 maart 2026', '3 March 2026']);
    expect([nl.list(['a', 'b', 'c']), en.list(['a', 'b'])]).toEqual(['a, b en c', 'a and b']);
  });
});
