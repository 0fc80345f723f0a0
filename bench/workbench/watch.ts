declare global {
  interface Window {
    /** Tasks of this thread above 50 ms, in milliseconds. */
    blocks: number[];
  }
}

/** Runs in the page and in the frame before anything else. */
export function watch(): void {
  window.blocks = [];
  const heard = (list: PerformanceObserverEntryList): void =>
    void window.blocks.push(...list.getEntries().map(({ duration }) => duration));
  new PerformanceObserver(heard).observe({ type: 'longtask', buffered: true });
  document.addEventListener('readystatechange', () => {
    if (document.readyState === 'interactive' && 'Office' in window)
      void Office.onReady().then(() => performance.mark('office-ready'));
  });
}
