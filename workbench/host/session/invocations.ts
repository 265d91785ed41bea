import type { FunctionError, FunctionResult } from '../../calc/port';
import type { CellValue } from '../../../src/xlsx/model/workbook';
import { byteLength } from '../wire/bytes';
import { customFunctionCategory, customFunctionInvoke, type Entry } from '../wire/messages';

/** The library's numbers of errors; 2 and 3 stand for a function that threw something else. */
const errors: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!' };

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly failed?: boolean;
  readonly errorCode?: number;
}

interface Call {
  readonly id: number;
  readonly functionId: string;
  readonly args: readonly unknown[];
  readonly address: string;
}

interface Text {
  readonly json: string;
  readonly bytes: number;
}

const written = (argument: unknown): Text => {
  const json = JSON.stringify(argument ?? null);
  return { json, bytes: byteLength(json) };
};

const allowErrors = 4;
/** Calls go out together, but no more than the add-in reads in some milliseconds: the page stays alive between. */
const bytesAtOnce = 500_000;
/** What stands around the arguments of a call. */
const wrapping = 60;

/** One count for all hosts: a late answer to another host's call must not look like one of ours. */
let nextId = 1;

/** Calls of custom functions that wait for their answer. */
export class Invocations {
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();
  private queue: Call[] = [];
  /** Place in the queue of the first call that did not go out yet. */
  private next = 0;
  private planned = false;
  /** Whether the client said that its functions may be called: Excel calls none before (custom-functions-runtime.js, documentReadyCallback). */
  private ready = false;
  private readonly texts = new WeakMap<object, Text>();

  constructor(
    /** Sends to the add-in, about so many bytes; false when none is connected. */
    private readonly send: (entries: readonly Entry[], bytes: number) => boolean,
    private readonly isConnected: () => boolean,
    /** Ids of functions.json; null where the host was not told, then any name is passed on. */
    private readonly declared: ReadonlySet<string> | null,
  ) {}

  invoke(functionId: string, args: readonly unknown[], address: string): Promise<FunctionResult> {
    if (this.declared && !this.declared.has(functionId.toUpperCase())) return Promise.resolve({ error: '#NAME?' });
    const id = nextId++;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      this.queue.push({ id, functionId, args, address });
      this.plan();
    });
  }

  /** Another client connected: its functions may be called once it says so. */
  restart(ready: boolean): void {
    this.ready = ready;
    this.plan();
  }

  private plan(): void {
    if (this.planned || this.queue.length === 0) return;
    this.planned = true;
    setTimeout(() => this.sendSome(), 0);
  }

  private sendSome(): void {
    this.planned = false;
    if (this.isStarting()) return;
    const entries: Entry[] = [];
    const ids: number[] = [];
    let bytes = 0;
    for (; bytes < bytesAtOnce && this.next < this.queue.length; this.next++) {
      const { id, functionId, args, address } = this.queue[this.next]!;
      const parameters = args.map((argument) => this.textOf(argument));
      const json = `[${id},${JSON.stringify(functionId)},[${parameters.map(({ json: each }) => each).join(',')}],${JSON.stringify(address)},${allowErrors}]`;
      entries.push({ category: customFunctionCategory, type: customFunctionInvoke, target: '', json });
      ids.push(id);
      bytes += parameters.reduce((sum, each) => sum + each.bytes, wrapping);
    }
    if (this.next === this.queue.length) {
      this.queue = [];
      this.next = 0;
    }
    if (!this.send(entries, bytes)) for (const id of ids) this.settle(id, { error: '#NAME?' });
    this.plan();
  }

  private isStarting(): boolean {
    return this.isConnected() && !this.ready;
  }

  /** A range that many calls share is put into text once. */
  private textOf(argument: unknown): Text {
    if (typeof argument !== 'object' || argument === null) return written(argument);
    let text = this.texts.get(argument);
    if (!text) this.texts.set(argument, (text = written(argument)));
    return text;
  }

  private settle(id: number, result: FunctionResult): void {
    const resolve = this.waiting.get(id);
    this.waiting.delete(id);
    resolve?.(result);
  }

  answered(results: unknown): void {
    if (!Array.isArray(results)) return;
    for (const answer of results as readonly Answer[]) this.settle(answer.id, resultOf(answer));
  }
}

function resultOf({ value, failed, errorCode }: Answer): FunctionResult {
  if (failed) {
    const message = typeof value === 'string' && value !== '' ? value : undefined;
    return { error: errors[errorCode ?? 0] ?? '#VALUE!', ...(message === undefined ? {} : { message }) };
  }
  if (isError(value)) return errorWith(value);
  if (Array.isArray(value)) return value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOrError) : [cellOrError(row)]));
  return cellValue(value);
}

interface SentError {
  readonly basicValue: string;
  readonly message?: unknown;
}
const errorWith = ({ basicValue, message }: SentError): FunctionError => ({
  error: basicValue,
  ...(typeof message === 'string' && message !== '' ? { message } : {}),
});
const isError = (value: unknown): value is SentError =>
  typeof value === 'object' &&
  value !== null &&
  'basicType' in value &&
  value.basicType === 'Error' &&
  'basicValue' in value &&
  typeof value.basicValue === 'string';

const cellOrError = (value: unknown): CellValue | FunctionError => (isError(value) ? errorWith(value) : cellValue(value));

/** A function that returns null or nothing shows 0 in Excel; an entity or formatted number its basic value. */
function cellValue(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && value !== null && 'basicValue' in value) return cellValue(value.basicValue);
  return 0;
}
