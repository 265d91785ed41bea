import { readXlsx, writeXlsx } from '../../src/xlsx';
import { exampleWorkbook } from './exampleWorkbook';
import { brokenRules, rules } from './rules';
import { forbiddenIn } from './rules/formulaKinds';
import { validate } from './rules/validator';
import { withParts } from './tinyFile';

const sound = writeXlsx(exampleWorkbook());
test('a sound file breaks no rule, written once or again', async () => {
  expect(brokenRules(await sound)).toEqual([]);
  expect(brokenRules(await writeXlsx(await readXlsx(await sound)))).toEqual([]);
});

test('Microsoft’s validator finds nothing in it either', async () => {
  expect(await validate(await sound)).toEqual([]);
});

test('Microsoft’s validator does find what the schema forbids', async () => {
  const wrong = withParts(await sound, (path, text) =>
    path.endsWith('sheet1.xml') ? text.replace('<sheetData>', '<sheetDate/><sheetData>') : text,
  );
  expect((await validate(wrong)).length).toBeGreaterThan(0);
});

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, { breakIt }) => {
  const broken = sound.then((bytes) => withParts(bytes, breakIt));
  test('is broken by its example, and no other rule is', async () => {
    const found = brokenRules(await broken);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((line) => !line.startsWith(`${name}: `))).toEqual([]);
  });
  test('Microsoft’s validator passes its example', async () => {
    expect(await validate(await broken)).toEqual([]);
  });
});

test.each([
  ['$E2="concept"', null],
  ['COUNTIF($A$2:$A$6,A2)=1', null],
  ['OR(A1=1,AND(B1=2,C1=3))', null],
  ['A1 = "a, {b} [c]"', null],
  ["'Een blad, met {komma}'!$A$1:$A$3", null],
  ['IF((A1),B1,C1)', null],
  ['SUM( A1 , B1 )', null],
  ['Opdrachten[Status]', 'a structured reference'],
  ['SUM([@Strippen])', 'a structured reference'],
  ['MATCH(A1,{1,2},0)', 'an array constant'],
  ['SUM((A1,B1))', 'a union'],
  ['A1,B1', 'a union'],
  ['A1:A3 A2:B2', 'an intersection'],
  ['SUM(A1:A3 Lokaal)', 'an intersection'],
  ['[1]Blad!A1', 'another workbook'],
])('in a conditional format or validation %s holds %s', (formula, expected) => expect(forbiddenIn(formula)).toBe(expected));
