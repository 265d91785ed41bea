import { functionIds } from '../../src/functions/register';
import { openBench, type Bench } from './bench';

let bench: Bench;
/** How late the page's own scripts come: the network of a municipality on a Monday morning. */
const delay = 3000;

interface Announced {
  readonly registered: readonly string[];
  readonly page: DocumentReadyState;
}
const announced: Announced[] = [];

beforeAll(async () => {
  bench = await openBench();
  const { page } = bench;
  await page.exposeFunction('announced', (one: Announced) => void announced.push(one));
  // Between the stand-in's bridge and Office.js: what is said to Excel, and what is registered at that moment.
  await page.addInitScript(() => {
    if (!location.pathname.startsWith('/pane/')) return;
    const own = window as unknown as Record<string, unknown> & { announced: (one: Announced) => void };
    let bridge: { sendMessageToHost: (message: string) => void } | undefined;
    Object.defineProperty(window, '_richApiNativeBridge', {
      configurable: true,
      get: () => bridge,
      set: (value: NonNullable<typeof bridge>) => {
        const send = value.sendMessageToHost;
        value.sendMessageToHost = (message) => {
          if (message.includes('SetOsfControlContainerReadyForCustomFunctions')) {
            const functions = own.CustomFunctions as { _association?: { mappings: object } } | undefined;
            own.announced({ registered: Object.keys(functions?._association?.mappings ?? {}), page: document.readyState });
          }
          send(message);
        };
        bridge = value;
      },
    });
  });
  await page.route(/\/pane\/(functions|taskpane)\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, delay));
    await route.continue();
  });
}, 240_000);
afterAll(() => bench?.close());

test('every function is registered by the time Office.js says that functions may be called, however late the scripts come', async () => {
  announced.length = 0;
  await bench.open();
  expect(announced).toHaveLength(1);
  expect([...(announced[0]?.registered ?? [])].sort()).toEqual([...functionIds].sort());

  await bench.enter('Gemeenten', 'H1', '=FLEX.ALLOCATE_STRIPS(2000;6;;;9)');
  await bench.page.waitForTimeout(1500);
  expect(await bench.shown('Gemeenten', 'H1')).toBe('9');
}, 120_000);
