import { functionsJson } from '../../../functions/metadata';
import { registry } from '../../../functions/registry';
import { startNodeHost, type NodeHost } from '../../host/startNodeHost';
import { newBook } from '../../host/testing/newBook';
import type { UniverBook } from '../../sheet/univerBook';

/** A new workbook under the real Office.js, with the =TWIN functions. */
export interface BookWithFunctions {
  readonly book: UniverBook;
  readonly node: NodeHost;
  close(): void;
}

export async function bookWithFunctions(): Promise<BookWithFunctions> {
  const book = newBook();
  const node = startNodeHost({ book, functionsJson: functionsJson(registry) });
  // It associates the functions as it loads, so it loads after the CustomFunctions global is there.
  await import('../../../functions/functions');
  book.onCustomCalls(node.functions.names, (batch) => node.functions.compute(batch));
  return {
    book,
    node,
    close: () => {
      node.close();
      book.dispose();
    },
  };
}
