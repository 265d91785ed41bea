import { createPreferences, parsePreferences, preferencesKey } from '../../src/taskpane/preferences';

const standard = { language: null, appearance: 'auto', screen: 'overview', remembered: {} };

function memory(text?: string): Pick<Storage, 'getItem' | 'setItem'> & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>(text === undefined ? [] : [[preferencesKey, text]]);
  return { kept, getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

describe('preferences', () => {
  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['a number', '3'],
    ['null', 'null'],
    ['a list', '[]'],
    ['values that do not fit', '{"language":"de","appearance":"pink","screen":"nowhere","remembered":[1]}'],
  ])('fall back to the standard on %s', (_title, text) => {
    expect(parsePreferences(text)).toEqual(standard);
  });

  it('keep what fits beside what does not', () => {
    expect(parsePreferences('{"language":"en","appearance":"pink","screen":"team","remembered":{"a":1}}')).toEqual({
      language: 'en',
      appearance: 'auto',
      screen: 'team',
      remembered: { a: 1 },
    });
  });

  it('are there again after the pane was closed', () => {
    const storage = memory();
    const first = createPreferences(storage, preferencesKey);
    first.change({ language: 'en', screen: 'checks' });
    expect(createPreferences(storage, preferencesKey).get()).toEqual({ ...standard, language: 'en', screen: 'checks' });
  });

  it('take over what another page stored, and say so', () => {
    const storage = memory();
    const store = createPreferences(storage, preferencesKey);
    let told = 0;
    store.subscribe(() => told++);
    storage.setItem(preferencesKey, '{"appearance":"dark"}');
    store.reload();
    expect([store.get().appearance, told]).toEqual(['dark', 1]);
  });

  it('last as long as the pane where storage refuses', () => {
    const refuse = (): never => {
      throw new Error('SecurityError');
    };
    for (const storage of [null, { getItem: refuse, setItem: refuse }]) {
      const store = createPreferences(storage, preferencesKey);
      store.change({ language: 'nl' });
      expect(store.get().language).toBe('nl');
    }
  });
});
