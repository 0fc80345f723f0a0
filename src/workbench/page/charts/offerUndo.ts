const shownFor = 10_000;

/** A line that says what was done, and takes it back when clicked. It goes away by itself, or by what is returned. */
export function offerUndo(overlay: HTMLElement, done: string, undo: () => void): () => void {
  const line = document.createElement('div');
  line.className = 'chart-removed';
  line.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Undo';
  const close = (): void => {
    clearTimeout(timer);
    line.remove();
  };
  const timer = setTimeout(close, shownFor);
  button.addEventListener('click', () => {
    undo();
    close();
  });
  line.append(`${done}. `, button);
  overlay.append(line);
  button.focus();
  return close;
}
