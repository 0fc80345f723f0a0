import type { Cell } from '../../workbook/cell';
import type { WorkbookPort } from '../../workbook/port';
import { roiSheets } from '../sheetNames';
import { columnNumber } from '../../workbook/grid';
import type { Entry, Register, Section } from './entry';
import { memoryKey } from './remember';

/** The cells of the ROI sheets that people may have changed, from A1 on, and what we last wrote there. */
export interface PreviousRoi {
  readonly cover: Cells;
  readonly inputs: Cells;
  readonly time: Cells;
  readonly track: Cells;
  readonly written: string | null;
}
type Cells = readonly (readonly Cell[])[];

/** What stands on the sheet for one entry. */
export interface Found {
  readonly values: readonly Cell[];
  readonly period: string;
  readonly owner: string;
  readonly evidence: string;
  readonly grade: string;
  readonly kind: string;
  readonly runId: string;
}

/** Rows that are read; the register is far shorter. */
const reads = { cover: 'A1:B80', inputs: 'A1:Q600', time: 'A1:K30', track: 'A1:O200' } as const;

/** Reads the ROI sheets of a workbook before they are written again; null when it has none of ours. */
export async function previousRoi(port: WorkbookPort): Promise<PreviousRoi | null> {
  const states = await port.sheets();
  const has = (name: string): boolean => states.some((state) => state.ours && state.name === name);
  if (!has(roiSheets.inputs)) return null;
  const cells = (sheet: keyof typeof reads): Promise<Cells> =>
    has(roiSheets[sheet]) ? port.readCells(roiSheets[sheet], reads[sheet]) : Promise.resolve([]);
  return {
    cover: await cells('cover'),
    inputs: await cells('inputs'),
    time: await cells('time'),
    track: await cells('track'),
    written: await port.readSetting(memoryKey),
  };
}

interface Place {
  readonly sheet: keyof typeof reads;
  readonly from: string;
  readonly to: string;
}
const places: Readonly<Record<Section, Place>> = {
  cover: { sheet: 'cover', from: 'B', to: 'B' },
  setting: { sheet: 'inputs', from: 'G', to: 'G' },
  global: { sheet: 'inputs', from: 'D', to: 'F' },
  grade: { sheet: 'inputs', from: 'D', to: 'E' },
  factor: { sheet: 'inputs', from: 'D', to: 'F' },
  cost: { sheet: 'inputs', from: 'D', to: 'F' },
  ramp: { sheet: 'time', from: 'F', to: 'K' },
  track: { sheet: 'track', from: 'D', to: 'D' },
  realised: { sheet: 'track', from: 'H', to: 'O' },
};

/** Finds the row of each entry by its id, so inputs survive when lines were added in between. */
export function readBack(previous: PreviousRoi, register: Register): ReadonlyMap<string, Found> {
  const rows = {
    cover: byFirstCell(previous.cover),
    inputs: byFirstCell(previous.inputs),
    time: byFirstCell(previous.time),
    track: byFirstCell(previous.track),
  };
  const found = new Map<string, Found>();
  for (const entry of register) {
    const place = places[entry.section];
    const row = rows[place.sheet].get(keyOf(entry));
    if (row) found.set(entry.id, foundIn(row, place));
  }
  return found;
}

/** The cover speaks to people: its rows carry their label instead of an id. */
const keyOf = (entry: Entry): string => (entry.section === 'cover' ? entry.label : entry.id);
const byFirstCell = (cells: Cells): ReadonlyMap<string, readonly Cell[]> =>
  new Map(cells.map((row) => [String(row[0] ?? ''), row]));

function foundIn(row: readonly Cell[], { sheet, from, to }: Place): Found {
  const word = (column: string): string => (sheet === 'inputs' ? String(row[columnNumber(column) - 1] ?? '') : '');
  return {
    values: Array.from({ length: columnNumber(to) - columnNumber(from) + 1 }, (_, index) =>
      blankAsNull(row[columnNumber(from) - 1 + index]),
    ),
    period: word('H'),
    owner: word('I'),
    evidence: word('J'),
    grade: word('K'),
    runId: word('M'),
    kind: word('P'),
  };
}

const blankAsNull = (cell: Cell | undefined): Cell => (cell === undefined || cell === '' ? null : cell);
