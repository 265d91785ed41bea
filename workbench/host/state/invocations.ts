import type { FunctionError, FunctionResult } from '../calculator';
import type { CellValue } from '../model/workbook';
import { customFunctionCategory, customFunctionInvoke, type Entry } from '../wire/messages';

/** The library's numbers of errors; 2 and 3 stand for a function that threw something else. */
const errors: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!' };

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly failed?: boolean;
  readonly errorCode?: number;
}

/** One count for all hosts: a late answer to another host's call must not look like one of ours. */
let nextId = 1;

/** Calls of custom functions that wait for their answer. */
export class Invocations {
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();

  constructor(
    /** Sends to the add-in; false when none is connected. */
    private readonly send: (entry: Entry) => boolean,
    /** Ids of functions.json; null where the host was not told, then any name is passed on. */
    private readonly declared: ReadonlySet<string> | null,
  ) {}

  invoke(functionId: string, args: readonly unknown[], address: string): Promise<FunctionResult> {
    if (this.declared && !this.declared.has(functionId.toUpperCase())) return Promise.resolve({ error: '#NAME?' });
    const id = nextId++;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      const message = JSON.stringify([id, functionId, args, address, 0]);
      if (!this.send({ category: customFunctionCategory, type: customFunctionInvoke, target: '', message })) {
        this.waiting.delete(id);
        resolve({ error: '#NAME?' });
      }
    });
  }

  answered(results: unknown): void {
    if (!Array.isArray(results)) return;
    for (const answer of results as readonly Answer[]) {
      const resolve = this.waiting.get(answer.id);
      this.waiting.delete(answer.id);
      resolve?.(resultOf(answer));
    }
  }
}

function resultOf({ value, failed, errorCode }: Answer): FunctionResult {
  if (failed) {
    const message = typeof value === 'string' && value !== '' ? value : undefined;
    return { error: errors[errorCode ?? 0] ?? '#VALUE!', ...(message === undefined ? {} : { message }) };
  }
  if (isError(value)) return { error: value.basicValue };
  if (Array.isArray(value)) return value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOrError) : [cellOrError(row)]));
  return cellValue(value);
}

const isError = (value: unknown): value is { readonly basicValue: string } =>
  typeof value === 'object' && value !== null && 'basicType' in value && value.basicType === 'Error' && 'basicValue' in value && typeof value.basicValue === 'string';

const cellOrError = (value: unknown): CellValue | FunctionError => (isError(value) ? { error: value.basicValue } : cellValue(value));

/** A function that returns null or nothing shows 0 in Excel; an entity or formatted number its basic value. */
function cellValue(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && value !== null && 'basicValue' in value) return cellValue(value.basicValue);
  return 0;
}
