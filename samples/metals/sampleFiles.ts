import { demandFile, wideDemandFile } from './demandFiles';
import { downtimeFile } from './downtimeFile';
import { inventoryFile } from './inventoryFile';
import { receiptsFile } from './receiptsFile';

/** The files of the story, by name; the same bytes on every machine. */
export const sampleFiles = (): ReadonlyMap<string, Uint8Array> =>
  new Map([
    ['inventory.csv', inventoryFile()],
    ['demand.csv', demandFile()],
    ['demand-wide.csv', wideDemandFile()],
    ['receipts.csv', receiptsFile()],
    ['downtime.csv', downtimeFile()],
  ]);
