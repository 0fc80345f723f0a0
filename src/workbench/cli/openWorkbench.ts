import { withCache } from '../../compute/cache';
import { createExcelPort } from '../../excel/createExcelPort';
import { functionsJson } from '../../functions/metadata';
import { registry } from '../../functions/registry';
import type { Desk } from '../../taskpane/actions/desk';
import { startNodeHost, type NodeHost } from '../host/startNodeHost';
import { UniverBook } from '../sheet/univerBook';
import { explained } from './explained';
import { nodePool } from './nodePool';
import { readSampleFile } from './sampleFile';

/** The whole product without Excel and without a page: a workbook, the real Office.js, and the add-in's own code. */
export interface Workbench {
  readonly book: UniverBook;
  readonly host: NodeHost;
  readonly desk: Desk;
  close(): Promise<void>;
}

interface Options {
  readonly book?: UniverBook;
  /** ISO time. */
  readonly now?: () => string;
}

export async function openWorkbench({
  book = emptyBook(),
  now = () => new Date().toISOString(),
}: Options = {}): Promise<Workbench> {
  const host = startNodeHost({ book, functionsJson: functionsJson(registry) });
  // It associates the functions as it loads, so it loads after the CustomFunctions global is there.
  await import('../../functions/functions');
  const { names } = host.functions;
  book.onCustomCalls(names, async (batch) =>
    (await host.functions.compute(batch)).map((one, i) => explained(one, batch[i]!)),
  );
  const pool = withCache(nodePool());
  return {
    book,
    host,
    desk: { port: createExcelPort(), pool, now, sampleFile: readSampleFile },
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
