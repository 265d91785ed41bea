import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Package } from './packages';

/** Whose work goes out with the add-in, and the texts their licences ask to pass on; equal texts stand once. */
export function thirdPartyText(root: string, packages: readonly Package[]): string {
  const shipped = packages.filter(({ isShipped }) => isShipped);
  const byText = new Map<string, Package[]>();
  for (const each of shipped) {
    const text = licenceText(root, each);
    byText.set(text, [...(byText.get(text) ?? []), each]);
  }
  const counts = new Map<string, number>();
  for (const { license } of shipped) counts.set(license, (counts.get(license) ?? 0) + 1);
  return [
    '# Third parties',
    '',
    `The add-in is made with ${shipped.length} packages of others: ${[...counts]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([license, count]) => `${count} under ${license}`)
      .join(
        ', ',
      )}. What they are is also in \`sbom.cdx.json\` (CycloneDX 1.5). Both are made by \`npm run supply\` and held to the lock file in CI.`,
    '',
    ...[...byText].flatMap(([text, users]) => [
      `## ${users.map(({ name, version }) => `${name} ${version}`).join(', ')}`,
      '',
      '```text',
      text,
      '```',
      '',
    ]),
  ].join('\n');
}

function licenceText(root: string, { name, license, folder }: Package): string {
  const path = join(root, folder);
  const file = readdirSync(path).find((entry) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(entry));
  if (file) return readFileSync(join(path, file), 'utf8').replaceAll('\r\n', '\n').replaceAll('```', "'''").trim();
  const { author } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as { author?: string | { name?: string } };
  const holder = typeof author === 'string' ? author : author?.name;
  return `${name}: licensed under ${license}${holder ? ` by ${holder}` : ''}; its package holds no text of the licence.`;
}
