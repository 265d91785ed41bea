import { limitPane, tellPlatform } from './limits';
import { channelName, isMessage, type FromPane, type Hello, type PaneContext, type ToPane } from './messages';
import type { Theme } from '../sheet/cellLook';

/**
 * Stands in for Excel in the task pane's frame: office.js finds here what Excel for Windows gives it
 * (window.external and the rich API's bridge) and runs unchanged. What the library asks of the workbook goes to the
 * page around the frame. Read from Microsoft's excel-win32-16.01.debug.js, at the names used.
 */
type EventHandler = (eventId: number, payload: unknown) => void;

const appCommandInvoked = 39;

interface RichApiBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

declare global {
  interface Window {
    _richApiNativeBridge?: RichApiBridge;
    OsfOptOut?: boolean;
  }
}

const context = readContext();
const { theme, limits } = context;
limitPane(window, limits);
tellPlatform(window, limits.platform);
let port: MessagePort | null = null;
const waiting: FromPane[] = [];
const handlers = new Map<number, EventHandler>();
let commands: string[] = [];
let commandCount = 0;

function readContext(): PaneContext {
  const written = window.frameElement?.getAttribute('data-context');
  if (!written) throw new Error('The task pane stands in the workbench page here: open the page, not the pane.');
  return JSON.parse(written) as PaneContext;
}

const send = (message: FromPane): void => {
  if (port) port.postMessage(message);
  else waiting.push(message);
};

// Office.js sends no usage figures from here.
window.OsfOptOut = true;
const bridge: RichApiBridge = { sendMessageToHost: (message) => send({ kind: 'host', message }) };
window._richApiNativeBridge = bridge;

window.addEventListener('message', (event: MessageEvent) => {
  if (event.origin !== location.origin || event.source !== window.parent || !isMessage(event.data, 'welcome') || !event.ports[0]) return;
  port = event.ports[0];
  port.onmessage = ({ data }: MessageEvent<ToPane>) => received(data);
  for (const message of waiting.splice(0)) port.postMessage(message);
});
window.parent.postMessage({ channel: channelName, kind: 'hello' } satisfies Hello, location.origin);

function received(message: ToPane): void {
  if (message.kind === 'host') bridge.onMessageFromHost?.(message.message);
  if (message.kind === 'command') {
    commands.push(message.name);
    runCommands();
  }
}

/** A ribbon button's function runs once the add-in listens. */
function runCommands(): void {
  const handler = handlers.get(appCommandInvoked);
  if (!handler) return;
  for (const name of commands) handler(appCommandInvoked, safeArray([String((commandCount += 1)), name, '{"source":{"id":""}}']));
  commands = [];
}

/** Excel hands over arrays of COM; the library only calls toArray on them. */
const safeArray = (items: readonly unknown[]): { toArray: () => readonly unknown[] } => ({ toArray: () => items });

/** Office gives its theme colours as numbers. */
function themeColours(): Readonly<Record<string, number>> {
  const colours: Readonly<Record<Theme, readonly [background: number, ink: number]>> = {
    light: [0xf3f3f3, 0x1b1b1b],
    dark: [0x262626, 0xf3f3f3],
    contrast: [0x000000, 0xffffff],
  };
  const [background, ink] = colours[theme];
  return {
    bodyBackgroundColor: background,
    bodyForegroundColor: ink,
    controlBackgroundColor: theme === 'light' ? 0xffffff : background,
    controlForegroundColor: ink,
  };
}

const locale = context.language === 'nl' ? 'nl-NL' : 'en-US';
const settings = new Map(Object.entries(context.settings));

const officeContext = {
  GetAppType: () => 1,
  GetSolutionRef: () => '5f2b0c1e-6f0d-4c65-9a5e-2d8a4be1c7f3',
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 1,
  GetAppUILocale: () => locale,
  GetAppDataLocale: () => locale,
  GetDocUrl: () => `${location.origin}/${context.document}`,
  GetAppCapabilities: () => 0,
  GetActivationMode: () => 1,
  GetControlIntegrationLevel: () => 1,
  GetSolutionToken: () => '',
  GetSupportedMatrix: () => context.requirementSets,
  GetHostFullVersion: () => context.version,
  GetOfficeThemeInfo: () => JSON.stringify(themeColours()),
  GetSettings: () => ({
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      settings.clear();
      keys.forEach((key, index) => settings.set(key, values[index] ?? ''));
      send({ kind: 'settings', entries: Object.fromEntries(settings) });
    },
  }),
};

const external = {
  GetContext: () => officeContext,
  GetLoggingAllowed: () => false,
  GetHostInfo: () => context.hostInfo,
  /** Methods outside the rich API: only telling that a ribbon function is done comes here. */
  Execute: (_id: number, _parameters: unknown, answer: (result: unknown) => void) => answer(safeArray([0])),
  RegisterEvent: (id: number, _target: string, handler: EventHandler, answer?: (status: number) => void) => {
    handlers.set(id, handler);
    answer?.(0);
    if (id === appCommandInvoked) runCommands();
  },
  UnregisterEvent: (id: number, _target: string, answer?: (status: number) => void) => {
    handlers.delete(id);
    answer?.(0);
  },
};
Object.defineProperty(window, 'external', { value: external, configurable: true });

/** Windows' high contrast is a setting of the system; the page's switch plays it for the pane's scripts. */
if (theme === 'contrast') {
  const ask = window.matchMedia.bind(window);
  window.matchMedia = (query) => ask(/forced-colors:\s*active/.test(query) ? 'all' : query);
}
