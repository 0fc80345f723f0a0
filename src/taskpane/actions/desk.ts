import type { Pool } from '../../compute/pool';
import { Refusal, type Applied, type WorkbookPort } from '../../workbook/port';
import type { Edit } from '../../workbook/edit';
import type { Control } from '../state/task';

/** What the actions work with, wherever they run: the workbook, a place for heavy work, and the time. */
export interface Desk {
  readonly port: WorkbookPort;
  readonly pool: Pool;
  /** ISO time in UTC. */
  now(): string;
  /** The bytes of a file of the sample story. */
  sampleFile(file: string): Promise<Uint8Array>;
}

/** Edits that are worked out and wait for a yes. */
export interface Prepared {
  readonly edits: readonly Edit[];
  /** What of ours they replace, a line each; nothing to confirm when empty. */
  readonly replaces: readonly string[];
}

/** Asks the workbook what the edits would do to it; what cannot be done at all is refused here. */
export async function prepare({ port }: Desk, edits: readonly Edit[]): Promise<Prepared> {
  const { replaces, refusals } = await port.preview(edits);
  if (refusals.length > 0) throw new Refusal(refusals.join('. '));
  return { edits, replaces };
}

export const carryOut = ({ port }: Desk, { edits }: Prepared, control: Partial<Control> = {}): Promise<Applied> =>
  port.apply(edits, control);
