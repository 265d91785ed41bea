import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface LockEntry {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** The folder it stands in, under the project. */
  readonly folder: string;
  /** Whether its code goes out with the add-in; else it is used to build and test. */
  readonly isShipped: boolean;
  /** Whether npm would run a script of it when it is installed. */
  readonly hasInstallScript: boolean;
  /** SHA-512 of its archive in hexadecimal, as the lock file has it. */
  readonly sha512: string | null;
  /** Names of what it depends on. */
  readonly needs: readonly string[];
}

/** Every package of the lock file, by name and version. */
export function packagesOf(root: string): readonly Package[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, LockEntry> };
  return Object.entries(packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, entry]): Package => ({
      name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version,
      license: entry.license ?? '',
      folder,
      isShipped: entry.dev !== true && entry.devOptional !== true && entry.optional !== true,
      hasInstallScript: entry.hasInstallScript === true,
      sha512: hexOf(entry.integrity),
      needs: Object.keys(entry.dependencies ?? {}).sort(),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : one.version < other.version ? -1 : 1));
}

function hexOf(integrity: string | undefined): string | null {
  const [, base64 = null] = /^sha512-(.+)$/.exec(integrity ?? '') ?? [];
  return base64 === null ? null : Buffer.from(base64, 'base64').toString('hex');
}

/** What may go out with the add-in: licences that ask for no more than their own text. */
const forShipping = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0']);
/** What may besides be used to build and test. */
const forBuilding = new Set([...forShipping, 'MPL-2.0', 'CC-BY-4.0', 'CC0-1.0', 'Python-2.0', 'Unlicense']);
/** Packages that name no licence of the list, read by hand. */
const read: Readonly<Record<string, string>> = {
  '@microsoft/office-js':
    'Microsoft’s own licence, in its file LICENSE.md; used by the workbench and the tests, loaded by Excel from Microsoft, never shipped',
};

/** Why a package may not be used as it is; null where it may. */
export function licenceProblem({ name, version, license, isShipped }: Package): string | null {
  if (!isShipped && name in read) return null;
  const allowed = isShipped ? forShipping : forBuilding;
  // "A OR B": one that is allowed is enough. "A AND B": all have to be.
  const fits = license
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => allowed.has(one)));
  return fits ? null : `${name} ${version}: licence ${license === '' ? 'unknown' : license}${isShipped ? ', and it is shipped' : ''}`;
}
