import { commandEnded, type CommandEnded } from '../taskpane/state/commandEnded';
import { Halfway, Refusal } from '../workbook/port';

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
      const says = error instanceof Refusal || error instanceof Halfway ? message : `${what} did not work: ${message}`;
      tell({ what, says, refused: true });
      await Office.addin.showAsTaskpane();
    } finally {
      // A shortcut comes without an event, or with one of arguments alone.
      event?.completed?.();
    }
  };

const tell = (detail: CommandEnded): void => {
  window.dispatchEvent(new CustomEvent<CommandEnded>(commandEnded, { detail }));
};
