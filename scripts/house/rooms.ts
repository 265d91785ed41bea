import { posix } from 'node:path';
import type { Arrow } from './readHouse';

/** A folder seen from inside: what lies in it directly, and who needs whom. */
export interface Floor {
  readonly folder: string;
  readonly rooms: readonly string[];
  /** Between two rooms, with the imports that make it. */
  readonly arrows: readonly RoomArrow[];
  /** Rooms that need each other in a round. */
  readonly circles: readonly (readonly string[])[];
  /** The longest way down. */
  readonly storeys: number;
}

export interface RoomArrow {
  readonly from: string;
  readonly to: string;
  readonly imports: readonly Arrow[];
}

/** Every folder that holds more than one room, outermost first. */
export function floorsOf(files: readonly string[], arrows: readonly Arrow[]): readonly Floor[] {
  const folders = new Set<string>();
  for (const file of files) for (let at = posix.dirname(file); at !== '.'; at = posix.dirname(at)) folders.add(at);
  return [...folders]
    .sort()
    .map((folder) => floorOf(folder, files, arrows))
    .filter(({ rooms }) => rooms.length > 1);
}

function floorOf(folder: string, files: readonly string[], arrows: readonly Arrow[]): Floor {
  const roomOf = (file: string): string | null =>
    file.startsWith(`${folder}/`) ? (file.slice(folder.length + 1).split('/')[0] ?? null) : null;
  const rooms = [...new Set(files.flatMap((file) => roomOf(file) ?? []))];
  const between = new Map<string, RoomArrow>();
  for (const arrow of arrows) {
    const [from, to] = [roomOf(arrow.from), roomOf(arrow.to)];
    if (from === null || to === null || from === to) continue;
    const key = `${from}>${to}`;
    between.set(key, { from, to, imports: [...(between.get(key)?.imports ?? []), arrow] });
  }
  const list = [...between.values()];
  const circles = circlesIn(rooms, list);
  return { folder, rooms, arrows: list, circles, storeys: storeysOf(rooms, list, circles) };
}

/** The groups of two and more that reach each other along arrows (Tarjan's strongly connected components). */
export function circlesIn(
  nodes: readonly string[],
  arrows: readonly Readonly<{ from: string; to: string }>[],
): readonly (readonly string[])[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of arrows) next.set(from, [...(next.get(from) ?? []), to]);
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  const circles: (readonly string[])[] = [];
  const visit = (node: string): void => {
    order.set(node, order.size);
    lowest.set(node, order.get(node) ?? 0);
    path.push(node);
    for (const to of next.get(node) ?? []) {
      if (!order.has(to)) visit(to);
      if (path.includes(to)) lowest.set(node, Math.min(lowest.get(node) ?? 0, lowest.get(to) ?? 0));
    }
    if (lowest.get(node) !== order.get(node)) return;
    const round = path.splice(path.indexOf(node));
    if (round.length > 1) circles.push(round.sort());
  };
  for (const node of nodes) if (!order.has(node)) visit(node);
  return circles;
}

function storeysOf(rooms: readonly string[], arrows: readonly RoomArrow[], circles: readonly (readonly string[])[]): number {
  const turning = new Set(circles.flat());
  const depth = new Map<string, number>();
  const below = (room: string): number => {
    const known = depth.get(room);
    if (known !== undefined) return known;
    const under = arrows.filter(({ from, to }) => from === room && !(turning.has(from) && turning.has(to)));
    const own = 1 + Math.max(0, ...under.map(({ to }) => below(to)));
    depth.set(room, own);
    return own;
  };
  return Math.max(0, ...rooms.map(below));
}
