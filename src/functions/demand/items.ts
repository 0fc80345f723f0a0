type Block = readonly (readonly (number | null)[])[];

/** One column is one item; of a block every row is. */
export function itemsOf(history: Block): Block {
  const isColumn = history.every((row) => row.length === 1);
  return isColumn ? [history.map((row) => row[0] ?? null)] : history;
}
