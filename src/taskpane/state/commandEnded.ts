/** How a ribbon command ended, for the pane to show: they share the page, and a command has no other place to say it. */
export interface CommandEnded {
  readonly what: string;
  readonly says: string;
  readonly refused: boolean;
}

/** The window event that carries it. */
export const commandEnded = 'twinsheet-command-ended';
