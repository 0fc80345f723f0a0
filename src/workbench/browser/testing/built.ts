import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../server/build';
import type { Folders } from '../../server/serve';
import { root } from './root';

const made = { addin: join(root, 'dist'), page: join(root, 'out', 'page') };
/** What the folders were made from, as a digest: files that git has touched are not newer for that. */
const mark = join(root, 'out', 'built-from.txt');

/**
 * The production bundle and the page of the workbench as they are now, built first where the sources have changed. A copy is
 * served: a build that someone starts meanwhile does not pull files away under a test. BUILT=1 takes what is there.
 */
export async function builtFolders(): Promise<Folders & { readonly copy: string }> {
  const there = existsSync(join(made.addin, 'taskpane.html')) && existsSync(join(made.page, 'index.html'));
  const sources = digest();
  const current = there && existsSync(mark) && readFileSync(mark, 'utf8') === sources;
  if (!current && !(there && process.env['BUILT'] === '1')) {
    await build(root);
    mkdirSync(join(root, 'out'), { recursive: true });
    writeFileSync(mark, sources);
  }
  const copy = mkdtempSync(join(tmpdir(), 'twinsheet-'));
  const folders = { addin: join(copy, 'addin'), page: join(copy, 'page') };
  cpSync(made.addin, folders.addin, { recursive: true });
  cpSync(made.page, folders.page, { recursive: true });
  return { ...folders, copy };
}

const sources = ['src', 'assets', 'samples', 'docs/functions', 'manifest.xml', 'shortcuts.json', 'package-lock.json'];
const recipes = ['webpack.config.js', 'src/workbench/server/page.webpack.cjs', 'tools/manifest'];

function digest(): string {
  const hash = createHash('sha256');
  for (const name of [...sources, ...recipes]) {
    for (const file of filesOf(join(root, name))) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

const filesOf = (path: string): string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path)
        .sort()
        .filter((name) => !/[.]test[.]tsx?$|^testing$/.test(name))
        .flatMap((name) => filesOf(join(path, name)));
