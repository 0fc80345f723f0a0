import { readXlsx } from '../../sheet/xlsx/readXlsx';
import type { UniverBook } from '../../sheet/univerBook';
import { sampleBook } from '../sampleBook';
import { readKept, type Kept } from './storage';

export interface Opened {
  readonly book: UniverBook;
  readonly changed: boolean;
  /** When it was kept; null for the sample. */
  readonly at: number | null;
  /** A kept workbook that could not be read, as it was. */
  readonly unread: Kept | null;
}

/** The workbook of the last visit, or the sample. */
export async function openKept(): Promise<Opened> {
  const kept = await readKept().catch(() => null);
  const sample = { book: sampleBook(), changed: false, at: null };
  if (kept === null) return { ...sample, unread: null };
  try {
    return { book: await readXlsx(kept.bytes, kept.name), changed: kept.changed, at: kept.at, unread: null };
  } catch {
    return { ...sample, unread: kept };
  }
}
