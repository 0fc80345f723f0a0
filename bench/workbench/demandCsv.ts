/** A demand history of so many rows: weeks of many items. */
export function demandCsv(rows: number): string {
  const weeks = 250;
  const lines = ['Item,Week,Quantity'];
  for (let n = 0; n < rows; n += 1) {
    const day = new Date(Date.UTC(2021, 0, 4 + 7 * (n % weeks))).toISOString().slice(0, 10);
    lines.push(`P-${1000 + Math.floor(n / weeks)},${day},${(n * 7919) % 500}`);
  }
  return `${lines.join('\n')}\n`;
}
