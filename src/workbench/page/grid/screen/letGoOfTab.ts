const tab = '[data-u-comp=slide-tab-item]';

/**
 * Univer takes a tab that is pressed for half a second for one that is dragged, and counts on after the double click that
 * renames: a name that is typed and entered faster leaves the tab hanging over the page, where no click reaches it. A tab
 * that is lifted while nothing is pressed is let go of again.
 */
export function letGoOfTab(): () => void {
  let pressed: number | null = null;
  let last = 1;
  const down = ({ pointerId }: PointerEvent): void => void (pressed = last = pointerId);
  const up = (): void => void (pressed = null);
  const observer = new MutationObserver((records) => {
    if (pressed !== null) return;
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]))
      if (node instanceof Element && node.matches(tab))
        node.dispatchEvent(new PointerEvent('pointerup', { pointerId: last }));
  });
  observer.observe(document.body, { childList: true });
  const heard = [
    ['pointerdown', down],
    ['pointerup', up],
    ['pointercancel', up],
  ] as const;
  for (const [kind, listener] of heard) document.addEventListener(kind, listener, true);
  return () => {
    observer.disconnect();
    for (const [kind, listener] of heard) document.removeEventListener(kind, listener, true);
  };
}
