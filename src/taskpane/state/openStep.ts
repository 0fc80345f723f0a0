import type { Pane, Step } from './pane';

/** Shows a step; what it needs from the workbook and the pane does not know yet is read first. */
export function openStep(pane: Pane, step: Step): void {
  pane.state.set({ step });
  const { built, twin } = pane.state.get();
  if (step === 'Data' || step === 'Why') return;
  if (step === 'ROI' || (built && twin === null)) void readWhatIsThere(pane);
}

/** Loaded when it is needed: building a twin brings the mathematics with it. */
async function readWhatIsThere(pane: Pane): Promise<void> {
  const { readTwinAgain } = await import('../steps/readTwinAgain');
  await readTwinAgain(pane);
}
