import { parseElement } from '../../src/xlsx/xml/parseElement';
import { type Element } from '../../src/xlsx/xml/tree';

/** What was built, as far as the manifest speaks of it. */
export interface Built {
  /** A built file by its path ("assets/icon-16.png"), or null. */
  readonly read: (path: string) => Uint8Array | null;
  /** Version of package.json. */
  readonly version: string;
  /** Functions that ribbon buttons may name. */
  readonly commands: readonly string[];
  readonly address: string;
}

const kindOf = { 'bt:Image': 'Images', 'bt:Url': 'Urls' } as const;
/** Where a resource is used decides of what kind it must be. Source: the Resources element, Office add-ins manifest reference. */
const kindByUse: Readonly<Record<string, string>> = {
  'bt:Image': 'Images',
  SourceLocation: 'Urls',
  Runtime: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
};
const textLimits: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };
/** Longer labels are cut off on the ribbon. */
const labelLimit = 32;
/** Where Office speaks English: the folders of its texts in @microsoft/office-js. An area without an override gets the default, which is Dutch. */
export const englishAreas = ['US', 'GB', 'AU', 'BZ', 'CA', 'IE', 'IN', 'JM', 'MY', 'NZ', 'PH', 'SG', 'TT', 'ZA', 'ZW'].map(
  (area) => `en-${area}`,
);
const iconSizes = ['16', '32', '80'];

/** Problems that can be found without Microsoft's service, each a sentence; none is a good sign, no proof of acceptance. */
export function checkManifest(xml: string, built: Built): readonly string[] {
  const root = parseElement(xml, 'manifest.xml');
  const resources = resourcesOf(root);
  return [
    ...basics(root, built),
    ...ids(root, resources),
    ...uses(root, resources),
    ...texts(resources),
    ...english(root),
    ...files(root, built),
    ...runtime(root, built),
  ];
}

interface Resource {
  readonly id: string;
  readonly kind: string;
  readonly value: string;
  readonly overrides: readonly { readonly locale: string; readonly value: string }[];
}

function* all(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) if (child.type === 'element') yield* all(child);
}
const named = (root: Element, ...names: readonly string[]): Element[] => [...all(root)].filter(({ name }) => names.includes(name));
const attribute = (element: Element | undefined, name: string): string => element?.attributes[name] ?? '';
const textOf = (root: Element, name: string): string =>
  named(root, name)[0]
    ?.children.map((child) => (child.type === 'text' ? child.value : ''))
    .join('')
    .trim() ?? '';
const twice = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
const overridesOf = (element: Element) =>
  named(element, 'Override', 'bt:Override').map((one) => ({ locale: attribute(one, 'Locale'), value: attribute(one, 'Value') }));

function resourcesOf(root: Element): readonly Resource[] {
  return named(root, 'bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings').flatMap((group) =>
    group.children
      .filter((child): child is Element => child.type === 'element')
      .map((one) => ({
        id: attribute(one, 'id'),
        kind: kindOf[one.name as keyof typeof kindOf] ?? group.name.slice(3),
        value: attribute(one, 'DefaultValue'),
        overrides: overridesOf(one),
      })),
  );
}

function basics(root: Element, { version }: Built): readonly string[] {
  const problems: string[] = [];
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(textOf(root, 'Id'))) problems.push('Id is no GUID');
  if (textOf(root, 'Version') !== `${version}.0`) problems.push(`Version is ${textOf(root, 'Version')}, package.json says ${version}`);
  if (textOf(root, 'DefaultLocale') !== 'nl-NL') problems.push('DefaultLocale is not nl-NL');
  for (const [name, limit] of [
    ['DisplayName', 125],
    ['Description', 250],
  ] as const) {
    const element = root.children.find((child): child is Element => child.type === 'element' && child.name === name);
    for (const value of [attribute(element, 'DefaultValue'), ...(element ? overridesOf(element) : []).map((one) => one.value)]) {
      if (value.length === 0 || value.length > limit) problems.push(`${name} has ${value.length} characters; 1 to ${limit} fit`);
    }
  }
  return problems;
}

function ids(root: Element, resources: readonly Resource[]): readonly string[] {
  const parts = named(root, 'Group', 'Control').map((element) => attribute(element, 'id'));
  const resids = resources.map(({ id }) => id);
  return [
    ...twice(parts).map((id) => `the id ${id} is used twice`),
    ...twice(resids).map((id) => `the resource ${id} is defined twice`),
    ...resids
      .filter((id) => id.length === 0 || id.length > 32)
      .map((id) => `the resource id "${id}" has ${id.length} characters; 1 to 32 fit`),
  ];
}

function uses(root: Element, resources: readonly Resource[]): readonly string[] {
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  const used = [...all(root)].filter(({ attributes }) => attributes.resid !== undefined);
  const problems = used.flatMap((element) => {
    const resid = attribute(element, 'resid');
    const resource = byId.get(resid);
    const kind = kindByUse[element.name];
    if (!resource) return [`${element.name} names the resource ${resid}, which is not defined`];
    if (kind === undefined) return [`${element.name} is unknown here: add its kind to kindByUse`];
    if (resource.kind !== kind) return [`${element.name} needs one of ${kind}, ${resid} is one of ${resource.kind}`];
    if (element.name === 'Label') {
      return [resource.value, ...resource.overrides.map(({ value }) => value)]
        .filter((label) => label.length > labelLimit)
        .map((label) => `the label "${label}" is longer than ${labelLimit} characters`);
    }
    return [];
  });
  const mentioned = new Set(used.map((element) => attribute(element, 'resid')));
  const icons = named(root, 'Icon').filter(
    (icon) =>
      named(icon, 'bt:Image')
        .map((image) => attribute(image, 'size'))
        .join() !== iconSizes.join(),
  );
  return [
    ...problems,
    ...resources.filter(({ id }) => !mentioned.has(id)).map(({ id }) => `the resource ${id} is used nowhere`),
    ...icons.map(() => `an Icon does not have the sizes ${iconSizes.join(', ')}`),
  ];
}

