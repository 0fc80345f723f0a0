import { isError, type Value } from '../../../host/book';
import type { UniverBook } from '../../../sheet/univerBook';
import { cellsAddress } from '../../../host/a1';

/** What the error in a cell has to say, if it came with a sentence. */
export function errorSentence(value: Value): string | null {
  return isError(value) && value.message !== undefined && value.message !== '' ? value.message : null;
}

/** Below the cells, and read aloud: the sentence behind the error in the selected cell. */
export function showErrorLine(container: HTMLElement, book: UniverBook): () => void {
  const line = document.createElement('div');
  line.className = 'grid-error';
  line.setAttribute('role', 'status');
  container.append(line);
  const show = (): void => {
    const { sheet, row, column } = book.selection();
    const cell = { row, column, rows: 1, columns: 1 };
    const value = book.values({ sheet, ...cell })[0]?.[0] ?? null;
    const sentence = errorSentence(value);
    const text = sentence === null || !isError(value) ? '' : `${cellsAddress(cell)} ${value.error} ${sentence}`;
    if (line.textContent !== text) line.textContent = text;
  };
  const stop = book.onChange(({ kind }) => {
    if (kind !== 'format' && kind !== 'record') show();
  });
  show();
  return () => {
    stop();
    line.remove();
  };
}
