import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { journalTexts } from '../../../src/i18n/areas/journal';
import { rareProblemTexts } from '../../../src/i18n/areas/rareProblems';
import { jobNames } from '../../../src/workbook/records/journalLine';
import { jobsOf } from './jobs';

const root = join(__dirname, '..', '..', '..', 'src', 'workbook');
const sources = (readdirSync(root, { recursive: true, encoding: 'utf8' }) as string[])
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));

/** The job of each call that may write, by its source; a call that names none is told by its file. */
function jobsCalled(files: readonly { readonly name: string; readonly text: string }[]): readonly string[] {
  return files.flatMap(({ name, text }) =>
    [...text.matchAll(/\b(?:writeInExcel|appendTo)\(\s*(?:'(\w+)'|(\w+))?/g)].flatMap(([call, job, word]) => {
      if (job !== undefined) return [job];
      // Its own declaration, and a job handed on as an argument whose type lists it.
      if (word === 'name' || word === 'job' || word === 'key') return [];
      return [`${name}: ${call}`];
    }),
  );
}
const handedOn = ['menuCard', 'tie', 'tieBack', 'scenario', 'scenarioGone'];
const listed = new Set<string>([...Object.keys(jobsOf), 'notes']);
const unlisted = (files: Parameters<typeof jobsCalled>[0]): readonly string[] => jobsCalled(files).filter((job) => !listed.has(job));

test('every job that writes is in the list of those that are tried, has words, and is called somewhere', () => {
  expect([...listed].sort()).toEqual([...jobNames].sort());
  expect(Object.keys(journalTexts.nl.job).sort()).toEqual([...jobNames].sort());
  // Without these a refusal does not say which job it was, nor that nothing was written.
  expect(Object.keys(rareProblemTexts.nl.job).sort()).toEqual([...jobNames].sort());
  expect(unlisted(sources)).toEqual([]);
  expect([...new Set([...jobsCalled(sources), ...handedOn])].sort()).toEqual([...jobNames].sort());
});

test('a planted job that is in no list is told', () => {
  const planted = { name: 'rows/planted.ts', text: "export const x = () => writeInExcel('planted', null, async () => done(null));" };
  expect(unlisted([...sources, planted])).toEqual(['planted']);
});

test('commit and its like are called with a request of a job alone', () => {
  // Each takes a Writing, which writeInExcel alone makes.
  const makers = sources.filter(({ name, text }) => /isAgain: (true|false)/.test(text) && !name.endsWith('request.ts'));
  expect(makers.map(({ name }) => name)).toEqual([]);
});
