/** A small chart in a cell. The file keeps how it looks; the model knows what it refers to, so that it moves along. */
export interface Sparkline {
  /** Which of the file's sparklines on the sheet it is. */
  readonly place: number;
  readonly row: number;
  readonly column: number;
  readonly values?: string;
  readonly axis?: string;
}
