import Papa from 'papaparse';
import { importFile } from '../../src/tables/importFile';
import type { Duel } from '../rounds';
import { numbers, times } from '../numbers';

const rows = 100_000;

/** Reading, matching, typing and judging a file of receipts, against reading alone with papaparse's own typing. */
export function importJob(): Duel {
  const next = numbers(2);
  const day = (n: number): string => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);
  const lines = times(rows, (i) => {
    const ordered = Math.floor(1500 * next());
    const received = ordered + 5 + Math.floor(60 * next());
    return `PO-${i},Item ${Math.floor(500 * next())},Vendor ${i % 40},${day(ordered)},${day(received)},${1 + Math.floor(900 * next())}`;
  });
  const text = `PO,Item,Vendor,PO date,Goods receipt,Quantity\n${lines.join('\n')}\n`;
  const bytes = new TextEncoder().encode(text);
  return {
    name: 'Import of a CSV of 100,000 receipts',
    unit: 'rows',
    amount: rows,
    ours: { says: 'importFile', run: async () => (await importFile('receipts', bytes, 'receipts.csv')).read },
    other: {
      says: 'papaparse, header and dynamicTyping',
      run: () =>
        Papa.parse(new TextDecoder().decode(bytes), { header: true, dynamicTyping: true, skipEmptyLines: true }).data
          .length,
    },
  };
}
