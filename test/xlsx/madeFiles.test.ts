import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand, sample, temporaryFolder } from '../workbench/cli/runCommand';
import { brokenRules } from './rules';
import { testByValidator, validate } from './rules/validator';

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const plainSheets = join(__dirname, '../corpus/files/gewone-bladen.xlsx');
const rule = join(__dirname, '../../samples/rules/tarief.json');

/** Every kind of file that the command makes, in an order in which one is made of another; each with the exit code it ends with. */
const steps: readonly (readonly [name: string, exit: number, words: readonly string[]])[] = [
  ['nieuw.xlsx', 0, ['new', at('nieuw.xlsx'), '--province', 'Drenthe']],
  ['voorbeeld.xlsx', 0, ['new', at('voorbeeld.xlsx'), '--example']],
  ['engels.xlsx', 0, ['new', at('engels.xlsx'), '--lang', 'en']],
  ['gecontroleerd.xlsx', 1, ['check', sample, '-o', at('gecontroleerd.xlsx')]],
  ['nogmaals.xlsx', 1, ['check', at('gecontroleerd.xlsx'), '-o', at('nogmaals.xlsx')]],
  ['toegekend.xlsx', 0, ['allocate', sample, '--rule', rule, '-o', at('toegekend.xlsx')]],
  ['geevalueerd.xlsx', 1, ['evaluate', at('toegekend.xlsx'), '-o', at('geevalueerd.xlsx')]],
  ['extern.xlsx', 1, ['evaluate', at('geevalueerd.xlsx'), '--variant', 'external', '-o', at('extern.xlsx')]],
  ['verzameld.xlsx', 1, ['collect', sample, sample, '-o', at('verzameld.xlsx')]],
  ['gewoon.xlsx', 0, ['check', plainSheets, '-o', at('gewoon.xlsx')]],
];

beforeAll(async () => {
  for (const [name, exit, words] of steps) {
    const { code, err } = await runCommand(...words);
    expect({ name, code, err }).toEqual({ name, code: exit, err: '' });
  }
}, 180_000);

describe.each(steps.map(([name]) => name))('%s', (name) => {
  test('breaks no rule of ours', () => expect(brokenRules(readFileSync(at(name)))).toEqual([]));
  // openpyxl itself writes fonts in another order than the schema has: of that file our own rules alone.
  if (name !== 'gewoon.xlsx')
    testByValidator('passes Microsoft’s validator', async () => expect(await validate(readFileSync(at(name)))).toEqual([]));
});
