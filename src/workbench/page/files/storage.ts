/** The one door to idb-keyval (Apache-2.0): the browser's own storage. */
import { createStore, get, update } from 'idb-keyval';

/** A workbook as the browser keeps it: the file, and what is known of it. */
export interface Kept {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** It has changes that are in no file of the person's own. */
  readonly changed: boolean;
}

/** One workbook for all tabs, and the tab that may write it. */
interface Shelf {
  readonly owner: string;
  readonly kept: Kept | null;
}
const key = 'workbook';
const place = (): ReturnType<typeof createStore> => createStore('twinsheet-workbench', 'workbooks');

export async function readKept(): Promise<Kept | null> {
  return (await get<Shelf>(key, place()))?.kept ?? null;
}

/** From here on no other tab writes. */
export async function own(owner: string): Promise<void> {
  await update<Shelf>(key, (old) => ({ kept: old?.kept ?? null, owner }), place());
}

/** Null forgets the workbook. False: another tab has taken over, and nothing was written. */
export async function keep(owner: string, kept: Kept | null): Promise<boolean> {
  let mine = false;
  await update<Shelf>(
    key,
    (old) => {
      mine = old === undefined || old.owner === owner;
      return mine || old === undefined ? { owner, kept } : old;
    },
    place(),
  );
  return mine;
}
