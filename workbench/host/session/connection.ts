import type { Book } from '../book/book';
import type { RaisedEvent } from '../book/changes';
import type { Invocations } from './invocations';
import { ClientSession } from './session';
import { dispatch } from '../wire/dispatcher';
import { byteLength } from '../wire/bytes';
import { HostError } from '../wire/errors';
import type { Failure, FailureMode, Failures } from '../wire/failures';
import { actionType, entriesMessage, pathType, type Action, type RequestBody, type RequestMessage } from '../wire/messages';
import type { Stats } from '../wire/stats';

/** One client's end of the bridge: takes its requests in order, and answers each before anything else is told. */
export class Connection {
  private readonly session: ClientSession;

  constructor(
    private readonly book: Book,
    invocations: Invocations,
    private readonly stats: Stats,
    private readonly failures: Failures,
    private readonly maxBytes: number,
    private readonly deliver: (json: string) => void,
  ) {
    this.session = new ClientSession(book, invocations);
  }

  /** Events wait for their turn, so that a handler never runs inside the call that caused it. */
  tell(events: readonly RaisedEvent[]): void {
    const entries = this.session.entries(events);
    if (entries.length > 0) this.send(entriesMessage(entries));
  }

  send(json: string, bytes = byteLength(json)): void {
    this.stats.bytesOut += bytes;
    setTimeout(() => this.deliver(json), 0);
  }

  receive(json: string): void {
    const bytes = byteLength(json);
    const request = JSON.parse(json) as RequestMessage;
    const own = isHousekeeping(request.message.body);
    this.stats.bytesIn += bytes;
    if (own) this.stats.housekeeping++;
    else this.stats.count(bytes, request.message.body.Actions.length);
    const { work, failure } = own ? { work: null, failure: null } : this.failures.next();
    if (work) void this.failures.aside(work).finally(() => this.carryOut(request, bytes, failure));
    else this.carryOut(request, bytes, failure);
  }

  private carryOut({ id, message: { body } }: RequestMessage, bytes: number, failure: Failure | null): void {
    if (failure?.mode.startsWith('never')) this.stats.unanswered++;
    if (failure?.mode === 'never-before') return;
    if (failure?.mode === 'before') return this.refuse(id, failure.error);
    if (bytes > this.maxBytes) return this.refuse(id, new HostError('RequestPayloadSizeLimitExceeded'));
    const part = failure ? cut(body, failure.mode) : body;
    if (!part) return this.refuse(id, failure!.error);
    const response = this.book.step('batch', 'Local', 'ThisLocalAddin', () => {
      const answer = dispatch(part, this.session);
      if (answer.Error && this.book.quirks.failedBatchKeeps === 'nothing') this.book.takeBack();
      return answer;
    });
    const text = JSON.stringify({ id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body: response } });
    if (failure) {
      if (failure.mode !== 'never-after') this.refuse(id, failure.error);
    } else if (byteLength(text) > this.maxBytes) this.refuse(id, new HostError('ResponsePayloadSizeLimitExceeded'));
    else this.send(text);
    this.book.flush();
  }

  /** A request that fails as a whole: with nothing of it done, but for a response that turned out too large. */
  private refuse(id: number, { code, message }: HostError): void {
    const body = { Error: { Code: code, Message: message, HttpStatusCode: 400 }, Results: [], TraceIds: [] };
    this.send(JSON.stringify({ id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body } }));
  }
}

/** What of a request is carried out before it breaks off; null where it changes too little to break off in the middle. */
function cut(body: RequestBody, mode: FailureMode): RequestBody | null {
  if (mode !== 'half' && mode !== 'most') return body;
  const changes = body.Actions.flatMap((action, index) => (isChange(action) ? [index] : []));
  if (changes.length < 2) return null;
  const at = changes[mode === 'half' ? Math.floor(changes.length / 2) : changes.length - 1];
  return { ...body, Actions: body.Actions.slice(0, at) };
}

const isChange = ({ ActionType, Name }: Action): boolean =>
  ActionType === actionType.setProperty || (ActionType === actionType.method && !/^(_|Get|Load)/.test(Name));

/** The library's own traffic: releasing references, services of its own. */
function isHousekeeping({ Actions, ObjectPaths }: RequestBody): boolean {
  const kinds = new Set(Object.values(ObjectPaths).map((path) => path.ObjectPathType));
  if (kinds.delete(pathType.newObject)) return kinds.size === 0 || (kinds.size === 1 && kinds.has(pathType.root));
  return (
    Actions.length > 0 &&
    Actions.every(({ ActionType, Name, ObjectPathId }) =>
      ActionType === actionType.instantiate
        ? ObjectPaths[String(ObjectPathId)]?.ObjectPathType === pathType.root
        : ActionType === actionType.method && Name === '_RemoveReference',
    )
  );
}
