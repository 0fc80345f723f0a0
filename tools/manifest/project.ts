import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml, type Element } from './xml';

/** What the rules look at: the manifest, and the files that it speaks of. */
export interface Project {
  readonly root: Element;
  /** A file of the project by its path, or null when it is not there. */
  readonly file: (path: string) => Buffer | null;
  readonly shortcuts: Shortcuts;
  /** Names that the code gives to Office.actions.associate. */
  readonly associated: readonly string[];
}
export interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
}

/** A rule gives a sentence for each place where it is broken. */
export type Rule = (project: Project) => string[];

export function projectAt(folder: string, xml: string): Project {
  const file = (path: string) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : null);
  const commands = file('src/commands/commands.ts')?.toString() ?? '';
  return {
    root: parseXml(xml),
    file,
    shortcuts: JSON.parse(file('shortcuts.json')?.toString() ?? '{"actions":[],"shortcuts":[]}') as Shortcuts,
    associated: [...commands.matchAll(/associate\(\s*'(\w+)'/g)].map(([, name]) => name!),
  };
}
