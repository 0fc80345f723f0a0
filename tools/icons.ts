/** `npx tsx tools/icons.ts` draws assets/*.png from tools/icons/icons.ts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, icons, sizes } from './icons/icons';
import { paint } from './icons/paint';
import { encodePng } from './icons/png';

const folder = join(__dirname, '..', 'assets');
mkdirSync(folder, { recursive: true });
for (const [icon, layers] of Object.entries(icons)) {
  for (const size of sizes) writeFileSync(join(folder, fileOf(icon, size)), encodePng(paint(layers, size)));
}
console.log(`${Object.keys(icons).length * sizes.length} icons drawn in ${folder}`);
