import { circlesIn, type Floor } from './rooms';
import type { Arrow, House } from './readHouse';

export interface Plan {
  readonly plan: Readonly<Record<string, readonly (string | readonly string[])[]>>;
  readonly inherentCircles: readonly string[];
  readonly mostLines: number;
  readonly longOnPurpose: readonly string[];
}

/** What is not as the plan has it, a sentence each. */
export function faultsOf(house: House, floors: readonly Floor[], plan: Plan): readonly string[] {
  return [
    ...circles(house, floors, plan),
    ...floors.flatMap((floor) => upward(floor, plan.plan[floor.folder] ?? [])),
    ...Object.entries(plan.plan).flatMap(([folder, rooms]) => unknownRooms(folder, rooms, floors)),
    ...house.files.flatMap((file) => {
      const lines = house.lines.get(file) ?? 0;
      return lines > plan.mostLines && !plan.longOnPurpose.includes(file)
        ? [`${file} has ${lines} lines, more than ${plan.mostLines}`]
        : [];
    }),
  ];
}

function circles({ files, arrows }: House, floors: readonly Floor[], { inherentCircles }: Plan): readonly string[] {
  const inherent = (path: string): boolean => inherentCircles.some((folder) => path === folder || path.startsWith(`${folder}/`));
  return [
    ...circlesIn(files, arrows)
      .filter((circle) => !circle.every(inherent))
      .map((circle) => `a circle of files: ${circle.join(', ')}`),
    ...floors
      .filter(({ folder }) => !inherent(folder))
      .flatMap(({ folder, circles: found }) => found.map((circle) => `a circle in ${folder}: ${circle.join(', ')}`)),
  ];
}

function upward({ folder, arrows }: Floor, rooms: readonly (string | readonly string[])[]): readonly string[] {
  const height = new Map(rooms.flatMap((room, index) => (typeof room === 'string' ? [room] : room).map((name) => [name, index] as const)));
  return arrows.flatMap(({ from, to, imports }) => {
    const [above, below] = [height.get(from), height.get(to)];
    if (above === undefined || below === undefined || above > below) return [];
    const how = above === below ? 'sideways' : 'upward';
    return [`an arrow ${how} in ${folder}: ${from} needs ${to} (${imports.map(shown).join('; ')})`];
  });
}

const shown = ({ from, to }: Arrow): string => `${from} imports ${to}`;

/** A room without a place in a folder that has a plan, or a place without a room. */
function unknownRooms(folder: string, rooms: readonly (string | readonly string[])[], floors: readonly Floor[]): readonly string[] {
  const planned = rooms.flat();
  const there = floors.find((floor) => floor.folder === folder)?.rooms ?? [];
  return [
    ...there.filter((room) => !planned.includes(room)).map((room) => `${folder}/${room} has no place in the plan (scripts/house/plan.ts)`),
    ...planned.filter((room) => !there.includes(room)).map((room) => `${folder}/${room} is in the plan and not in the house`),
  ];
}
