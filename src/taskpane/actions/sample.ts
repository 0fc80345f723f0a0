import { importFile } from '../../tables/importFile';
import type { Imported } from '../../tables/imported';
import type { Control } from '../state/task';
import type { Desk } from './desk';

/** The files of the sample story, by the kind of data that each brings. */
export const sampleFiles = [
  { kind: 'items', file: 'inventory.csv' },
  { kind: 'demand', file: 'demand.csv' },
  { kind: 'receipts', file: 'receipts.csv' },
  { kind: 'downtime', file: 'downtime.csv' },
] as const;

export async function readSample(
  desk: Desk,
  { signal, progress }: Partial<Control> = {},
): Promise<readonly Imported[]> {
  const imports: Imported[] = [];
  for (const { kind, file } of sampleFiles) {
    imports.push(await importFile(kind, await desk.sampleFile(file), file, { signal }));
    progress?.(imports.length, sampleFiles.length);
  }
  return imports;
}
