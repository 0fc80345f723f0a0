import { columnLetters, columnNumber } from '../workbook/grid';

/** The prefix keeps them apart from the sheets of the other rooms (a scenario run writes `Results`). */
export const roiSheets = {
  cover: 'ROI',
  inputs: 'ROI Inputs',
  time: 'ROI Time',
  lines: 'ROI Lines',
  flows: 'ROI Flows',
  results: 'ROI Results',
  track: 'ROI Track',
  checks: 'ROI Checks',
} as const;
export type RoiSheet = keyof typeof roiSheets;

/** A reference to another ROI sheet. */
export const on = (sheet: RoiSheet, address: string): string => `'${roiSheets[sheet]}'!${address}`;

/** The same column is the same year on every time sheet: F is year 0, K is year 5. */
export const yearColumns = ['F', 'G', 'H', 'I', 'J', 'K'] as const;
export const firstYear = 'F';
export const lastYear = 'K';
/** Eight quarters: the two years in which a benefit proves itself. */
export const quarterColumns = ['H', 'I', 'J', 'K', 'L', 'M', 'N', 'O'] as const;
export const caseColumns = ['D', 'E', 'F'] as const;

/** The column to the left, for formulas that look one year back. */
export const before = (letters: string): string => columnLetters(columnNumber(letters) - 1);
