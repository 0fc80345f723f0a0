/** The line below the chosen tab slides from where it was; at once for who wants no motion, or cannot have it. */
export function slideFrom(before: Element | undefined, now: Element | undefined): void {
  if (before === undefined || now?.animate === undefined) return;
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const from = before.getBoundingClientRect();
  const to = now.getBoundingClientRect();
  now.animate(
    [{ transform: `translateX(${from.x - to.x}px) scaleX(${from.width / to.width})` }, { transform: 'none' }],
    { duration: 300, easing: 'cubic-bezier(0.1, 0.9, 0.2, 1)', pseudoElement: '::after' },
  );
}
