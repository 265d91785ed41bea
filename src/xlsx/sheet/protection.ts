import type { Sheet } from '../model/workbook';
import { childOf, element, flagOf, placeChildren, type Element } from '../xml/tree';
import { sorted } from '../styles/styleWriter';
import { worksheetOrder } from './worksheetOrder';

type Protection = Sheet['protection'];

/** Office.js option by attribute of sheetProtection, and whether the attribute is set where it is absent. An attribute that is set forbids. */
const options: readonly (readonly [attribute: string, option: string, absent: boolean])[] = [
  ['objects', 'allowEditObjects', false],
  ['scenarios', 'allowEditScenarios', false],
  ['formatCells', 'allowFormatCells', true],
  ['formatColumns', 'allowFormatColumns', true],
  ['formatRows', 'allowFormatRows', true],
  ['insertColumns', 'allowInsertColumns', true],
  ['insertRows', 'allowInsertRows', true],
  ['insertHyperlinks', 'allowInsertHyperlinks', true],
  ['deleteColumns', 'allowDeleteColumns', true],
  ['deleteRows', 'allowDeleteRows', true],
  ['sort', 'allowSort', true],
  ['autoFilter', 'allowAutoFilter', true],
  ['pivotTables', 'allowPivotTables', true],
];

/** A password in a file is only a hash: it is told apart by this mark, which nobody types. */
const hashMark = '\u0000hash:';

export function readProtection(root: Element): Protection {
  const found = childOf(root, 'sheetProtection');
  if (!found || !flagOf(found, 'sheet')) return { protected: false, options: {} };
  const read: Record<string, unknown> = Object.fromEntries(
    options.map(([attribute, option, absent]) => [option, !flagOf(found, attribute, absent)]),
  );
  read['selectionMode'] = flagOf(found, 'selectUnlockedCells') ? 'None' : flagOf(found, 'selectLockedCells') ? 'Unlocked' : 'Normal';
  const hash = found.attributes['hashValue'] ?? found.attributes['password'];
  return { protected: true, options: read, ...(hash !== undefined && { password: hashMark + hash }) };
}

export function writeProtection(root: Element, protection: Protection): void {
  const before = readProtection(root);
  if (JSON.stringify(sorted(before)) === JSON.stringify(sorted(protection))) return;
  const old = childOf(root, 'sheetProtection');
  if (!protection.protected) {
    placeChildren(root, 'sheetProtection', [], worksheetOrder);
    return;
  }
  const attributes: Record<string, string | number | undefined> = {};
  if (protection.password?.startsWith(hashMark)) {
    for (const name of ['algorithmName', 'hashValue', 'saltValue', 'spinCount', 'password']) attributes[name] = old?.attributes[name];
  } else if (protection.password) attributes['password'] = legacyHash(protection.password);
  const mode = protection.options['selectionMode'];
  for (const [attribute, option, absent] of options) {
    // Objects and scenarios are protected unless asked otherwise, as Excel's dialogue has it.
    const forbidden = protection.options[option] !== true;
    if (forbidden !== absent) attributes[attribute] = forbidden ? 1 : 0;
  }
  placeChildren(
    root,
    'sheetProtection',
    [
      element('sheetProtection', {
        ...attributes,
        sheet: 1,
        selectLockedCells: mode === 'None' || mode === 'Unlocked' ? 1 : undefined,
        selectUnlockedCells: mode === 'None' ? 1 : undefined,
      }),
    ],
    worksheetOrder,
  );
}

// The 16-bit hash of older Excels (ECMA-376 part 4, 14.7.1), which every Excel still accepts.
function legacyHash(password: string): string {
  let hash = 0;
  for (const letter of [...password].reverse()) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= letter.charCodeAt(0);
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return (hash ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, '0');
}
