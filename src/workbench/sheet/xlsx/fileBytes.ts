import type { FileProperties, FileSheet } from './hucre';
import { writeParts } from './hucre';
import { patch, type Patches } from './patches';
import { addSettings, type Kept } from './settingsXml';
import { unzip, zip } from './zip';

/** All that a file says, apart from the book it was read from: it can be handed to another thread. */
export interface FileContent {
  readonly sheets: FileSheet[];
  readonly names: FileName[];
  readonly properties: FileProperties;
  readonly activeSheet: number;
  readonly patches: Patches;
  readonly kept: Kept;
}
interface FileName {
  readonly name: string;
  readonly range: string;
  readonly scope?: string;
  readonly comment?: string;
}

export async function fileBytes(content: FileContent): Promise<Uint8Array> {
  const { sheets, names, properties, activeSheet, patches, kept } = content;
  const defaultFont = { name: 'Calibri', size: 11 };
  const parts = unzip(await writeParts({ sheets, namedRanges: names, properties, activeSheet, defaultFont }));
  patch(parts, patches);
  addSettings(parts, kept);
  return zip(parts);
}
