import { createExcelPort } from '../../src/excel/createExcelPort';
import type { Edit } from '../../src/workbook/edit';
import { startNodeHost } from '../../src/workbench/host/startNodeHost';
import { UniverBook } from '../../src/workbench/sheet/univerBook';
import type { Duel } from '../rounds';
import { times } from '../numbers';

const rows = 100_000;
const headings = ['Item', 'Supplier', 'Order', 'Note', 'Ordered', 'Received', 'Quantity', 'Price'];

/** A table through the port, the real Office.js and the interpreter of its requests, against cells put into the book. */
export function writingJob(): Duel {
  const columns = headings.map((heading, c) => ({
    heading,
    numberFormat: c < 4 ? '@' : '0.00',
    cells: times(rows, (r) => (c < 4 ? `${heading} ${r}` : r * 8 + c / 3)),
  }));
  const grid = [headings, ...times(rows, (r) => columns.map(({ cells }) => cells[r]!))];
  const edits: Edit[] = [
    { kind: 'addSheet', sheet: 'Receipts' },
    { kind: 'putTable', sheet: 'Receipts', at: 'A1', name: 'TwinReceipts', columns, rows },
  ];
  return {
    name: 'A table of 100,000 x 8 cells',
    unit: 'cells',
    amount: rows * headings.length,
    ours: {
      says: 'Office.js on the Node host',
      run: async () => {
        const book = newBook();
        const host = startNodeHost({ book });
        await createExcelPort().apply(edits);
        const sum = last(book, 'Receipts');
        host.close();
        book.dispose();
        return sum;
      },
    },
    other: {
      says: 'the same cells written to the book',
      run: () => {
        const book = newBook();
        const { id: sheet } = book.addSheet('Receipts');
        book.write({ sheet, row: 0, column: 0, rows: rows + 1, columns: headings.length }, grid);
        const sum = last(book, 'Receipts');
        book.dispose();
        return sum;
      },
    },
  };
}

function newBook(): UniverBook {
  const book = new UniverBook('bench.xlsx');
  book.addSheet('About');
  return book;
}

/** The last number of the table: it is there. */
function last(book: UniverBook, name: string): number {
  const sheet = book.sheets().find((each) => each.name === name)!.id;
  const [[value]] = book.values({ sheet, row: rows, column: headings.length - 1, rows: 1, columns: 1 }) as [[number]];
  return value;
}
