import type { Theme } from '../sheet/cellLook';
import type { PaneLimits } from '../book/paneLimits';

/** What the page and the stand-in in the task pane's frame say to each other. Both come from this server; other origins are not listened to. */
export const channelName = 'strippenkaart-workbench';

/** The stand-in asks for a port. */
export interface Hello {
  readonly channel: typeof channelName;
  readonly kind: 'hello';
}

/** The page hands over the port. */
export interface Welcome {
  readonly channel: typeof channelName;
  readonly kind: 'welcome';
}

export type ToPane = { readonly kind: 'host'; readonly message: string } | { readonly kind: 'command'; readonly name: string };

export type FromPane =
  | { readonly kind: 'host'; readonly message: string }
  /** Document settings by the classic API (Office.context.document.settings). */
  | { readonly kind: 'settings'; readonly entries: Readonly<Record<string, string>> };

/** What the pane must know before Office.js starts; the page writes it on the frame element. */
export interface PaneContext {
  readonly language: 'nl' | 'en';
  readonly theme: Theme;
  readonly document: string;
  readonly hostInfo: string;
  /** JSON: version by name. */
  readonly requirementSets: string;
  readonly version: string;
  readonly limits: PaneLimits;
  readonly settings: Readonly<Record<string, string>>;
}

export function isMessage(value: unknown, kind: 'hello' | 'welcome'): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'channel' in value &&
    value.channel === channelName &&
    'kind' in value &&
    value.kind === kind
  );
}
