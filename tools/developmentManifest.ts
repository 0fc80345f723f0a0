/**
 * `npm run excel` sideloads what this writes: out/manifest.dev.xml, with its own Id, namespace and localhost. With
 * --selftest it writes out/manifest.selftest.xml, whose pane is the self-test, for the address that follows.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { developmentManifest, selftestManifest } from './manifest/manifestFor';

const folder = resolve(__dirname, '..');
const [flag, baseUrl] = process.argv.slice(2);
const isSelftest = flag === '--selftest';
const target = resolve(folder, 'out', isSelftest ? 'manifest.selftest.xml' : 'manifest.dev.xml');
const source = readFileSync(resolve(folder, 'manifest.xml'), 'utf8');
mkdirSync(resolve(folder, 'out'), { recursive: true });
writeFileSync(target, isSelftest ? selftestManifest(source, baseUrl) : developmentManifest(source));
console.log(target);
