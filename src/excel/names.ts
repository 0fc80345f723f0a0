import { parseA1 } from './a1';

/** Why Excel does not take this name for a sheet; null when it does. */
export function badSheetName(name: string): string | null {
  const fine = name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name);
  return fine ? null : `"${name}" cannot name a sheet: use at most 31 characters and none of \\ / ? * [ ] :`;
}

/** Why Excel does not take this defined name, or name of a table; null when it does. */
export function badName(name: string): string | null {
  const fine =
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name) &&
    parseA1(name) === null &&
    !/^[RC]\d*$/i.test(name);
  return fine ? null : `"${name}" cannot be a name: use letters, digits and underscores, and nothing like A1`;
}
