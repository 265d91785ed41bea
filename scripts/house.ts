import { join } from 'node:path';
import { faultsOf } from './house/faults';
import * as plan from './house/plan';
import { readHouse } from './house/readHouse';
import { circlesIn, floorsOf, type Floor } from './house/rooms';

/** `npm run house [-- folder…]`: folders, the arrows between them, circles and the longest files. Fails where the plan is not kept. */
const root = join(__dirname, '..');
const wanted = process.argv.slice(2);
const house = readHouse(root);
const living = house.files.filter((file) => /^(src|workbench)\/.*\.(ts|tsx)$/.test(file));
const floors = floorsOf(living, house.arrows);
const shown =
  wanted.length > 0 ? floors.filter(({ folder }) => wanted.includes(folder)) : floors.filter(({ folder }) => folder in plan.plan);
const lines = (files: readonly string[]): number => files.reduce((sum, file) => sum + (house.lines.get(file) ?? 0), 0);

function drawing({ folder, rooms, arrows, circles, storeys }: Floor): string {
  const head = `${folder}: ${rooms.length} rooms, ${arrows.length} arrows, ${storeys} storeys${circles.length > 0 ? `, ${circles.length} circles` : ''}`;
  const drawn = rooms.map((room) => {
    const to = arrows.filter(({ from }) => from === room).map((arrow) => `${arrow.to} ${arrow.imports.length}`);
    const own = living.filter((file) => file === `${folder}/${room}` || file.startsWith(`${folder}/${room}/`));
    return `  ${room} (${own.length} files, ${lines(own)} lines)${to.length > 0 ? ` -> ${to.join(', ')}` : ''}`;
  });
  return [head, ...drawn].join('\n');
}

console.log(shown.map(drawing).join('\n\n'));
const starting = house.arrows.filter(({ kind }) => kind === 'import');
const listCircles = (circles: readonly (readonly string[])[]): string =>
  circles.length === 0 ? 'none' : circles.map((circle) => `${circle.length} files (${circle[0]} …)`).join(', ');
console.log(
  `\nCircles of files, types included: ${listCircles(circlesIn(living, house.arrows))}; when it runs: ${listCircles(circlesIn(living, starting))}`,
);
console.log('\nLongest files:');
const byLength = [...house.lines].filter(([file]) => !plan.longOnPurpose.includes(file)).sort(([, one], [, other]) => other - one);
for (const [file, count] of byLength.slice(0, 10)) console.log(`  ${String(count).padStart(4)} ${file}`);
console.log(`\n${living.length} files and ${lines(living)} lines in src and workbench; ${lines(house.files)} lines of code in all.`);

const faults = faultsOf(house, floors, plan);
if (faults.length > 0) {
  console.error(`\nNot as the plan has it (scripts/house/plan.ts):\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
  process.exitCode = 1;
}
