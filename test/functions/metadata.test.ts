import { readFileSync } from 'node:fs';
import { functionsDoc, functionsDocFile } from '../../scripts/generate-functions-doc';
import { exampleArguments, shownResult } from '../../scripts/functions-example';
import { functionsHelp } from '../../scripts/functions-help';
import { describedFunctions, functionsMetadata, helpPages, type Language } from '../../scripts/functions-source';
import { functionsById } from '../../src/functions';
import { functionsTexts } from '../../src/i18n/areas/functions';
import { emptinesses, sentWith } from './emptinesses';
import { installRuntime, shown } from './runtime';

installRuntime();

interface Function {
  readonly id: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly result: object;
  readonly parameters: readonly Parameter[];
}
interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly optional?: boolean;
  readonly dimensionality?: string;
}
const functionsOf = (metadata: object): readonly Function[] => (metadata as { readonly functions: readonly Function[] }).functions;

describe('functions.json', () => {
  test('names every function that is associated', async () => {
    const { nl, en } = await functionsMetadata('https://apps.example.nl/kaart');
    expect(functionsOf(nl).map(({ id }) => id)).toEqual(Object.keys(functionsById));
    expect(functionsOf(en).map(({ id }) => id)).toEqual(Object.keys(functionsById));
  });

  test('takes any value, errors too, and spills', async () => {
    const { nl } = await functionsMetadata('https://apps.example.nl/kaart');
    expect(nl).toMatchObject({ allowErrorForDataTypeAny: true });
    expect(nl).not.toHaveProperty('allowCustomDataForDataTypeAny');
    for (const { parameters, result } of functionsOf(nl)) {
      expect(result).toEqual({ dimensionality: 'matrix' });
      expect(new Set(parameters.map(({ type }) => type))).toEqual(new Set(['any']));
    }
  });

  test('leads from each function to its part of the page that explains it, in its language', async () => {
    const { nl, en } = await functionsMetadata('https://apps.example.nl/kaart');
    for (const [language, metadata] of Object.entries({ nl, en }) as [Language, object][]) {
      const page = functionsHelp(language);
      for (const { id, helpUrl, description } of functionsOf(metadata)) {
        expect(helpUrl).toBe(`https://apps.example.nl/kaart/${helpPages[language]}#${id}`);
        expect(page).toContain(`<h2 id="${id}">`);
        expect(page).toContain(description.replaceAll('"', '&quot;'));
      }
    }
    expect(functionsHelp('en')).toContain(
      '=FLEX.FTE_LOAD(&quot;Adviseur A&quot;, &quot;2026-03-02&quot;, &quot;2026-03-06&quot;, Team[#All], Inzet[#All], Feestdagen[#All])</td><td>0.5</td>',
    );
  });

  test('has no volatile, streaming or cancelable function', async () => {
    const { nl } = await functionsMetadata('https://apps.example.nl/kaart');
    for (const one of functionsOf(nl)) expect(one).not.toHaveProperty('options');
  });

  test('the languages differ in words alone', async () => {
    const { nl, en } = await functionsMetadata('https://apps.example.nl/kaart');
    const bare = (metadata: object) =>
      functionsOf(metadata).map(({ id, result, parameters }) => ({
        id,
        result,
        parameters: parameters.map(({ type, optional, dimensionality }) => ({ type, optional, dimensionality })),
      }));
    expect(bare(nl)).toEqual(bare(en));
    functionsOf(nl).forEach((one, index) => expect(one.description).not.toBe(functionsOf(en)[index]?.description));
  });

  test('one order for all: for whom, when, the tables in their order, and last what may be left out', async () => {
    const { en } = await functionsMetadata('https://apps.example.nl/kaart');
    const family = [
      ['municipality', 'person', 'populations'],
      ['period', 'from', 'to'],
      ['team', 'allocation', 'assignments', 'mutations', 'bookings', 'availability', 'holidays', 'base', 'min', 'max', 'total'],
      ['translations', 'exponent', 'method'],
    ].flat();
    for (const { id, parameters } of functionsOf(en)) {
      const names = parameters.map(({ name }) => name);
      expect([id, names]).toEqual([id, [...names].sort((one, other) => family.indexOf(one) - family.indexOf(other))]);
      expect(names.every((name) => family.includes(name))).toBe(true);
    }
  });

  test('only Vertalingen may be left out of the tables: without it the others would give another answer', async () => {
    const { en } = await functionsMetadata('https://apps.example.nl/kaart');
    const optional = functionsOf(en).flatMap(({ parameters }) => parameters.filter((each) => each.optional).map(({ name }) => name));
    // Without Vertalingen a text that no list has does not count, and STRIP_CARD says how many rows that are: never another meaning.
    expect(new Set(optional)).toEqual(new Set(['exponent', 'method', 'translations']));
  });
});

describe('docs/functions.md', () => {
  test('is up to date: npm run functions', () => {
    expect(readFileSync(functionsDocFile, 'utf8')).toBe(functionsDoc());
  });

  const examples = describedFunctions().flatMap(({ id, examples: own }) =>
    own.map(({ formula, result }) => [formula, result, id] as const),
  );

  test.each(examples)('%s gives %s', (formula, result, id) => {
    const work = functionsById[id as keyof typeof functionsById] as (...args: readonly unknown[]) => unknown[][];
    for (const empty of emptinesses) {
      const outcome = shown(() => work(...sentWith(empty, exampleArguments(formula))));
      expect(Array.isArray(outcome) ? shownResult(outcome) : (outcome as { readonly error: string }).error).toBe(result);
    }
  });

  test('every function has an example', () => {
    expect(new Set(examples.map(([, , id]) => id))).toEqual(new Set(Object.keys(functionsById)));
  });
});

test('every message is in both languages with the same parameters', () => {
  const parametersOf = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');
  const { nl, en } = functionsTexts;
  for (const [key, text] of Object.entries(nl)) {
    const other: unknown = en[key as keyof typeof en];
    if (typeof text === 'string') expect([key, new Set(parametersOf(String(other)))]).toEqual([key, new Set(parametersOf(text))]);
  }
});
