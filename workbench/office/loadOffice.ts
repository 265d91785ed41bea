import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { Host } from '../host';
import { fakeWindow, type FakeWindow } from './fakeWindow';

/**
 * Loads Microsoft's own Office.js, unmodified, into Node: over a window of its own, so that nothing in the process takes
 * itself to be in a browser. What the add-in uses (Excel, Office, OfficeExtension, CustomFunctions) is put on globalThis.
 */
interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

/** The library says once a process that functions may be called; hosts that come later know it from us. */
const announcement = 'SetOsfControlContainerReadyForCustomFunctions';
let said = false;
let answering: { readonly host: Host; readonly send: (json: string) => void } | null = null;
let loading: Promise<OfficeGlobals> | null = null;

const bridge: { sendMessageToHost(json: string): void; onMessageFromHost?(json: string): void } = {
  sendMessageToHost(json) {
    if (!answering) throw new Error('No workbook is open: call useHost(host) before Excel.run.');
    said ||= json.includes(announcement);
    answering.send(json);
  },
};

const isReply = (json: string): boolean => !json.startsWith('{"type":3');

/** From now on this host answers. Another's events are dropped; its replies still arrive, for the library waits for them. */
export function useHost(host: Host): void {
  if (answering?.host === host) return;
  const deliver = (json: string): void => void ((answering === mine || isReply(json)) && bridge.onMessageFromHost?.(json));
  const mine = { host, send: host.connect(deliver, said ? 'ready' : 'starting') };
  answering = mine;
}

/** Once a process; needs a host, whose language and requirement sets the library asks for while it loads. */
export function loadOffice(): Promise<OfficeGlobals> {
  loading ??= load();
  return loading;
}

async function load(): Promise<OfficeGlobals> {
  const folder = join(dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json')), 'dist');
  const window = fakeWindow(bridge, () => {
    if (!answering) throw new Error('Office.js loads with the language and requirement sets of a host: call useHost(host) first.');
    return answering.host.contextInfo();
  });
  const context = createContext(window);
  const run = (file: string): void =>
    void runInContext(readFileSync(join(folder, file), 'utf8'), context, { filename: join(folder, file) });
  window.runScript = run;
  run('office.debug.js');
  const { Excel, Office, OfficeExtension, CustomFunctions } = await ready(window);
  const globals = { Excel, Office, OfficeExtension, CustomFunctions };
  Object.assign(globalThis, globals);
  return globals;
}

function ready(window: FakeWindow & Partial<OfficeGlobals>): Promise<OfficeGlobals> {
  return new Promise((resolve, reject) => {
    const { Office } = window;
    if (!Office) return reject(new Error('office.debug.js did not load.'));
    void Office.onReady(() => {
      const { Excel, OfficeExtension, CustomFunctions } = window;
      if (Excel && OfficeExtension && CustomFunctions) resolve({ Excel, Office, OfficeExtension, CustomFunctions });
      else reject(new Error('Office.js loaded without Excel.'));
    });
  });
}
