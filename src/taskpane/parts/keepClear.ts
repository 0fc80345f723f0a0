/**
 * The part that stays at the top of the pane grows with the sentence in it. What gets the focus comes to stand below it
 * (scroll-padding), and what has the focus and would be covered by a new sentence is moved out from under it.
 */
export function keepClear(top: HTMLElement | null): (() => void) | undefined {
  if (top === null) return undefined;
  const { documentElement: page } = top.ownerDocument;
  const watching = new ResizeObserver(() => {
    page.style.scrollPaddingTop = `${top.offsetHeight}px`;
    const focused = top.ownerDocument.activeElement;
    if (focused !== null && focused.closest('main') !== null && isCovered(focused, top)) {
      focused.scrollIntoView({ block: 'nearest' });
    }
  });
  watching.observe(top);
  return () => watching.disconnect();
}

function isCovered(element: Element, top: Element): boolean {
  const { top: from, bottom: to } = element.getBoundingClientRect();
  const { top: begins, bottom: ends } = top.getBoundingClientRect();
  return from < ends && to > begins;
}
