import type { Language } from '../../../src/i18n/translator';

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path of its 32-pixel icon under the add-in's address. */
  readonly icon: string;
  readonly action: Readonly<{ type: 'pane'; path: string }> | Readonly<{ type: 'function'; name: string }>;
}
export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** The groups and buttons a manifest puts on the ribbon, in the manifest's words for a language (nl-NL is its default). */
export function readRibbon(manifest: Document, language: Language): RibbonGroup[] {
  const resources = new Map<string, string>();
  for (const element of all(manifest, 'Resources').flatMap((each) => [...each.querySelectorAll('[id]')])) {
    const override = [...element.children].find(
      (child) => language === 'en' && child.localName === 'Override' && child.getAttribute('Locale')?.startsWith('en'),
    );
    resources.set(element.getAttribute('id') ?? '', override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '');
  }
  const text = (parent: Element, name: string): string => resources.get(child(parent, name)?.getAttribute('resid') ?? '') ?? '';
  return all(manifest, 'Group').map((group) => ({
    id: group.getAttribute('id') ?? '',
    label: text(group, 'Label'),
    buttons: [...group.children]
      .filter((each) => each.localName === 'Control')
      .map((control): RibbonButton => {
        const tip = child(control, 'Supertip');
        const icons = [...(child(control, 'Icon')?.children ?? [])];
        const icon = icons.find((each) => each.getAttribute('size') === '32') ?? icons[0];
        const action = child(control, 'Action');
        const url = action ? text(action, 'SourceLocation') : '';
        return {
          id: control.getAttribute('id') ?? '',
          label: text(control, 'Label'),
          tip: tip ? text(tip, 'Description') : '',
          icon: pathOf(resources.get(icon?.getAttribute('resid') ?? '') ?? ''),
          action: url
            ? { type: 'pane', path: pathOf(url) }
            : { type: 'function', name: (action && child(action, 'FunctionName')?.textContent?.trim()) ?? '' },
        };
      }),
  }));
}

const all = (manifest: Document, name: string): Element[] => [...manifest.getElementsByTagNameNS('*', name)];
const child = (parent: Element, name: string): Element | undefined => [...parent.children].find((each) => each.localName === name);

/** "https://localhost:3000/taskpane.html#check" is "taskpane.html#check": the server here has its own address. */
const pathOf = (address: string): string => address.replace(/^https?:\/\/[^/]+\//, '');
