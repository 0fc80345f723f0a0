/** What Excel hands in behind the arguments while someone marks a part of a formula to see its value at once. */
export const preview = { isInValuePreview: true };

/** The answer then, where there is no such value: told by whoever asked in this way. */
export const notInPreview = 'this takes long, so it is computed when the formula is entered';
