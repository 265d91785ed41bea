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

/** What *OrNullObject gives for what is not there: every property and method of it is null as well. */
class NullObject implements HostObject {
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

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'className' in value && 'identity' in value;
