import { headingRow } from '../layout';

/** The results in reading order; a formula finds a result by its name, never by a kept row number. */
const resultNames = [
  'npv',
  'npvCheck',
  'npvRisk',
  'npvAll',
  'irr',
  'mirr',
  'payback',
  'discountedPayback',
  'benefits',
  'measured',
  'cost',
  'bcr',
  'roi',
  'breakEven',
  'peak',
  'irrWarning',
] as const;
export type ResultName = (typeof resultNames)[number];

export const resultRow = (name: ResultName): number => headingRow + 1 + resultNames.indexOf(name);
/** Rows of the cases side by side and of the years under the chart. */
const afterResults = headingRow + resultNames.length + 2;
export const caseRows = {
  heading: afterResults,
  cash: afterResults + 1,
  oneOff: afterResults + 2,
  cost: afterResults + 3,
  npv: afterResults + 4,
} as const;
export const chartRows = {
  heading: caseRows.npv + 2,
  cumulative: caseRows.npv + 3,
  discounted: caseRows.npv + 4,
  first: caseRows.npv + 6,
} as const;
