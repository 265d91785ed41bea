import { unzipSync } from 'fflate';
import { arrays } from './arrays';
import { cellTypes } from './cellTypes';
import { contentTypes } from './contentTypes';
import { formulaKinds } from './formulaKinds';
import { lengths } from './lengths';
import { names } from './names';
import { PackageView } from './packageView';
import { pivotCaches } from './pivotCaches';
import { ranges } from './ranges';
import { relationships } from './relationships';
import type { Rule } from './rule';
import { sheetList } from './sheetList';
import { styles } from './styles';
import { tableHeaders } from './tableHeaders';
import { tables } from './tables';
import { validationPlaces } from './validationPlaces';
import { words } from './words';

/** What Excel repairs although the schema of the file format allows it; a file each, each with an example that breaks it alone. */
export const rules: readonly Rule[] = [
  contentTypes,
  relationships,
  sheetList,
  names,
  cellTypes,
  lengths,
  ranges,
  formulaKinds,
  validationPlaces,
  tableHeaders,
  tables,
  arrays,
  pivotCaches,
  styles,
  words,
];

/** What breaks a rule in the file, each with the rule's name before it; empty where nothing does. */
export const brokenRules = (bytes: Uint8Array): readonly string[] => brokenByParts(new Map(Object.entries(unzipSync(bytes))));

export function brokenByParts(parts: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const file = new PackageView(parts);
  return rules.flatMap(({ name, find }) => find(file).map((complaint) => `${name}: ${complaint}`));
}
