import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { catalogue, checkCodes } from '../../../src/domain/checks';

const root = join(__dirname, '..', '..', '..');

/** By code, the names of the files in a folder that speak of it, as `codesIn` finds them in what a file exports. */
async function filesByCode(folder: string, codesIn: (exported: unknown) => readonly string[]): Promise<Readonly<Record<string, string>>> {
  const found = new Map<string, Set<string>>();
  // An index only puts together what stands in the others.
  for (const file of readdirSync(join(root, folder)).filter((name) => name !== 'index.ts')) {
    const exported = (await import(join(root, folder, file))) as Readonly<Record<string, unknown>>;
    for (const code of Object.values(exported).flatMap(codesIn)) found.set(code, (found.get(code) ?? new Set()).add(basename(file, '.ts')));
  }
  return Object.fromEntries([...found].map(([code, files]) => [code, [...files].join(' and ')]));
}

const isListed = (each: unknown): each is { readonly code: string } => typeof each === 'object' && each !== null && 'code' in each;
const listed = (exported: unknown): readonly string[] => (Array.isArray(exported) ? exported.filter(isListed).map(({ code }) => code) : []);
const worded = (exported: unknown): readonly string[] =>
  typeof exported === 'object' && exported !== null && 'nl' in exported ? Object.keys(exported.nl as object) : [];

describe('the catalogue', () => {
  test('has the codes, in their order', () => {
    expect(catalogue.map(({ code }) => code)).toEqual(checkCodes);
  });

  test('a rule, its words and its examples stand in three files of one name', async () => {
    const rules = await filesByCode('src/domain/checks/rules', listed);
    const words = await filesByCode('src/i18n/areas/checks', worded);
    const examples = await filesByCode('test/domain/checks/examples', listed);
    expect(Object.keys(rules).sort()).toEqual([...checkCodes].sort());
    // A check that broke off is no rule: its words are beside those of the others under the name of what says it.
    expect(words).toEqual({ ...rules, 'check-failed': 'check' });
    expect(examples).toEqual(rules);
  });
});
