import type { Behaviour } from './behaviour';
import { cells } from './behaviours/cells';
import { charts } from './behaviours/charts';
import { client } from './behaviours/client';
import { formulas } from './behaviours/formulas';
import { functions } from './behaviours/functions';
import { looks } from './behaviours/looks';
import { names } from './behaviours/names';
import { settings } from './behaviours/settings';
import { sheets } from './behaviours/sheets';
import { tables } from './behaviours/tables';

/** In the order in which they are tried and shown: one line a theme. */
export const registry: readonly Behaviour[] = [
  ...cells,
  ...formulas,
  ...tables,
  ...names,
  ...settings,
  ...sheets,
  ...looks,
  ...charts,
  ...client,
  ...functions,
];
