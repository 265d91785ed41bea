import type { ContextInfo } from '../host';

/** As much of a browser's window as Office.js looks at while it loads. */
export interface FakeWindow {
  [name: string]: unknown;
  /** Runs a file of the library, as a script element would. */
  runScript: (file: string) => void;
}

interface Script {
  src?: string;
  onload?: () => void;
  onerror?: (error: unknown) => void;
  getAttribute(name: string): unknown;
  setAttribute(name: string, value: unknown): void;
}

const base = 'https://localhost/office/';

export function fakeWindow(bridge: object, contextInfo: () => ContextInfo): FakeWindow {
  const window: FakeWindow = {
    // Of this realm, so that what the library throws and parses is the caller's Error and Array.
    Error,
    TypeError,
    RangeError,
    Promise,
    JSON,
    console,
    performance,
    URL,
    setTimeout: (work: () => void, delay?: number, ...args: unknown[]) => patient(setTimeout(work, delay, ...(args as [])), delay),
    setInterval: (work: () => void, delay?: number) => patient(setInterval(work, delay), Infinity),
    clearTimeout: (timer: NodeJS.Timeout) => clearTimeout(timer),
    clearInterval: (timer: NodeJS.Timeout) => clearInterval(timer),
    location: new URL('https://localhost/taskpane.html'),
    navigator: { userAgent: 'Node', platform: 'Win32', language: 'nl-NL' },
    history: {},
    name: '',
    // Tells the library that it is in no browser frame to leave.
    OsfOptOut: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    postMessage: () => undefined,
    external: external(contextInfo),
    _richApiNativeBridge: bridge,
    runScript: () => undefined,
  };
  for (const self of ['window', 'self', 'top', 'parent']) window[self] = window;
  window.document = fakeDocument(window);
  return window;
}

/** Long timers (clean-up, telemetry) do not keep the process alive. */
function patient(timer: NodeJS.Timeout, delay: number | undefined): NodeJS.Timeout {
  if ((delay ?? 0) > 1000) timer.unref();
  return timer;
}

/** What Excel on Windows offers beside the bridge. Events and calls of the old API succeed and do nothing. */
function external(contextInfo: () => ContextInfo) {
  return {
    GetHostInfo: () => contextInfo().hostInfo,
    // The library keeps the context it got first; settings are those of the host that answers now.
    GetContext: () => ({ ...contextInfo().context, GetSettings: () => contextInfo().context.GetSettings() }),
    GetLoggingAllowed: () => false,
    Execute: (_id: number, _params: unknown, callback: (result: { toArray(): number[] }) => void) => callback({ toArray: () => [0] }),
    RegisterEvent: (_id: number, _target: string, _handler: unknown, callback?: (status: number) => void) => callback?.(0),
    UnregisterEvent: (_id: number, _target: string, callback?: (status: number) => void) => callback?.(0),
  };
}

function fakeDocument(window: FakeWindow): object {
  const script = (src?: string): Script => {
    const element: Script = {
      ...(src === undefined ? {} : { src }),
      getAttribute: (name) => (element as unknown as Record<string, unknown>)[name],
      setAttribute: (name, value) => void ((element as unknown as Record<string, unknown>)[name] = value),
    };
    return element;
  };
  const head = {
    appendChild: (element: Script) => {
      setTimeout(() => {
        try {
          window.runScript((element.src ?? '').replace(base, ''));
          element.onload?.();
        } catch (error) {
          element.onerror?.(error);
        }
      }, 0);
      return element;
    },
  };
  return {
    readyState: 'complete',
    URL: 'https://localhost/taskpane.html',
    cookie: '',
    head,
    body: {},
    addEventListener: () => undefined,
    getElementsByTagName: (name: string) => (name === 'script' ? [script(`${base}office.debug.js`)] : [head]),
    getElementById: () => null,
    createElement: () => script(),
  };
}
