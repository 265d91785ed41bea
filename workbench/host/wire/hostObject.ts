import type { Session } from '../session/session';
import { HostError, notImplemented } from './errors';

/** An Office.js object on the host's side: a declared class bound to what it stands for. */
export interface HostObject {
  readonly className: string;
  readonly isNull: boolean;
  /** Fields every answer about the object carries, so that the client can find it again ({Id}, {_ReferenceId}…). */
  identity(): Readonly<Record<string, unknown>>;
  scalarNames(): readonly string[];
  hasScalar(name: string): boolean;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  hasObject(name: string): boolean;
  object(name: string): HostObject;
  /** Null where the class is no collection. */
  items(): readonly HostObject[] | null;
  item(args: readonly unknown[]): HostObject;
  changes(method: string): boolean;
  call(method: string, args: readonly unknown[]): unknown;
  /** What stands behind the object; only the class's own file knows its type. */
  readonly target: unknown;
}

export interface Scalar<T> {
  readonly get?: (target: T, session: Session) => unknown;
  readonly set?: (target: T, value: unknown, session: Session) => void;
}

type Method<T> = (target: T, args: readonly unknown[], session: Session) => unknown;

/** A class of Office.js as a table: names as on the wire (PascalCase). */
export interface Definition<T> {
  readonly name: string;
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly objects?: Readonly<Record<string, (target: T, session: Session) => HostObject>>;
  /** Methods that change nothing in the workbook. */
  readonly reads?: Readonly<Record<string, Method<T>>>;
  /** Methods that do. */
  readonly writes?: Readonly<Record<string, Method<T>>>;
  readonly items?: (target: T, session: Session) => readonly HostObject[];
  readonly item?: Method<T>;
}

class Bound<T> implements HostObject {
  readonly isNull = false;

  constructor(
    private readonly definition: Definition<T>,
    readonly target: T,
    private readonly session: Session,
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

/** What *OrNullObject gives for what is not there: every property and method of it is null as well. */
export class NullObject implements HostObject {
  readonly className = 'NullObject';
  readonly isNull = true;
  readonly target = null;
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }
  scalarNames(): readonly string[] {
    return [];
  }
  hasScalar(): boolean {
    return false;
  }
  get(): unknown {
    return null;
  }
  set(): void {}
  hasObject(): boolean {
    return true;
  }
  object(): HostObject {
    return this;
  }
  items(): null {
    return null;
  }
  item(): HostObject {
    return this;
  }
  changes(): boolean {
    return false;
  }
  call(): unknown {
    return this;
  }
}

export const nullObject: HostObject = new NullObject();

/** Makes an object of what it stands for. */
export type Wrap<T> = (target: T, session: Session) => HostObject;

/** The wrap of a declared class. */
export function define<T>(definition: Definition<T>): Wrap<T> {
  return (target, session) => new Bound(definition, target, session);
}

/** getItem's and getItemOrNullObject's common half: the answer, or null for "not there". */
export function found<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}.`);
  return value;
}

export function orNull<T>(value: T | null | undefined, wrap: (value: T) => HostObject): HostObject {
  return value === null || value === undefined ? nullObject : wrap(value);
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'className' in value && 'identity' in value;

function asObject(value: unknown): HostObject {
  if (!isHostObject(value)) throw new HostError('GeneralException');
  return value;
}

function own<V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
