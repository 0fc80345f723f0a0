type Close = () => unknown;

/** Jest loads what starts and what stops apart; the process is what they share. */
const shared = globalThis as typeof globalThis & { closeAfterBrowserTests?: Close[] };

export const closeAfterwards = (close: Close): void => {
  (shared.closeAfterBrowserTests ??= []).push(close);
};

/** After the last browser test, in the reverse order. */
export default async function stop(): Promise<void> {
  for (const close of (shared.closeAfterBrowserTests ?? []).reverse()) await close();
}
