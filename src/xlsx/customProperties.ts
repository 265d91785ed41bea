import type { Workbook } from './model/workbook';
import type { Package } from './package/package';
import { childrenOf, copyOf, element, numberOf, setText, textOf, type Element } from './xml/tree';

/**
 * Document settings. Excel keeps an add-in's settings in a web extension part that is bound to the add-in's pane;
 * the stand-in has no such binding and keeps them as one JSON text in custom properties of its own, in pieces,
 * because Excel's properties hold 255 characters.
 */
const settingsPrefix = 'Strippenkaart.Settings.';
const pieceLength = 250;

const path = 'docProps/custom.xml';
const formatId = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';

interface CustomProperties {
  readonly properties: Map<string, string | number | boolean>;
  readonly settings: Map<string, unknown>;
}

export function readCustomProperties(source: Package): CustomProperties {
  const properties = new Map<string, string | number | boolean>();
  const pieces = new Map<number, string>();
  for (const entry of childrenOf(customRoot(source), 'property')) {
    const name = entry.attributes['name'] ?? '';
    if (name.startsWith(settingsPrefix)) pieces.set(Number(name.slice(settingsPrefix.length)), textOf(entry));
    else properties.set(name, propertyValue(entry));
  }
  const text = [...pieces]
    .sort(([one], [other]) => one - other)
    .map(([, piece]) => piece)
    .join('');
  return { properties, settings: parseSettings(text) };
}

function parseSettings(text: string): Map<string, unknown> {
  if (text === '') return new Map();
  try {
    const value: unknown = JSON.parse(text);
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  } catch {
    // Somebody edited the properties: without them the add-in starts with its defaults.
    return new Map();
  }
}

function propertyValue(entry: Element): string | number | boolean {
  const value = childrenOf(entry)[0];
  const text = textOf(value);
  const kind = value?.name.slice(value.name.indexOf(':') + 1) ?? '';
  if (kind === 'bool') return text === 'true' || text === '1';
  return /^(i[1248]|int|ui[1248]|uint|r[48]|decimal)$/.test(kind) && Number.isFinite(Number(text)) ? Number(text) : text;
}

const customRoot = (source: Package): Element | undefined => source.tree(source.related('', 'custom-properties')[0]?.target ?? path);

export function writeCustomProperties(source: Package, workbook: Pick<Workbook, 'customProperties' | 'settings'>): void {
  const before = readCustomProperties(source);
  const text = (properties: ReadonlyMap<string, unknown>, settings: ReadonlyMap<string, unknown>): string =>
    JSON.stringify([[...properties], [...settings]]);
  if (text(before.properties, before.settings) === text(workbook.customProperties, workbook.settings)) return;
  const old = customRoot(source);
  const target = source.related('', 'custom-properties')[0]?.target ?? path;
  const entries = [...workbook.customProperties].map(([name, value]) => {
    const known = childrenOf(old, 'property').find((entry) => entry.attributes['name'] === name);
    return known && before.properties.get(name) === value ? copyOf(known) : property(name, value);
  });
  // Only ASCII, so that no piece ends in half a character.
  const json =
    workbook.settings.size === 0
      ? ''
      : JSON.stringify(Object.fromEntries(workbook.settings)).replace(
          /[^ -~]/g,
          (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
  const pieces = json.match(new RegExp(`.{1,${pieceLength}}`, 'g')) ?? [];
  entries.push(...pieces.map((piece, index) => property(settingsPrefix + (index + 1), piece)));
  let next = Math.max(1, ...entries.map((entry) => numberOf(entry, 'pid') ?? 1)) + 1;
  for (const entry of entries) entry.attributes['pid'] ??= String(next++);
  if (entries.length === 0 && !old) return;
  const root = element(
    'Properties',
    {
      xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
      'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    },
    entries,
  );
  source.write(target, root, 'application/vnd.openxmlformats-officedocument.custom-properties+xml');
  if (source.related('', 'custom-properties').length === 0) source.relate('', relationship, target);
}

function property(name: string, value: string | number | boolean): Element {
  const kind =
    typeof value === 'boolean'
      ? 'bool'
      : typeof value === 'string'
        ? 'lpwstr'
        : Number.isInteger(value) && Math.abs(value) < 2 ** 31
          ? 'i4'
          : 'r8';
  const content = element(`vt:${kind}`);
  setText(content, String(value));
  return element('property', { fmtid: formatId, name }, [content]);
}
