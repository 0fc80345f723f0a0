/** `npm run excel` sideloads what this writes: out/manifest.dev.xml, with its own Id, namespace and localhost. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { developmentManifest } from './manifest/manifestFor';

const folder = resolve(__dirname, '..');
const target = resolve(folder, 'out', 'manifest.dev.xml');
mkdirSync(resolve(folder, 'out'), { recursive: true });
writeFileSync(target, developmentManifest(readFileSync(resolve(folder, 'manifest.xml'), 'utf8')));
console.log(target);
