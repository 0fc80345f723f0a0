import type { Tasks } from './task';

/** A file dropped beside its card would be opened by the browser in the place of the pane; gives back how to stop. */
export function hearDrops(tasks: Tasks): () => void {
  const hear = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    if (event.type === 'drop')
      tasks.tell({
        kind: 'refused',
        says: 'Nothing was read: the pane has to know what the file holds.',
        next: 'On the step Data, drop it on the card of its kind.',
      });
  };
  window.addEventListener('dragover', hear);
  window.addEventListener('drop', hear);
  return () => {
    window.removeEventListener('dragover', hear);
    window.removeEventListener('drop', hear);
  };
}
