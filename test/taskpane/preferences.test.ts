import { createPreferences, parsePreferences, preferencesKey } from '../../src/taskpane/preferences';

const [one, other] = ['https://regio.example/een.xlsx', 'C:\\Regio\\twee.xlsx'];
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
    const first = createPreferences(storage, preferencesKey, one);
    first.change({ language: 'en', screen: 'checks' });
    expect(createPreferences(storage, preferencesKey, one).get()).toEqual({ ...standard, language: 'en', screen: 'checks' });
  });

  it('take over what another page stored, and say so', () => {
    const storage = memory();
    const store = createPreferences(storage, preferencesKey, one);
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
      const store = createPreferences(storage, preferencesKey, one);
      store.change({ language: 'nl' });
      expect(store.get().language).toBe('nl');
    }
  });

  const open = (storage: Pick<Storage, 'getItem' | 'setItem'>, workbook: string) => {
    const store = createPreferences(storage, preferencesKey, workbook);
    return {
      store,
      type: (value: unknown) => store.remember(store.here('draft'), value),
      draft: () => store.get().remembered[store.here('draft')],
    };
  };

  it('keep what was typed in one workbook out of another', () => {
    const storage = memory();
    open(storage, one).type('Warmte in Angelslo');
    expect([open(storage, one).draft(), open(storage, other).draft()]).toEqual(['Warmte in Angelslo', undefined]);
    open(storage, other).type('Iets anders');
    expect([open(storage, one).draft(), open(storage, other).draft()]).toEqual(['Warmte in Angelslo', 'Iets anders']);
  });

  it('store nothing of a workbook that was never saved: the next new one has the same name', () => {
    const storage = memory();
    const unsaved = open(storage, '');
    unsaved.type('Warmte in Angelslo');
    open(storage, one).store.change({ screen: 'team' });
    unsaved.store.reload();
    expect([unsaved.draft(), unsaved.store.get().screen]).toEqual(['Warmte in Angelslo', 'team']);
    expect([...storage.kept.values()].join()).not.toContain('Angelslo');
    expect(open(storage, '').draft()).toBeUndefined();
  });

  it('forget workbooks of long ago, and no choice of the person', () => {
    const storage = memory();
    open(storage, one).store.remember('checks.grouping', 'code');
    open(storage, one).type('oud');
    for (let at = 0; at < 80; at++) open(storage, `https://regio.example/${at}.xlsx`).type('nieuw');
    const { store, draft } = open(storage, one);
    expect([draft(), store.get().remembered['checks.grouping'], Object.keys(store.get().remembered).length]).toEqual([
      undefined,
      'code',
      61,
    ]);
  });
});
