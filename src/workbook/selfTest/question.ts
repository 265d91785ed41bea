import type { QuestionId } from './ids';

/** What a question is about. */
export const questionKinds = [
  'values',
  'formulas',
  'names',
  'tables',
  'validation',
  'formats',
  'notes',
  'merges',
  'pivots',
  'charts',
  'page',
  'events',
  'errors',
  'protection',
  'requests',
  'functions',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** How we know: a page of Microsoft's, an issue that people reported, measured elsewhere, or nobody said so. */
export type Sureness = 'documented' | 'reported' | 'measured' | 'assumed';

/** A call of one of our functions as Excel sent it. */
export interface FunctionCall {
  readonly id: string;
  readonly parameters: readonly unknown[];
}

/** Where the calls of our functions can be listened to; null where they are not to be had. */
export type WatchCalls = (listener: (call: FunctionCall) => void) => () => void;

/** What a question has to ask with: rows of its own on the scratch sheet, counted from their upper left cell. */
export interface Asked {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly range: (row: number, column: number, rows?: number, columns?: number) => Excel.Range;
  /** The address of that range on its sheet, as "$A$41:$B$42". */
  readonly at: (row: number, column: number, rows?: number, columns?: number) => string;
  readonly sheetName: string;
  /** A name for a table or a defined name, by which what is left behind is known. */
  readonly named: (part: string) => string;
  readonly sync: () => Promise<void>;
  /** Sends what was asked; "taken", or Excel's code where it refuses. */
  readonly answer: () => Promise<string>;
  /** Waits until it is so, no longer than so many milliseconds; whether it is. */
  readonly until: (isSo: () => boolean, most: number) => Promise<boolean>;
  readonly watchCalls: WatchCalls | null;
}

/** One assumption about Excel, as something that Excel can be asked. */
export interface MachineQuestion {
  readonly id: QuestionId;
  readonly kind: QuestionKind;
  readonly sure: Sureness;
  /** Where we have it from; #n is an issue of OfficeDev/office-js. */
  readonly source: string;
  /** What may be seen with our code still being right: more than one where it is written for each. */
  readonly expected: readonly string[];
  /** The code that would be wrong otherwise. */
  readonly restsOn: readonly string[];
  /** Least version of ExcelApi. */
  readonly needs?: string;
  /** Asks, and gives what was seen, as a word. */
  readonly ask: (asked: Asked) => Promise<string>;
}
