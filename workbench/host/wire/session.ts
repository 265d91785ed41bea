import type { HostObject } from './hostObject';

/** What the wire asks of the client whose batch it carries out. */
export interface Session {
  root(): HostObject;
  /** An object the library asks for by name instead of from the workbook. */
  service(name: string): HostObject;
  /** From now on the object answers to an id, in later batches too. */
  keep(object: HostObject): void;
  referenceOf(object: HostObject): Readonly<Record<string, unknown>>;
  referenced(id: string): HostObject;
  /** The client starts or stops listening to an event of the object. */
  register(object: HostObject, name: string, on: boolean): void;
  /** To be called before anything but a cell is changed. */
  aboutToChange(): void;
  /** Brings formulas and reports up to date. */
  calculate(): void;
}
