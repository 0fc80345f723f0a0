import { cellsAddress } from '../../../host/a1';
import { isError, type Validation, type Value } from '../../../host/book';
import { contains } from '../../../sheet/cells';
import type { UniverBook } from '../../../sheet/univerBook';

/** What the error in a cell has to say, if it came with a sentence. */
export function errorSentence(value: Value): string | null {
  return isError(value) && value.message !== undefined && value.message !== '' ? value.message : null;
}

/** What there is to say of a selected cell: the sentence behind its error, else what may be put in. */
function noteOf(address: string, value: Value, rule: Validation | undefined): string {
  const sentence = errorSentence(value);
  if (sentence !== null && isError(value)) return `${address} ${value.error} ${sentence}`;
  return [rule?.prompt?.title, rule?.prompt?.text].filter(Boolean).join(': ');
}

/** Below the cells, and read aloud. */
export function showCellNote(container: HTMLElement, book: UniverBook): () => void {
  const line = document.createElement('div');
  line.className = 'grid-note';
  line.setAttribute('role', 'status');
  container.append(line);
  const show = (): void => {
    const { sheet, row, column } = book.selection();
    const cell = { row, column, rows: 1, columns: 1 };
    const value = book.values({ sheet, ...cell })[0]?.[0] ?? null;
    const rule = book.validations.all().find((other) => other.sheet === sheet && contains(other, row, column));
    const note = noteOf(cellsAddress(cell), value, rule);
    line.classList.toggle('grid-note-error', isError(value));
    if (line.textContent !== note) line.textContent = note;
  };
  const stop = book.onChange(({ kind }) => {
    if (kind !== 'format') show();
  });
  show();
  return () => {
    stop();
    line.remove();
  };
}
