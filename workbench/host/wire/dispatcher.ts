import { HostError } from './errors';
import { isHostObject, nullObject, type HostObject } from './hostObject';
import { camel } from './names';
import {
  actionType,
  pathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ErrorBody,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from './messages';
import { query } from './query';
import type { Session } from './session';

/**
 * Carries out one batch: every action in order, stopping at the first that fails. What was done before it stays
 * done, as in Excel (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling).
 */
export function dispatch(body: RequestBody, session: Session): ResponseBody {
  const results: ActionResult[] = [];
  const traces: number[] = [];
  const failed = performAll(body, session, results, traces);
  try {
    // Formulas and reports follow within the batch, so that what they fail on is the batch's failure.
    session.calculate();
  } catch (error) {
    const last = body.Actions.at(-1);
    if (!failed && last) return { Error: errorBody(error, body.Actions.length - 1, last), Results: results, TraceIds: traces };
  }
  return { Error: failed, Results: results, TraceIds: traces };
}

function performAll(body: RequestBody, session: Session, results: ActionResult[], traces: number[]): ErrorBody | null {
  const objects = new Map<number, HostObject>();
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === actionType.trace) {
        traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: null });
        continue;
      }
      const value = perform(action, body, objects, session);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      return errorBody(error, index, action);
    }
  }
  return null;
}

function perform(action: Action, body: RequestBody, objects: Map<number, HostObject>, session: Session): unknown {
  const object = resolve(action.ObjectPathId, body, objects, session);
  switch (action.ActionType) {
    case actionType.instantiate:
      return object.isNull ? null : object.identity();
    case actionType.query:
      return query(object, action.QueryInfo ?? {});
    case actionType.setProperty:
      session.aboutToChange();
      located(object, action.Name, () => object.set(action.Name, readArguments(action.ArgumentInfo, body, objects, session)[0]));
      return undefined;
    case actionType.method:
      return method(object, action, body, objects, session);
    default:
      throw new HostError('ApiNotFound', `The workbench host does not know action type ${action.ActionType}.`);
  }
}

function method(object: HostObject, action: Action, body: RequestBody, objects: Map<number, HostObject>, session: Session): unknown {
  if (action.Name === '_KeepReference') {
    if (!object.isNull) session.keep(object);
    return undefined;
  }
  // A registration is asked of any object that has the event; the session keeps who listens to what.
  const registration = /^_(Unr|R)egister(\w+)$/.exec(action.Name);
  if (registration) {
    session.register(object, registration[2] ?? '', registration[1] === 'R');
    return null;
  }
  const value = invoke(object, action.Name, action.ArgumentInfo, body, objects, session);
  if (object.isNull || (isHostObject(value) && value.isNull)) return { _IsNull: true };
  return isHostObject(value) ? value.identity() : (value ?? null);
}

/** The object a path leads to, evaluated once a batch: a path may create what it names. */
function resolve(id: number, body: RequestBody, objects: Map<number, HostObject>, session: Session): HostObject {
  const known = objects.get(id);
  if (known) return known;
  const path = body.ObjectPaths[String(id)];
  if (!path) throw new HostError('GeneralException', `The request names object path ${id} but does not hold it.`);
  const object = follow(path, body, objects, session);
  objects.set(id, object);
  return object;
}

function follow(path: ObjectPath, body: RequestBody, objects: Map<number, HostObject>, session: Session): HostObject {
  switch (path.ObjectPathType) {
    case pathType.root:
      return session.root();
    case pathType.newObject:
      return session.service(path.Name);
    case pathType.referenceId:
      return session.referenced(path.Name);
    case pathType.nullObject:
      return nullObject;
  }
  const parent = resolve(path.ParentObjectPathId ?? 0, body, objects, session);
  if (path.ObjectPathType === pathType.property) return located(parent, path.Name, () => parent.object(path.Name));
  if (path.ObjectPathType === pathType.indexer) {
    const args = readArguments(path.ArgumentInfo, body, objects, session);
    return located(parent, 'GetItem', () => parent.item(args));
  }
  const value = invoke(parent, path.Name, path.ArgumentInfo, body, objects, session);
  if (!isHostObject(value)) throw new HostError('GeneralException', `${parent.className}.${path.Name} gave no object.`);
  return value;
}

function invoke(
  object: HostObject,
  name: string,
  info: ArgumentInfo | undefined,
  body: RequestBody,
  objects: Map<number, HostObject>,
  session: Session,
): unknown {
  const args = readArguments(info, body, objects, session);
  if (object.changes(name)) session.aboutToChange();
  return located(object, name, () => object.call(name, args));
}

/** Arguments with their objects put back: a path id in a list, {_ObjectPathId} inside a plain object. */
function readArguments(
  info: ArgumentInfo | undefined,
  body: RequestBody,
  objects: Map<number, HostObject>,
  session: Session,
): readonly unknown[] {
  const args = info?.Arguments ?? [];
  const references = info?.ReferencedObjectPathIds;
  const read = (value: unknown, reference: unknown): unknown => {
    if (typeof reference === 'number' && reference !== 0) return resolve(reference, body, objects, session);
    if (Array.isArray(value)) return Array.isArray(reference) ? value.map((item, index) => read(item, reference[index])) : value;
    if (typeof value === 'object' && value !== null) return plain(value as Readonly<Record<string, unknown>>);
    return value;
  };
  const plain = (value: Readonly<Record<string, unknown>>): unknown => {
    if (typeof value._ObjectPathId === 'number') return resolve(value._ObjectPathId, body, objects, session);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, read(item, 0)]));
  };
  return args.map((value, index) => read(value, references?.[index]));
}

function located<R>(object: HostObject, member: string, work: () => R): R {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError) error.location ??= `${object.className}.${camel(member)}`;
    throw error;
  }
}

const statuses: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  ApiNotFound: 404,
  ItemAlreadyExists: 409,
  Conflict: 409,
  GeneralException: 500,
};

function errorBody(error: unknown, index: number, action: Action): ErrorBody {
  const known =
    error instanceof HostError ? error : new HostError('GeneralException', `The workbench host failed at ${action.Name}: ${String(error)}`);
  return {
    Code: known.code,
    Message: known.message,
    ...(known.location === undefined ? {} : { Location: known.location }),
    ActionIndex: index,
    HttpStatusCode: statuses[known.code] ?? 400,
  };
}
