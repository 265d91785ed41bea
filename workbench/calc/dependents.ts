import { maxColumns, type Area, type Sheet } from '../../src/xlsx/model/workbook';
import type { Reference } from './values';

const keyOf = (row: number, column: number): number => row * maxColumns + column;
/** An area wider than this is looked through for every change instead of being kept by column. */
const widest = 64;

interface Watched<T> {
  readonly area: Area;
  readonly readers: Set<T>;
}

/** Who reads which cells of one sheet. */
class SheetReaders<T> {
  readonly single = new Map<number, Set<T>>();
  readonly areas = new Map<string, Watched<T>>();
  readonly byColumn = new Map<number, Set<Watched<T>>>();
  readonly wide = new Set<Watched<T>>();
}

/** From cells to the formulas that read them. */
export class Dependents<T> {
  private readonly sheets = new Map<Sheet, SheetReaders<T>>();

  add(reader: T, references: readonly Reference[]): void {
    for (const { sheet, area } of references) {
      const readers = this.of(sheet);
      if (area.top === area.bottom && area.left === area.right) {
        const key = keyOf(area.top, area.left);
        const set = readers.single.get(key);
        if (set) set.add(reader);
        else readers.single.set(key, new Set([reader]));
        continue;
      }
      const name = nameOf(area);
      let watched = readers.areas.get(name);
      if (!watched) {
        watched = { area, readers: new Set() };
        readers.areas.set(name, watched);
        if (area.right - area.left > widest) readers.wide.add(watched);
        else for (let column = area.left; column <= area.right; column++) bucket(readers.byColumn, column).add(watched);
      }
      watched.readers.add(reader);
    }
  }

  remove(reader: T, references: readonly Reference[]): void {
    for (const { sheet, area } of references) {
      const readers = this.of(sheet);
      if (area.top === area.bottom && area.left === area.right) {
        const key = keyOf(area.top, area.left);
        const set = readers.single.get(key);
        set?.delete(reader);
        if (set?.size === 0) readers.single.delete(key);
        continue;
      }
      const watched = readers.areas.get(nameOf(area));
      watched?.readers.delete(reader);
      if (watched?.readers.size !== 0) continue;
      readers.areas.delete(nameOf(area));
      readers.wide.delete(watched);
      if (area.right - area.left <= widest)
        for (let column = area.left; column <= area.right; column++) readers.byColumn.get(column)?.delete(watched);
    }
  }

  /** Every formula that reads a cell of this area, each once. */
  readersOf(sheet: Sheet, area: Area): ReadonlySet<T> {
    const found = new Set<T>();
    const readers = this.sheets.get(sheet);
    if (!readers) return found;
    const include = (set: ReadonlySet<T> | undefined): void => set?.forEach((reader) => found.add(reader));
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size <= readers.single.size) {
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++) include(readers.single.get(keyOf(row, column)));
    } else {
      for (const [key, set] of readers.single) {
        const row = Math.floor(key / maxColumns);
        const column = key % maxColumns;
        if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) include(set);
      }
    }
    const check = (watched: Watched<T>): void => {
      if (overlaps(watched.area, area)) include(watched.readers);
    };
    if (area.right - area.left > widest) readers.areas.forEach(check);
    else {
      for (let column = area.left; column <= area.right; column++) readers.byColumn.get(column)?.forEach(check);
      readers.wide.forEach(check);
    }
    return found;
  }

  private of(sheet: Sheet): SheetReaders<T> {
    let readers = this.sheets.get(sheet);
    if (!readers) this.sheets.set(sheet, (readers = new SheetReaders<T>()));
    return readers;
  }
}

export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}

function nameOf(area: Area): string {
  return `${area.top}:${area.left}:${area.bottom}:${area.right}`;
}

function bucket<K, V>(map: Map<K, Set<V>>, key: K): Set<V> {
  let set = map.get(key);
  if (!set) map.set(key, (set = new Set()));
  return set;
}
