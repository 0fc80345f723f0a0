import type { Tasks } from './task';

/** How a ribbon button or a shortcut ended: they share the page with the pane, and have no other place to say it. */
interface CommandEnded {
  readonly says: string;
  readonly refused: boolean;
}

/** Shows in the pane how commands end; gives back how to stop listening. */
export function hearCommands(tasks: Tasks): () => void {
  const hear = (event: Event): void => {
    const { says, refused } = (event as CustomEvent<CommandEnded>).detail;
    tasks.tell(refused ? { kind: 'refused', says, next: '' } : { kind: 'done', says: `${says}.` });
  };
  window.addEventListener('twinsheet-command-ended', hear);
  return () => window.removeEventListener('twinsheet-command-ended', hear);
}