function texts(resources: readonly Resource[]): readonly string[] {
  return resources.flatMap(({ id, kind, value, overrides }) => {
    const limit = textLimits[kind];
    if (limit === undefined) return [];
    const english = overrides.some(({ locale }) => locale === 'en-US') || id === 'Functions.Namespace';
    return [
      ...[value, ...overrides.map((one) => one.value)]
        .filter((text) => text.length === 0 || text.length > limit)
        .map((text) => `the text of ${id} has ${text.length} characters; 1 to ${limit} fit`),
      ...(english ? [] : [`the text of ${id} has no English`]),
    ];
  });
}

/** Whatever is said in English is said, alike, in every area. */
function english(root: Element): readonly string[] {
  return [...all(root)].flatMap((element) => {
    const own = element.children.filter((child): child is Element => child.type === 'element' && /^(bt:)?Override$/.test(child.name));
    if (own.length === 0) return [];
    const name = attribute(element, 'id') || element.name;
    const american = own.find((one) => attribute(one, 'Locale') === 'en-US');
    return englishAreas.flatMap((area) => {
      const value = own.filter((one) => attribute(one, 'Locale') === area).map((one) => attribute(one, 'Value'));
      return value.length === 1 && value[0] === attribute(american, 'Value')
        ? []
        : [`${name} is not in English, once and alike, for ${area}`];
    });
  });
}

function files(root: Element, { read, address }: Built): readonly string[] {
  const addresses = [...all(root)]
    .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value])
    .filter((value) => value?.startsWith('http'));
  return [...new Set(addresses)].flatMap((url = '') => {
    if (!url.startsWith(`${address}/`)) return [`${url} is not at ${address}`];
    const path = url.slice(address.length + 1);
    const file = read(path);
    if (!file) return [`${path} is not built`];
    const size = /-(\d+)\.png$/.exec(path)?.[1];
    return size === undefined || pngSize(file) === `${size}x${size}` ? [] : [`${path} is ${pngSize(file) ?? 'no PNG'}`];
  });
}

/** Width and height in a PNG's first block: bytes 16 to 23. */
function pngSize(file: Uint8Array): string | null {
  if (file.length < 24 || file[0] !== 0x89 || file[1] !== 0x50) return null;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return `${view.getUint32(16)}x${view.getUint32(20)}`;
}

/** In a shared runtime the pane, the functions and the commands are one page: with other resources it does not load. */
function runtime(root: Element, { commands, read }: Built): readonly string[] {
  const problems: string[] = [];
  const [shared] = named(root, 'Runtime');
  const pages = [
    ...named(root, 'Page', 'Action').flatMap((element) => named(element, 'SourceLocation')),
    ...named(root, 'FunctionFile'),
  ].map((element) => attribute(element, 'resid'));
  if (attribute(shared, 'lifetime') !== 'long') problems.push('Runtime needs lifetime="long"');
  for (const page of pages)
    if (page !== attribute(shared, 'resid')) problems.push(`${page} is not the page of the shared runtime, ${attribute(shared, 'resid')}`);
  for (const element of named(root, 'FunctionName')) {
    const name = textOf(element, 'FunctionName');
    if (!commands.includes(name)) problems.push(`the button's function ${name} does not exist`);
  }
  for (const path of ['functions.json', 'functions.en.json']) problems.push(...metadata(path, read));
  return problems;
}

function metadata(path: string, read: Built['read']): readonly string[] {
  const file = read(path);
  if (!file) return [`${path} is not built`];
  const { functions } = JSON.parse(new TextDecoder().decode(file)) as {
    readonly functions: readonly { readonly id: string; readonly name: string; readonly description: string; readonly helpUrl?: string }[];
  };
  return [
    ...twice(functions.map(({ id }) => id)).map((id) => `${path} has the function ${id} twice`),
    // Ids take capitals, digits, underscores and full stops. Source: custom functions JSON metadata reference.
    ...functions.filter(({ id }) => !/^[A-Z][A-Z0-9._]*$/.test(id)).map(({ id }) => `${path}: the id ${id} is not allowed`),
    ...functions.filter(({ description }) => !description).map(({ id }) => `${path}: ${id} has no description`),
    ...functions.flatMap(({ id, helpUrl = '' }) => {
      const page = /^https:\/\/[^#?]+\/([^/#?]+\.html)#(.+)$/.exec(helpUrl);
      const isBuilt = page?.[1] !== undefined && read(page[1]) !== null && page[2] === id;
      return isBuilt ? [] : [`${path}: the help address of ${id} leads to no page of ours`];
    }),
    ...(functions.length === 0 ? [`${path} has no functions`] : []),
  ];
}
