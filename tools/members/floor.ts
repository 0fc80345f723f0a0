import type { Guards } from './guards';

/** Where the pane asks for the least Excel that it works in, before it shows anything. */
const startUp = 'src/taskpane/index.tsx';

/** The requirement sets that are there wherever the product runs: by the manifest, and by the pane's first question. */
export function floorOf(manifest: string, guards: Guards): readonly string[] {
  const declared = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"\/>/g)].map(
    ([, name, version]) => `${name} ${version}`,
  );
  return [...declared, ...(guards.get(startUp) ?? [])];
}
