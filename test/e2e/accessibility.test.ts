import { screens } from '../../src/taskpane/screens';
import { openBench, type Bench } from './bench';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(async () => bench?.close());
afterEach(() => expect(bench.offences()).toEqual([]));

describe('light, in a pane of 320 pixels', () => {
  beforeAll(async () => {
    await bench.page.emulateMedia({ reducedMotion: 'reduce' });
    await bench.open({ paneWidth: 320 });
  });

  it.each(screens)('%s: axe finds nothing, nothing scrolls sideways, and Tab comes everywhere with a focus that shows', async (screen) => {
    await bench.goTo(screen);
    await bench.settled();
    expect(await bench.violations()).toEqual([]);
    expect(await tooWide()).toEqual([]);
    expect(await walk()).toEqual({ notReached: [], unseen: [] });
  });
});

describe.each([
  ['dark', 'nl'],
  ['contrast', 'en'],
] as const)('%s', (theme, language) => {
  beforeAll(async () => bench.open({ theme, language }));

  it.each(screens)('%s: axe finds nothing', async (screen) => {
    await bench.goTo(screen);
    await bench.settled();
    expect(await bench.violations()).toEqual([]);
    if (theme !== 'contrast') return;
    // Windows' own high contrast on top. The browser then chooses text and ground, and axe reads a colour that is not drawn.
    await bench.page.emulateMedia({ forcedColors: 'active' });
    expect(await bench.violations({ 'color-contrast': { enabled: false } })).toEqual([]);
    await bench.page.emulateMedia({ forcedColors: 'none' });
  });
});

/** Elements that stick out of the pane, other than in a region that scrolls by itself. */
function tooWide(): Promise<readonly string[]> {
  return bench.frame().evaluate(() => {
    const { clientWidth: width, clientHeight, scrollHeight } = document.documentElement;
    // The page around the screen stands still, so that the menu stays in sight.
    if (scrollHeight > clientHeight) return [`the page is ${scrollHeight - clientHeight} pixels too high`];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element.tagName !== 'MAIN' &&
      (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    return [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element.parentElement))
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** Goes through the pane with Tab from its first stop: what it never reaches, and where the focus cannot be seen. */
async function walk(): Promise<{ notReached: readonly string[]; unseen: readonly string[] }> {
  await bench.frame().evaluate(() => {
    const state = window as unknown as { walk: Walk };
    const look = (element: Element): string =>
      [element, element.parentElement, element.parentElement?.parentElement, element.nextElementSibling]
        .flatMap((each) =>
          each
            ? [null, '::before', '::after'].map((pseudo) => {
                const { outline, boxShadow, border, backgroundColor, color, textDecoration, transform, opacity } = getComputedStyle(
                  each,
                  pseudo,
                );
                return [outline, boxShadow, border, backgroundColor, color, textDecoration, transform, opacity].join();
              })
            : [],
        )
        .join('\n');
    const isStop = (element: HTMLElement): boolean =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      element.checkVisibility({ visibilityProperty: true }) &&
      !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked);
    state.walk = {
      seen: new Set(),
      unseen: [],
      last: null,
      look: '',
      step: () => {
        const { walk } = state;
        // With the focus gone from it, the one before must look otherwise than it did.
        if (walk.last && walk.last !== document.activeElement && look(walk.last) === walk.look)
          walk.unseen.push(walk.last.outerHTML.slice(0, 160));
        const now = document.activeElement;
        const isNew = now instanceof HTMLElement && now !== document.body && !walk.seen.has(now);
        walk.last = isNew ? now : null;
        if (!isNew) return false;
        walk.seen.add(now);
        walk.look = look(now);
        return document.hasFocus();
      },
      rest: () =>
        [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')]
          .filter((element) => isStop(element) && !state.walk.seen.has(element))
          .map((element) => element.outerHTML.slice(0, 160)),
    };
    document.querySelector<HTMLElement>('nav button')?.focus();
  });
  // Out of the pane and in again, so that the first stop too is come to by keyboard.
  await bench.page.keyboard.press('Shift+Tab');
  for (let stops = 0; stops < 400; stops += 1) {
    await bench.page.keyboard.press('Tab');
    if (!(await bench.frame().evaluate(() => (window as unknown as { walk: Walk }).walk.step()))) break;
  }
  return bench.frame().evaluate(() => {
    const { walk } = window as unknown as { walk: Walk };
    return { notReached: walk.rest(), unseen: walk.unseen };
  });
}

interface Walk {
  readonly seen: Set<Element>;
  readonly unseen: string[];
  last: Element | null;
  look: string;
  readonly step: () => boolean;
  readonly rest: () => string[];
}
