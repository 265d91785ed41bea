import type { Package } from './packages';

/**
 * The bill of materials of what is shipped, as CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/): from the lock file alone, without
 * a moment or a random number, so that the same lock file gives the same bill.
 */
export function billOf(packages: readonly Package[], own: { readonly name: string; readonly version: string }): string {
  const shipped = packages.filter(({ isShipped }) => isShipped);
  const refs = new Map(shipped.map((each) => [each.name, refOf(each)] as const));
  const self = refOf(own);
  return `${JSON.stringify(
    {
      $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      version: 1,
      metadata: { component: { 'bom-ref': self, type: 'application', ...own, licenses: [{ license: { id: 'MIT' } }] } },
      components: shipped.map((each) => ({
        'bom-ref': refOf(each),
        type: 'library',
        name: each.name,
        version: each.version,
        purl: refOf(each),
        licenses: [{ license: { id: each.license } }],
        ...(each.sha512 === null ? {} : { hashes: [{ alg: 'SHA-512', content: each.sha512 }] }),
      })),
      dependencies: shipped.map((each) => ({
        ref: refOf(each),
        dependsOn: each.needs.flatMap((name) => refs.get(name) ?? []),
      })),
    },
    null,
    2,
  )}\n`;
}

const refOf = ({ name, version }: { readonly name: string; readonly version: string }): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;
