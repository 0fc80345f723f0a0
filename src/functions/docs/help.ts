import type { TwinFunction } from '../define';

/** Where the pages of docs/functions are read. Excel opens them from "Help on this function". */
export const helpBase = 'https://github.com/twinsheet/twinsheet/blob/main/docs/functions/';

export const pageName = (fn: TwinFunction): string => `${fn.name}.md`;
export const helpUrl = (fn: TwinFunction): string => helpBase + pageName(fn);
