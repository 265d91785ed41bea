/** What Excel may send for an empty cell: '' in the oldest builds, null on the web, 0 on Windows (OfficeDev/office-js, issues 4702 and 1951). */
export const emptinesses = ['', null, 0] as const;
export type Emptiness = (typeof emptinesses)[number];

/** Arguments as they are sent where an empty cell is that: '' and null in ranges, and '' where one cell is asked; null there is an argument left out. */
export const sentWith = (empty: Emptiness, args: readonly unknown[]): readonly unknown[] =>
  args.map((argument) =>
    Array.isArray(argument) ? argument.map((row: unknown) => rowWith(empty, row)) : argument === '' ? empty : argument,
  );

const rowWith = (empty: Emptiness, row: unknown): unknown =>
  Array.isArray(row) ? row.map((cell: unknown) => (cell === '' || cell === null ? empty : cell)) : row;
