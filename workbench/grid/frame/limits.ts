import type { PaneLimits } from '../book/paneLimits';

/**
 * On a Mac a link that downloads does nothing and says nothing; on the web the frame has no clipboard. Where the page has a link
 * clicked by a script or a hand, it is the capture of the click that takes it away.
 */
export function limitPane(
  window: Pick<Window, 'addEventListener'> & { readonly navigator: object },
  limits: Pick<PaneLimits, 'downloads' | 'clipboard'>,
): void {
  if (!limits.downloads) {
    const stop = (event: Event): void => {
      const path = event.composedPath();
      if (path.some((each) => typeof each === 'object' && 'download' in each && typeof each.download === 'string' && each.download !== ''))
        event.preventDefault();
    };
    window.addEventListener('click', stop, true);
  }
  if (!limits.clipboard) {
    const refuse = async (): Promise<void> => Promise.reject(new DOMException('Blocked by the permissions policy.', 'NotAllowedError'));
    Object.defineProperty(window.navigator, 'clipboard', { value: { writeText: refuse, write: refuse }, configurable: true });
  }
}

type Ready = (callback?: (info: Told) => unknown) => Promise<Told>;
interface Told {
  readonly host: unknown;
  readonly platform: unknown;
}

/**
 * Office.js of the desktop says PC whatever it is asked; as what is played, it says that. The library puts its object on the window
 * while it loads, and only onReady tells the platform to this add-in.
 */
export function tellPlatform(window: object, platform: PaneLimits['platform']): void {
  if (platform === 'PC') return;
  let office: object | undefined;
  const watched = new WeakSet<object>();
  Object.defineProperty(window, 'Office', {
    configurable: true,
    get: () => office,
    set: (value: (object & { onReady?: Ready }) | undefined) => {
      office = value;
      if (!value || watched.has(value)) return;
      watched.add(value);
      // Its own is replaced as further files of the library load.
      let ready = value.onReady;
      Object.defineProperty(value, 'onReady', {
        configurable: true,
        enumerable: true,
        get: () => ready && told(value, ready, platform),
        set: (own: Ready) => void (ready = own),
      });
    },
  });
}

const told =
  (office: object, ready: Ready, platform: PaneLimits['platform']): Ready =>
  async (callback) => {
    const info = { ...(await ready.call(office)), platform };
    callback?.(info);
    return info;
  };
