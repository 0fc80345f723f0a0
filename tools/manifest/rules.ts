import type { Rule } from './project';
import { commandsExist, ribbon, shortcutKeys } from './rules/commands';
import { iconFiles, iconsDiffer, iconSizes } from './rules/icons';
import { elementOrder, identity } from './rules/identity';
import { addresses, languages, resourceIds, textLengths } from './rules/resources';
import { functionsComplete, sharedRuntime } from './rules/runtime';

/** What Office demands of a manifest and no schema says. */
export const rules: readonly Rule[] = [
  identity,
  elementOrder,
  sharedRuntime,
  functionsComplete,
  resourceIds,
  textLengths,
  addresses,
  languages,
  ribbon,
  commandsExist,
  shortcutKeys,
  iconSizes,
  iconFiles,
  iconsDiffer,
];
