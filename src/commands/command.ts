import { Refusal } from '../workbook/port';

/** How a command ended, for the pane to show: it shares the page with the commands. */
export interface CommandEnded {
  readonly what: string;
  readonly says: string;
  readonly refused: boolean;
}
export const commandEnded = 'twinsheet-command-ended';

/**
 * A ribbon command or shortcut. Excel queues further commands until `completed` is called, so it is called whatever
 * happens. A job that fails opens the pane, for a command has no other place to say why.
 */
export const command =
  (what: string, job: () => Promise<string>) =>
  async (event?: Office.AddinCommands.Event): Promise<void> => {
    try {
      tell({ what, says: await job(), refused: false });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const says = error instanceof Refusal ? message : `${what} did not work: ${message}`;
      tell({ what, says, refused: true });
      await Office.addin.showAsTaskpane();
    } finally {
      event?.completed();
    }
  };

const tell = (detail: CommandEnded): void => {
  window.dispatchEvent(new CustomEvent<CommandEnded>(commandEnded, { detail }));
};
