import functionsJson from '../../functions/functions.json';
import { withCache } from '../../compute/cache';
import { createExcelPort } from '../../excel/createExcelPort';
import type { Desk } from '../../taskpane/actions/desk';
import { startNodeHost, type NodeHost } from '../host/startNodeHost';
import { UniverBook } from '../sheet/univerBook';
import { nodePool } from './nodePool';

/** The whole product without Excel and without a page: a workbook, the real Office.js, and the add-in's own code. */
export interface Workbench {
  readonly book: UniverBook;
  readonly host: NodeHost;
  readonly desk: Desk;
  close(): Promise<void>;
}

export async function openWorkbench({
  book = emptyBook(),
  now = () => new Date().toISOString(),
} = {}): Promise<Workbench> {
  const host = startNodeHost({ book, functionsJson });
  // It associates the functions as it loads, so it loads after the CustomFunctions global is there.
  await import('../../functions/functions');
  const pool = withCache(nodePool());
  return {
    book,
    host,
    desk: { port: createExcelPort(), pool, now },
    async close() {
      await pool.close();
      host.close();
    },
  };
}

/** A workbook keeps one sheet; the first is the one that tells what is in the others. */
function emptyBook(): UniverBook {
  const book = new UniverBook('TwinSheet.xlsx');
  book.addSheet('About');
  return book;
}
