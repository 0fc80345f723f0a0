/** Univer scrolls to the tab of the sheet that becomes active, and leaves it behind the edge when the window gets narrower. */
export function keepTabInView(host: HTMLElement): () => void {
  const resized = new ResizeObserver(() => {
    const tab = host.querySelector('[data-u-comp=slide-tab-item][aria-selected=true]');
    const strip = tab?.closest('[data-u-comp=slide-tab-bar]');
    if (!tab || !strip) return;
    const [at, room] = [tab.getBoundingClientRect(), strip.getBoundingClientRect()];
    if (at.left < room.left) strip.scrollLeft -= room.left - at.left;
    else if (at.right > room.right) strip.scrollLeft += Math.min(at.right - room.right, at.left - room.left);
  });
  resized.observe(host);
  return () => resized.disconnect();
}
