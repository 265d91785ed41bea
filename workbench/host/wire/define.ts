import { HostError, notImplemented } from './errors';
import { isHostObject, type HostObject } from './hostObject';
import { camel } from './names';
import type { Session } from './session';

/** Makes an object of what it stands for. */
export type Wrap<T, S> = (target: T, session: S) => HostObject;

/** The wrap of a declared class. */
export function define<T, S extends Session = Session>(definition: Definition<T, S>): Wrap<T, S> {
  return (target, session) => new Bound(definition, target, session);
}

export interface Scalar<T, S> {
  readonly get?: (target: T, session: S) => unknown;
  readonly set?: (target: T, value: unknown, session: S) => void;
}

type Method<T, S> = (target: T, args: readonly unknown[], session: S) => unknown;

/** A class of Office.js as a table: names as on the wire (PascalCase). S is what its members need to know of the client. */
export interface Definition<T, S> {
  readonly name: string;
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  readonly scalars?: Readonly<Record<string, Scalar<T, S>>>;
  readonly objects?: Readonly<Record<string, (target: T, session: S) => HostObject>>;
  /** Methods that change nothing in the workbook. */
  readonly reads?: Readonly<Record<string, Method<T, S>>>;
  /** Methods that do. */
  readonly writes?: Readonly<Record<string, Method<T, S>>>;
  readonly items?: (target: T, session: S) => readonly HostObject[];
  readonly item?: Method<T, S>;
}

class Bound<T, S extends Session> implements HostObject {
  readonly isNull = false;

  constructor(
    private readonly definition: Definition<T, S>,
    readonly target: T,
    private readonly session: S,
  ) {}

  get className(): string {
    return this.definition.name;
  }

  identity(): Readonly<Record<string, unknown>> {
    return { ...this.definition.identity?.(this.target), ...this.session.referenceOf(this) };
  }

  scalarNames(): readonly string[] {
    return Object.entries(this.definition.scalars ?? {}).flatMap(([name, scalar]) => (scalar.get ? [name] : []));
  }

  hasScalar(name: string): boolean {
    return own(this.definition.scalars, name)?.get !== undefined;
  }

  get(name: string): unknown {
    const scalar = own(this.definition.scalars, name);
    if (!scalar?.get) throw notImplemented(this.className, camel(name));
    return scalar.get(this.target, this.session);
  }

  set(name: string, value: unknown): void {
    const scalar = own(this.definition.scalars, name);
    if (!scalar?.set) throw notImplemented(this.className, `${camel(name)} (set)`);
    scalar.set(this.target, value, this.session);
  }

  hasObject(name: string): boolean {
    return own(this.definition.objects, name) !== undefined;
  }

  object(name: string): HostObject {
    const navigate = own(this.definition.objects, name);
    if (!navigate) throw notImplemented(this.className, camel(name));
    return navigate(this.target, this.session);
  }

  items(): readonly HostObject[] | null {
    return this.definition.items?.(this.target, this.session) ?? null;
  }

  item(args: readonly unknown[]): HostObject {
    if (!this.definition.item) throw notImplemented(this.className, 'getItem');
    return asObject(this.definition.item(this.target, args, this.session));
  }

  changes(method: string): boolean {
    return own(this.definition.writes, method) !== undefined;
  }

  call(method: string, args: readonly unknown[]): unknown {
    const found = own(this.definition.writes, method) ?? own(this.definition.reads, method);
    if (!found) throw notImplemented(this.className, camel(method));
    return found(this.target, args, this.session);
  }
}

function asObject(value: unknown): HostObject {
  if (!isHostObject(value)) throw new HostError('GeneralException');
  return value;
}

function own<V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}
