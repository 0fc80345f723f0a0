/**
 * In Excel on the web, Office.js moves the focus itself when Tab is pressed. It knows no summary, so that what is folded
 * could never be opened, and where the focus stands on something that is no stop of its own (a heading that was just
 * shown, or nothing, after a button went away) it leaves the pane. So the browser keeps its Tab, and Office.js hears of it
 * only at the ends, where it hands the focus back to Excel.
 */
export function keepTab(page: Document): void {
  // On its way up to the window, where Office.js listens; all of ours has heard it by then.
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' && !leaves(page, event.target, event.shiftKey)) event.stopPropagation();
  });
}

const stops = ['a[href]', 'button', 'input', 'select', 'textarea', 'summary', '[tabindex]']
  .map((stop) => `${stop}:not([tabindex="-1"], :disabled)`)
  .join();

function leaves(page: Document, from: EventTarget | null, backward: boolean): boolean {
  const all = [...page.querySelectorAll<HTMLElement>(stops)].filter(isShown);
  return from === all.at(backward ? 0 : -1);
}

/** Hidden by itself, or within something folded or hidden. */
const isShown = (element: HTMLElement): boolean => element.checkVisibility?.({ visibilityProperty: true }) ?? true;
