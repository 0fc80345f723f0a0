import { chunksOf, type Block } from './block';
import { bytesOf } from './hostValue';

const block = (rows: number, text: string): Block => ({
  kind: 'block',
  sheet: 'Receipts',
  area: { row: 1, column: 0, rows, columns: 2 },
  numberFormats: ['@', '0'],
  hasFormulas: false,
  cell: (row, column) => (column === 0 ? text : row),
});

test('a long block is handed over in small chunks, each row once and in order', () => {
  const chunks = [...chunksOf(block(20_000, 'x'.repeat(100)))];
  expect(chunks.flatMap(({ rows }) => rows.map(([, row]) => row))).toEqual(Array.from({ length: 20_000 }, (_, i) => i));
  let next = 0;
  for (const { from, rows, bytes } of chunks) {
    expect(from).toBe(next);
    next += rows.length;
    expect(bytes).toBeLessThanOrEqual(100_000);
    expect(bytes).toBe(rows.flat().reduce<number>((sum, cell) => sum + bytesOf(cell), 2 * rows.length));
  }
});

test('a row that is longer than a chunk is one by itself', () => {
  const chunks = [...chunksOf(block(3, 'x'.repeat(150_000)))];
  expect(chunks.map(({ from, rows }) => [from, rows.length])).toEqual([
    [0, 1],
    [1, 1],
    [2, 1],
  ]);
});
