/** What tells names apart: neither case nor blanks around them do, as in the lookups of Excel. */
export const nameKey = (name: string): string => name.trim().toLowerCase();
