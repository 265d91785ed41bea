import type { CalculatorFactory, FunctionResult } from '../calc/port';
import type { PivotEngine } from '../pivot/port';
import { parseArea } from '../../src/xlsx/model/address';
import { enterCells, type EnteredCell } from './edits/enter';
import { writeValues } from './edits/write';
import { sheetNamed } from './book/findRange';
import { contextInfo, type ContextInfo, type RequirementSets } from './contextInfo';
import type { Area, CellValue, Sheet, Workbook } from '../../src/xlsx/model/workbook';
import { Book } from './book/book';
import { quirksOf, type Quirks } from './book/quirks';
import { profiles, quirksIn, type Profile, type ProfileName } from './profiles';
import type { HostChange, Source } from './book/changes';
import { Invocations } from './session/invocations';
import { Connection } from './session/connection';
import { HostError, type ErrorCode } from './wire/errors';
import { entriesMessage } from './wire/messages';
import { Failures, type FailureMode } from './wire/failures';
import { Stats } from './wire/stats';

export type { CalculatorFactory, FunctionResult } from '../calc/port';
export type { PivotEngine } from '../pivot/port';
export type { EnteredCell } from './edits/enter';
export type { ContextInfo } from './contextInfo';
export type { HostChange } from './book/changes';
export type { Quirks } from './book/quirks';
export { isProfileName, profileNames, profiles, type Profile, type ProfileName, type ProfileRow, type Sureness } from './profiles';
export type { ErrorCode } from './wire/errors';
export type { FailureMode } from './wire/failures';
export { newWorkbook } from '../../src/xlsx/model/newWorkbook';

export interface HostOptions {
  /** Of Excel's display and its separators; 'nl' when left out. */
  readonly language?: 'nl' | 'en';
  /** Serial number of today, for TODAY(); the machine's clock when left out. */
  readonly today?: number;
  /** Largest request and response in bytes; as the profile has it when left out (5 MB where there is none, as on the web). */
  readonly maxBytes?: number;
  readonly requirementSets?: RequirementSets;
  readonly calculator?: CalculatorFactory;
  readonly pivotEngine?: PivotEngine;
  /** Ids in functions.json: calling another gives #NAME?. When left out every call goes to the add-in. */
  readonly customFunctions?: readonly string[];
  readonly quirks?: Partial<Quirks>;
  /** Which Excel it plays; the one that `playProfile` set when left out, none with null. */
  readonly profile?: ProfileName | null;
}

export type CellInput = readonly (readonly (CellValue | null)[])[];

/** Excel's stand-in over a workbook. */
export interface Host {
  readonly workbook: Workbook;
  readonly quirks: Quirks;
  readonly stats: Stats;
  /**
   * Connects a client: `deliver` gets what the host says, the function given back takes what the client says. Its functions are called
   * once it says that they may be, at once where it is `ready`: it said so to a host before this one.
   */
  connect(deliver: (json: string) => void, functions?: 'starting' | 'ready'): (json: string) => void;
  /** What window.external answers; installed by loadOffice in Node and by the page in a browser. */
  contextInfo(): ContextInfo;
  /** Lets the nth request from now on (1 is the next) fail, with nothing of it done unless the mode says otherwise. */
  failAt(nth: number, code: ErrorCode, message?: string, mode?: FailureMode): void;
  /** Lets somebody else do something just before the nth request from now on; requests it makes itself are not counted. */
  beforeRequest(nth: number, work: () => unknown): void;
  /** Forgets what failAt and beforeRequest still have to come. */
  letPass(): void;
  /** While the user is in a cell, Excel refuses every batch with InvalidOperationInCellEditMode. */
  setEditing(editing: boolean): void;
  /** As this user types: text is read as Excel reads it, "=…" is a formula, null leaves a cell alone. Address as "B2:C3". */
  edit(sheet: string, area: string | Area, values: CellInput): void;
  /** As this user types in the grid, which has read the text in the user's language: cells with the format that typing gave. */
  enter(sheet: string, area: Area, cells: readonly EnteredCell[]): void;
  /** As a co-author's change comes in: the same, with source Remote. */
  coauthorEdit(sheet: string, area: string | Area, values: CellInput): void;
  select(sheet: string, area: string | Area): void;
  activate(sheet: string): void;
  /** Calls a custom function through the add-in. */
  invoke(functionId: string, args: readonly unknown[], address: string): Promise<FunctionResult>;
  /** As Excel on opening a file: calculates what came without a value and what follows the clock. */
  open(): void;
  recalculate(): void;
  /** Resolves once no custom function that a formula waits for is outstanding. */
  settled(): Promise<void>;
  /** Tells a grid after each step what changed; gives the function that ends it. */
  onChange(listener: (change: HostChange) => void): () => void;
  /** One step of the user or one batch of the add-in; false when there is none. */
  undo(): boolean;
  redo(): boolean;
}

