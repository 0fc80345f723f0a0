import { IUndoRedoService, type Injector } from '@univerjs/core';
import type { Change } from '../../../host/book';
import type { UniverBook } from '../../../sheet/univerBook';
import type { Turn } from './turn';

/** As in Excel, a change that the add-in makes cannot be taken back, nor what was done before it. */
export function keepUndo(injector: Injector, book: UniverBook, turn: Turn): () => void {
  const undo = injector.get(IUndoRedoService);
  return book.onChange((change) => {
    if (turn.of !== 'view' && changesContent(change)) undo.clearUndoRedo('view');
  });
}

const changesContent = (change: Change): boolean =>
  ['cells', 'format', 'inserted', 'deleted', 'tableAdded', 'tableDeleted', 'sheetAdded', 'sheetDeleted'].includes(
    change.kind,
  ) ||
  (change.kind === 'record' && ['sheet', 'sizes', 'table', 'name', 'validation', 'highlight'].includes(change.what));
