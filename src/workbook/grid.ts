/** A1 addresses from counts; rows and columns count from 1, as on the sheet. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** The number of a column from its letters, in either case: "AA" is 27. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

export const cellAt = (column: number, row: number): string => `${columnLetters(column)}${row}`;

/** "$A$6:$A$17": the body of one column of a table whose header stands in `headerRow`. */
export const bodyOf = (column: number, headerRow: number, rows: number): string => {
  const letters = columnLetters(column);
  return `$${letters}$${headerRow + 1}:$${letters}$${headerRow + Math.max(1, rows)}`;
};

/** A sheet's name as a formula needs it: in quotes unless it is a plain word that is no cell address. */
export const sheetRef = (name: string): string =>
  /^[A-Za-z_][A-Za-z_.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
