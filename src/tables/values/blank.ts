const blanks = new Set(['', '-', '--', 'n/a', '#n/a', 'na', 'nan', 'null', 'none', 'nil', '?', 'tbd']);
const noDates = new Set(['0000-00-00', '00.00.0000', '00/00/0000', '0001-01-01', '01/01/0001', '0001-01-01 00:00:00']);

/** Whether a cell of numbers or days says that there is none. It is missing then, never zero. */
export const isBlank = (text: string): boolean => blanks.has(text.trim().toLowerCase());

/** What databases write for "no date". */
export const isNoDate = (text: string): boolean => noDates.has(text.trim()) || isBlank(text);
