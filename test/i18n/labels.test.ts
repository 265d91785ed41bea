import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Area, Texts } from '../../src/i18n/translator';

/**
 * A button that is read out by a longer name ("undoLabel" beside "undo") is called by what stands on it first: who says to a computer
 * what they read has to be understood (WCAG 2.5.3, Label in Name).
 */
const folder = join(__dirname, '../../src/i18n/areas');
const areas = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => Object.values(jest.requireActual<Readonly<Record<string, unknown>>>(join(folder, file))))
  .filter((value): value is Area => typeof value === 'object' && value !== null && 'nl' in value && 'en' in value && 'name' in value);

function* pairs(texts: Texts, path = ''): Generator<readonly [key: string, shown: string, spoken: string]> {
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value !== 'string') {
      yield* pairs(value, `${path}${key}.`);
      continue;
    }
    const shown = key.endsWith('Label') ? texts[key.slice(0, -'Label'.length)] : undefined;
    if (typeof shown === 'string') yield [path + key, shown, value];
  }
}

test.each(['nl', 'en'] as const)('what is read out begins with what is shown: %s', (language) => {
  const found = areas.flatMap((area) =>
    [...pairs(area[language])].map(([key, shown, spoken]) => [`${area.name}:${key}`, shown, spoken] as const),
  );
  expect(found.length).toBeGreaterThan(2);
  expect(found.filter(([, shown, spoken]) => !spoken.toLowerCase().includes(shown.toLowerCase()))).toEqual([]);
});
