import type { TwinFunction } from '../define';

/** Where the add-in is served from, as it stands in manifest.xml; the build puts the true address in. */
const site = 'https://addin.example.com/';

/** The page with all functions, shipped beside functions.js. Excel opens it from "Help on this function". */
export const helpUrl = (fn: TwinFunction): string => `${site}functions.html#${fn.name}`;
