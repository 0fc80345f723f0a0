import { commandEnded, type CommandEnded } from './commandEnded';
import type { Tasks } from './task';

/** Shows in the pane how commands end; gives back how to stop listening. */
export function hearCommands(tasks: Tasks): () => void {
  const hear = (event: Event): void => {
    const { says, refused } = (event as CustomEvent<CommandEnded>).detail;
    tasks.tell(refused ? { kind: 'refused', says, next: '' } : { kind: 'done', says: `${says}.` });
  };
  window.addEventListener(commandEnded, hear);
  return () => window.removeEventListener(commandEnded, hear);
}
