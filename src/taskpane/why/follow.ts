import type { WorkbookPort } from '../../workbook/port';
import { explainSelected, type Explained } from './explainSelected';

/** A person who moves through cells with the arrows gets the card of the one where the hand rests. */
const rest = 200;

/** Explains the selected cell now and whenever it changes; gives back how to stop. Of two answers the later asked counts. */
export function follow(port: WorkbookPort, show: (explained: Explained) => void): () => void {
  let asked = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const explain = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    const explained = await explainSelected(port).catch(inWords);
    if (!stopped && mine === asked) show(explained);
  };
  const soon = (): void => {
    clearTimeout(waiting);
    if (!stopped) waiting = setTimeout(() => void explain(), rest);
  };
  const following = port.followSelection(soon).catch((error: unknown) => {
    if (!stopped) show(inWords(error));
    return () => Promise.resolve();
  });
  void explain();
  return () => {
    stopped = true;
    clearTimeout(waiting);
    void following.then((stop) => stop());
  };
}

const inWords = (error: unknown): Explained => ({
  where: '',
  says: `The selected cell could not be read: ${error instanceof Error ? error.message : String(error)}`,
  notes: [],
  cards: [],
});
