/** Office keeps a manifest until its version rises. `released` is the manifest of the last release, or null. */
export function versionRises(xml: string, released: string | null): string[] {
  if (released === null || released === xml) return [];
  const [now, before] = [versionOf(xml), versionOf(released)];
  const step = now.map((part, i) => part - (before[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
  return step > 0
    ? []
    : [`the manifest has changed since Version ${before.join('.')}: raise it above ${now.join('.')}`];
}

const versionOf = (xml: string): number[] => (/<Version>([\d.]+)</.exec(xml)?.[1] ?? '0').split('.').map(Number);
