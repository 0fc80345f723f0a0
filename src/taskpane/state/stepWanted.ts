import type { Step } from './pane';

let open: ((step: Step) => void) | null = null;
let wanted: Step | null = null;

/** A command wants a step to be shown; a pane that is not drawn yet shows it when it is. They share the page. */
export function wantStep(step: Step): void {
  if (open === null) wanted = step;
  else open(step);
}

/** Opens what is wanted from now on, and what was wanted before; gives back how to stop. */
export function hearSteps(opens: (step: Step) => void): () => void {
  open = opens;
  if (wanted !== null) opens(wanted);
  wanted = null;
  return () => {
    open = null;
  };
}
