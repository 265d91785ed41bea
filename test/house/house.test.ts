import { faultsOf, type Plan } from '../../scripts/house/faults';
import { houseOf } from '../../scripts/house/readHouse';
import { floorsOf } from '../../scripts/house/rooms';

const plan: Plan = { plan: { src: ['ground', 'roof'] }, inherentCircles: ['src/round'], mostLines: 3, longOnPurpose: [] };

function faults(texts: Readonly<Record<string, string>>, changes: Partial<Plan> = {}): readonly string[] {
  const house = houseOf(new Map(Object.entries(texts)));
  return faultsOf(house, floorsOf(house.files, house.arrows), { ...plan, ...changes });
}

const ground = { 'src/ground/a.ts': 'export const a = 1;', 'src/roof/b.ts': "import { a } from '../ground/a';\nexport const b = a;" };

test('an arrow down is as it should be', () => {
  expect(faults(ground)).toEqual([]);
});

test.each([
  ['an import', "import { b } from '../roof/b';"],
  ['a type', "import type { B } from '../roof/b';"],
  ['a type among names', "import { type B } from '../roof/b';"],
  ['a re-export', "export * from '../roof/b';"],
  ['a lazy import', "export const later = () => import('../roof/b');"],
  ['a type written in place', "export type B = import('../roof/b').B;"],
])('an arrow upward is found: %s', (_kind, text) => {
  const found = faults({ 'src/ground/a.ts': text, 'src/roof/b.ts': 'export const b = 1;' });
  expect(found).toEqual(['an arrow upward in src: ground needs roof (src/ground/a.ts imports src/roof/b.ts)']);
});

test('rooms side by side may not need each other', () => {
  expect(faults(ground, { plan: { src: [['ground', 'roof']] } })).toEqual([
    'an arrow sideways in src: roof needs ground (src/roof/b.ts imports src/ground/a.ts)',
  ]);
});

test('a circle of files is found, in types as well, but for one that lies in the matter', () => {
  const pair = (folder: string) => ({
    [`${folder}/a.ts`]: "import type { B } from './b';\nexport type A = B;",
    [`${folder}/b.ts`]: "import { type A } from './a';\nexport type B = A;",
  });
  expect(faults(pair('src/ground'), { plan: {} })).toEqual([
    'a circle of files: src/ground/a.ts, src/ground/b.ts',
    'a circle in src/ground: a.ts, b.ts',
  ]);
  expect(faults(pair('src/round'), { plan: {} })).toEqual([]);
});

test('a circle of folders is found where no file turns in a round', () => {
  const texts = {
    'src/one/a.ts': "import { d } from '../two/d';\nexport const a = d;",
    'src/one/b.ts': 'export const b = 1;',
    'src/two/c.ts': "import { b } from '../one/b';\nexport const c = b;",
    'src/two/d.ts': 'export const d = 1;',
  };
  expect(faults(texts, { plan: {} })).toEqual(['a circle in src: one, two']);
});

test('a room without a place, a place without a room and a long file are found', () => {
  const texts = { ...ground, 'src/shed/c.ts': 'export {};\n//\n//\n//\n', 'test/long.test.ts': '//\n//\n//\n//\n' };
  expect(faults(texts)).toEqual([
    'src/shed has no place in the plan (scripts/house/plan.ts)',
    'src/shed/c.ts has 4 lines, more than 3',
    'test/long.test.ts has 4 lines, more than 3',
  ]);
  expect(faults(ground, { plan: { src: ['ground', 'roof', 'tower'] } })).toEqual(['src/tower is in the plan and not in the house']);
});
