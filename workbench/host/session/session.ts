import { addinService, appRuntimeService, customFunctionsService, type AppRuntime } from './services';
import type { RangeTarget } from '../book/rangeTarget';
import { workbookObject } from '../classes/workbook';
import { HostError, notImplemented } from '../wire/errors';
import type { HostObject } from '../wire/hostObject';
import { eventCategory, type Entry } from '../wire/messages';
import type { Book } from '../book/book';
import type { ExcelSession } from '../classes/excelSession';
import type { RaisedEvent } from '../book/changes';
import type { Invocations } from './invocations';
import { listening, targetsOf } from './listeners';

/** One connected client: the objects it keeps and the events it listens to. */
export class ClientSession implements ExcelSession {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private readonly listeners = new Map<string, number>();
  private readonly appRuntime: AppRuntime = { state: 'Visible' };
  private nextReference = 1;

  constructor(
    readonly book: Book,
    readonly invocations: Invocations,
  ) {}

  root(): HostObject {
    return workbookObject(this.book.workbook, this);
  }

  /** Objects the library asks for by name instead of from the workbook. */
  service(name: string): HostObject {
    if (name === 'Microsoft.ExcelServices.CustomFunctions') return customFunctionsService(this.invocations, this);
    if (name === 'Microsoft.InternalService.AddinInternalService') return addinService(null, this);
    if (name === 'Microsoft.AppRuntime.AppRuntimeService') return appRuntimeService(this.appRuntime, this);
    throw notImplemented(name, 'newObject');
  }

  /** Range._KeepReference: from now on the object answers to an id, in later batches too. */
  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    const id = `ref${this.nextReference++}`;
    this.ids.set(object, id);
    this.kept.set(id, object);
  }

  referenceOf(object: HostObject): Readonly<Record<string, unknown>> {
    const id = this.ids.get(object);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  referenced(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object) throw new HostError('InvalidReference', `No object is kept under reference ${id}.`);
    return object;
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  releaseAll(): void {
    this.kept.clear();
  }

  get keptCount(): number {
    return this.kept.size;
  }

  /** Ranges that are kept: rows inserted above them move them. */
  keptRanges(): readonly RangeTarget[] {
    return [...this.kept.values()].flatMap((object) => (object.className === 'Range' ? [object.target as RangeTarget] : []));
  }

  register(object: HostObject, name: string, on: boolean): void {
    const key = listening(object, name);
    if (key === null) throw notImplemented(object.className, name);
    this.listeners.set(key, Math.max(0, (this.listeners.get(key) ?? 0) + (on ? 1 : -1)));
  }

  aboutToChange(): void {
    this.book.aboutToChange();
  }

  calculate(): void {
    this.book.calculate();
  }

  /** The wire's entries for those events this client listens to. */
  entries(events: readonly RaisedEvent[]): Entry[] {
    return events.flatMap((event) =>
      targetsOf(event)
        .filter(({ key }) => key === null || (this.listeners.get(key) ?? 0) > 0)
        .map(({ type, target }) => ({ category: eventCategory, type, target, json: JSON.stringify(event.payload) })),
    );
  }
}
