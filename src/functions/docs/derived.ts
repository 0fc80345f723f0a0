import type { TwinFunction } from '../define';
import { functionsJson } from '../metadata';
import { pageName } from './help';
import { overview } from './overview';
import { page } from './page';

/** Every file that follows from the definitions: its path in the project, and its text. */
export const derivedFiles = (functions: readonly TwinFunction[]): Readonly<Record<string, string>> => ({
  'src/functions/functions.json': `${JSON.stringify(functionsJson(functions), null, 2)}\n`,
  'docs/functions/README.md': overview(functions),
  ...Object.fromEntries(functions.map((fn) => [`docs/functions/${pageName(fn)}`, page(fn)])),
});
