import type { TwinFunction } from '../define';
import { functionsJson } from '../metadata';
import { html } from './html';
import { markdown } from './markdown';
import { overview } from './overview';
import { page } from './page';

/** Every file that follows from the definitions: its path in the project, and its text. */
export const derivedFiles = (functions: readonly TwinFunction[]): Readonly<Record<string, string>> => ({
  'src/functions/functions.json': `${JSON.stringify(functionsJson(functions), null, 2)}\n`,
  'docs/functions/README.md': markdown(overview(functions, (fn) => `${fn.name}.md`)),
  'docs/functions/functions.html': html('TwinSheet functions', [
    ...overview(functions, (fn) => `#${fn.name}`),
    ...functions.flatMap(page),
  ]),
  ...Object.fromEntries(functions.map((fn) => [`docs/functions/${fn.name}.md`, markdown(page(fn))])),
});
