/** What travels over the bridge, as far as the host reads it. The names are those of Microsoft's client library. */

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Parallel to Arguments: the path id where the argument is an object, 0 elsewhere, an array for an array. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export const pathType = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, referenceId: 6, nullObject: 7 } as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export const actionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, ensureUnchanged: 8 } as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface RequestMessage {
  readonly id: number;
  readonly type: 1;
  readonly flags: number;
  readonly message: { readonly url: string; readonly method: string; readonly body: RequestBody };
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ErrorBody {
  readonly Code: string;
  readonly Message: string;
  readonly Location?: string;
  readonly ActionIndex?: number;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Error: ErrorBody | null;
  readonly Results: readonly ActionResult[];
  /** Trace actions that were reached: the library counts event handlers by them. */
  readonly TraceIds: readonly number[];
}

export const eventCategory = 65536;
export const customFunctionCategory = 1;
export const customFunctionInvoke = 1000;

export interface Entry {
  readonly category: number;
  readonly type: number;
  readonly target: string;
  /** The message, as JSON. */
  readonly json: string;
}

/** The library takes an event's message as text, that of a function's call also as it is: ranges then go without being quoted and read twice. */
export const entriesMessage = (entries: readonly Entry[]): string => {
  const written = entries.map(({ category, type, target, json }) => {
    const message = category === customFunctionCategory ? json : JSON.stringify(json);
    return `[${category},${type},${JSON.stringify(target)},${message},0]`;
  });
  return `{"type":3,"message":{"entries":[${written.join(',')}]}}`;
};
