import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { billOf } from '../../scripts/supply/bill';
import { licenceProblem, packagesOf, type Package } from '../../scripts/supply/packages';

const root = join(__dirname, '../..');
const some: Package = {
  name: 'planted',
  version: '1.0.0',
  license: 'MIT',
  folder: 'node_modules/planted',
  isShipped: true,
  hasInstallScript: false,
  sha512: null,
  needs: [],
};

describe('what goes out with the add-in', () => {
  test.each([
    ['GPL-3.0', true],
    ['AGPL-3.0-only', true],
    ['', true],
    ['SEE LICENSE IN x', true],
    ['MPL-2.0', true],
    ['MIT AND GPL-2.0', true],
    ['GPL-3.0', false],
    ['', false],
  ])('a package under "%s" (shipped: %s) is refused by name', (license, isShipped) => {
    expect(licenceProblem({ ...some, license, isShipped })).toContain('planted 1.0.0');
  });

  test.each([
    ['MIT', true],
    ['Apache-2.0 AND MIT', true],
    ['(BSD-3-Clause OR GPL-2.0)', false],
    ['MPL-2.0', false],
  ])('a package under "%s" (shipped: %s) may be used', (license, isShipped) => {
    expect(licenceProblem({ ...some, license, isShipped })).toBeNull();
  });

  test('the bill of materials names every package that may stand in dist, with the hash of its archive', () => {
    const bill = JSON.parse(readFileSync(join(root, 'sbom.cdx.json'), 'utf8')) as {
      components: readonly { name: string; version: string; hashes?: readonly { content: string }[] }[];
      dependencies: readonly { dependsOn: readonly string[] }[];
    };
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
    const named = new Map(bill.components.map(({ name, version }) => [name, version] as const));
    for (const [name, version] of Object.entries(dependencies)) expect([name, named.get(name)]).toEqual([name, version]);
    for (const { hashes } of bill.components) expect(hashes?.[0]?.content).toMatch(/^[0-9a-f]{128}$/);
    expect(bill.dependencies.some(({ dependsOn }) => dependsOn.length > 0)).toBe(true);
  });

  test('the same lock file gives the same bill, letter for letter', () => {
    const own = { name: 'strippenkaart', version: '0.1.0' };
    expect(billOf(packagesOf(root), own)).toBe(billOf(packagesOf(root), own));
    expect(billOf(packagesOf(root), own)).toBe(readFileSync(join(root, 'sbom.cdx.json'), 'utf8'));
  });
});