let standing: Profile | null = null;

/** From now on a host plays this Excel where its options ask for none: so a whole suite of tests runs under it. */
export function playProfile(name: ProfileName | null): void {
  standing = name === null ? null : profiles[name];
}

export function createHost(workbook: Workbook, options: HostOptions = {}): Host {
  const profile = options.profile === undefined ? standing : options.profile === null ? null : profiles[options.profile];
  const language = options.language ?? profile?.language ?? 'nl';
  const listeners = new Set<(change: HostChange) => void>();
  const connections: Connection[] = [];
  const stats = new Stats();
  const failures = new Failures();
  const book = new Book(
    workbook,
    language,
    () => (options.today === undefined ? Date.now() : (options.today - 25_569) * 86_400_000),
    (change) => listeners.forEach((listener) => listener(change)),
    (events) => connections.forEach((connection) => connection.tell(events)),
  );
  book.quirks = quirksOf(language, { ...(profile ? quirksIn(profile, language) : {}), ...options.quirks });
  const invocations = new Invocations(
    (entries, bytes) => {
      const connection = connections.at(-1);
      connection?.send(entriesMessage(entries), bytes);
      return connection !== undefined;
    },
    () => connections.length > 0,
    options.customFunctions ? new Set(options.customFunctions.map((id) => id.toUpperCase())) : null,
  );
  const invoke = (functionId: string, args: readonly unknown[], address: string): Promise<FunctionResult> =>
    invocations.invoke(functionId, args, address);
  book.pivotEngine = options.pivotEngine ?? null;
  book.calculator =
    options.calculator?.({
      workbook,
      language,
      today: () => options.today ?? Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000) / 86_400_000) + 25569,
      invoke,
      emptyCell: book.quirks.emptyCell,
      recalculated: (sheet, area) => book.recalculated(sheet, area),
    }) ?? null;

  const step = (kind: HostChange['kind'], source: Source, work: () => void): void => {
    try {
      book.step(kind, source, 'Unknown', work);
    } finally {
      book.flush();
    }
  };
  const edit = (kind: 'edit' | 'coauthor', source: Source, name: string, at: string | Area, values: CellInput): void => {
    const sheet = named(workbook, name);
    const area = typeof at === 'string' ? areaOf(at) : at;
    step(kind, source, () => writeValues(book, sheet, area, values));
  };

  return {
    workbook,
    quirks: book.quirks,
    stats,
    connect: (deliver, functions = 'starting') => {
      const connection = new Connection(book, invocations, stats, failures, options.maxBytes ?? book.quirks.mostBytes ?? Infinity, deliver);
      connections.push(connection);
      invocations.restart(functions === 'ready');
      return (json) => connection.receive(json);
    },
    contextInfo: () => contextInfo(workbook, language, options.requirementSets),
    failAt: (nth, code, message, mode = 'before') => failures.add(nth, { error: new HostError(code, message), mode }),
    beforeRequest: (nth, work) => failures.addWork(nth, work),
    letPass: () => failures.clear(),
    setEditing: (editing) => void (failures.editing = editing),
    edit: (sheet, area, values) => edit('edit', 'Local', sheet, area, values),
    enter: (name, area, cells) => step('edit', 'Local', () => enterCells(book, named(workbook, name), area, cells)),
    coauthorEdit: (sheet, area, values) => edit('coauthor', 'Remote', sheet, area, values),
    select: (name, at) => step('select', 'Local', () => book.select(named(workbook, name), typeof at === 'string' ? areaOf(at) : at)),
    activate: (name) => step('activate', 'Local', () => book.activate(named(workbook, name))),
    invoke,
    open: () => {
      if (!book.quirks.settingsKept) workbook.settings.clear();
      step('calculated', 'Local', () => book.calculate('opened'));
    },
    recalculate: () => step('calculated', 'Local', () => book.calculate('all')),
    settled: () => book.calculator?.settled() ?? Promise.resolve(),
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    undo: () => book.travel('undo'),
    redo: () => book.travel('redo'),
  };
}

function named(workbook: Workbook, name: string): Sheet {
  const sheet = sheetNamed(workbook, name);
  if (!sheet) throw new HostError('ItemNotFound', `There is no sheet "${name}".`);
  return sheet;
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new HostError('InvalidArgument', `"${address}" is no address.`);
  return area;
}
