import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { preProcessFile } from 'typescript';

/** Every module that a file reaches at run time: our own files by their paths, packages by their names. */
function reached(entry: string): { readonly files: ReadonlySet<string>; readonly packages: ReadonlySet<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (path: string): void => {
    if (files.has(path)) return;
    files.add(path);
    for (const { fileName } of preProcessFile(readFileSync(path, 'utf8')).importedFiles) {
      if (!fileName.startsWith('.')) packages.add(fileName);
      else {
        const base = join(dirname(path), fileName);
        const found = [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].find(
          (each) => /\.\w+$/u.test(each) && existsSync(each),
        );
        if (found === undefined) throw new Error(`${fileName} is not to be found from ${path}`);
        visit(found);
      }
    }
  };
  visit(entry);
  return { files, packages };
}

test('reading and writing a workbook reaches nothing that only Node has', () => {
  for (const entry of ['readXlsx.ts', 'writeXlsx.ts']) {
    const { files, packages } = reached(join(__dirname, entry));
    expect(files.size).toBeGreaterThan(30);
    expect([...packages].sort()).toEqual(['@univerjs/core', '@univerjs/engine-formula', 'fflate', 'hucre/xlsx']);
  }
});

test('nor do hucre and fflate as a browser loads them', () => {
  const root = join(__dirname, '../../../../node_modules');
  const visit = (path: string, seen: Set<string>): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { fileName } of preProcessFile(readFileSync(path, 'utf8')).importedFiles) {
      expect([path, fileName]).toEqual([path, expect.stringMatching(/^\./u)]);
      visit(join(dirname(path), fileName), seen);
    }
  };
  const seen = new Set<string>();
  visit(join(root, 'hucre/dist/xlsx.mjs'), seen);
  visit(join(root, 'fflate/esm/browser.js'), seen);
  expect(seen.size).toBeGreaterThan(20);
});
