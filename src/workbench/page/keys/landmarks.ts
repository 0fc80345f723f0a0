import type { Page } from '../state/page';

/** The parts of the page in the order in which F6 goes through them, as in Excel. */
const parts = ['.ribbon', '.sheet', '.pane', '.status'] as const;

export function goOn(page: Page, backwards: boolean): void {
  const here = parts.findIndex((part) => document.querySelector(part)?.contains(document.activeElement) === true);
  const step = backwards ? -1 : 1;
  for (let n = 1; n <= parts.length; n += 1) {
    const next = parts[(Math.max(here, 0) + step * n + parts.length * n) % parts.length]!;
    if (enter(page, next)) return;
  }
}

function enter(page: Page, part: (typeof parts)[number]): boolean {
  const element = document.querySelector<HTMLElement>(part);
  if (element === null || element.offsetParent === null) return false;
  if (part === '.sheet') page.grid?.show(page.state.get().book.selection());
  else focusFirst(element);
  return true;
}

/** Tab went beyond the last or first element of the pane; office.js keeps it from going on by itself. */
export function leavePane(backwards: boolean): void {
  const element = document.querySelector<HTMLElement>(backwards ? '.pane-close' : '.status');
  if (element !== null) focusFirst(element);
}

function focusFirst(element: HTMLElement): void {
  const inside = element.querySelector<HTMLElement>('iframe, button, [tabindex="0"], input');
  (element.matches('button') ? element : inside)?.focus();
}
