import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** Draws the icons of the manifest, each from its one drawing. */
const assets = join(__dirname, '../assets');
for (const [name, sizes] of [
  ['icon', [16, 32, 64, 80]],
  ['check', [16, 32, 80]],
] as const) {
  const drawing = readFileSync(join(assets, `${name}.svg`), 'utf8');
  for (const size of sizes) {
    const png = new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render().asPng();
    writeFileSync(join(assets, `${name}-${size}.png`), png);
    console.log(`assets/${name}-${size}.png: ${png.length} bytes`);
  }
}
