/** How far a unit is from another number of strips. */
export interface Margins {
  /** The smallest number of inhabitants more with which a unit certainly has a strip more, the others unchanged; null where none does. */
  readonly toNext: (unit: number) => number | null;
  /** The smallest number of inhabitants fewer with which the strips a unit has are no longer certain; null where none does. */
  readonly toLess: (unit: number) => number | null;
}
